import pytest

from aidreport.sources.reader import read

NOT_TEXT = (
    "error: A list or group stands here, expected the name of a field."
    " If this is text that begins with a bracket or brace, put it in quotes. [key-not-text]"
)
EMPTY_KEY = (
    "error: The key before this colon is empty, expected a name:"
    " write the name of a field, or delete the line. [key-not-text]"
)
SECOND_DOCUMENT = (
    "error: A second document begins here, expected one a file: delete the line “---”,"
    " or move what follows into a file of its own. [several-documents]"
)
TOO_DEEP = (
    "error: More than 50 lists and groups stand inside each other, and a record needs fewer"
    " than ten: look for brackets that are not closed. [too-deep]"
)


def anchor(name):
    return (
        f"error: The anchor “&{name}” names a value for later use; records do not use anchors:"
        " delete it. If “&” is part of the text, put the text in quotes. [anchor]"
    )


def alias(name):
    return (
        f"error: The alias “*{name}” stands for a value written elsewhere; records do not use"
        " aliases: write the value out here. If “*” is part of the text, put the text in quotes."
        " [alias]"
    )


def tag(name):
    return (
        f"error: The tag “{name}” gives the value a type; records do not use tags: delete it."
        " If “!” is part of the text, put the text in quotes. [tag]"
    )


def doubled(key, line, column):
    return (
        f"error: The key “{key}” stands twice, first at line {line}, column {column}:"
        " keep one of the two, or rename this one. [doubled-key]"
    )


def escaped(code):
    return (
        f"error: A backslash in this quoted text makes the character {code}, which cannot stand in"
        " a report: delete it, or write the text in single quotes if the backslash is meant."
        " [control-character]"
    )


CASES = [
    ("a: 1\nb: 2\na: {c: 3}\n", {"a": "1", "b": "2"}, [f"3:1: {doubled('a', 1, 1)}"]),
    (
        "a: 1\na: 2\n'a': 3\n",
        {"a": "1"},
        [f"2:1: {doubled('a', 1, 1)}", f"3:1: {doubled('a', 1, 1)}"],
    ),
    (
        "a: 1\na: {b: 1, b: 2}\n",
        {"a": "1"},
        [f"2:1: {doubled('a', 1, 1)}", f"2:11: {doubled('b', 2, 5)}"],
    ),
    ("乙: {甲: 1, 甲: 2}\n", {"乙": {"甲": "1"}}, [f"1:11: {doubled('甲', 1, 5)}"]),
    ("a: &x 1\nb: *x\n", {"a": "1", "b": None}, [f"1:4: {anchor('x')}", f"2:4: {alias('x')}"]),
    (
        "a: &x [1]\nb: [*x]\n",
        {"a": ["1"], "b": [None]},
        [f"1:4: {anchor('x')}", f"2:5: {alias('x')}"],
    ),
    ("&x a: 1\n*x : 2\n", {"a": "1"}, [f"1:1: {anchor('x')}", f"2:1: {alias('x')}"]),
    ("<<: *x\na: 1\n", {"<<": None, "a": "1"}, [f"1:5: {alias('x')}"]),
    ("<<: 1\n<<: 2\n", {"<<": "1"}, [f"2:1: {doubled('<<', 1, 1)}"]),
    ("a: !!int 1\n", {"a": "1"}, [f"1:4: {tag('!!int')}"]),
    ("a: !own {b: 1}\n", {"a": {"b": "1"}}, [f"1:4: {tag('!own')}"]),
    (
        "a: !!python/object/apply:os.system [ls]\n",
        {"a": ["ls"]},
        [f"1:4: {tag('!!python/object/apply:os.system')}"],
    ),
    ("[a]: 1\nb: 2\n", {"b": "2"}, [f"1:1: {NOT_TEXT}"]),
    ("a: {{b: 1}: 2}\n", {"a": {}}, [f"1:5: {NOT_TEXT}"]),
    ("a: {{ cash }}\n", {"a": {}}, [f"1:5: {NOT_TEXT}"]),
    ("~: 1\nb: 2\n", {"b": "2"}, [f"1:1: {EMPTY_KEY}"]),
    ("'': 1\nb: 2\n", {"b": "2"}, [f"1:1: {EMPTY_KEY}"]),
    ("a: 1\n---\nb: 2\n", None, [f"2:1: {SECOND_DOCUMENT}"]),
    ("a: 1\n...\n---\n", None, [f"3:1: {SECOND_DOCUMENT}"]),
    ("[" * 51, None, [f"1:51: {TOO_DEEP}"]),
    ("{" * 99, None, [f"1:51: {TOO_DEEP}"]),
    ("- " * 60 + "a", None, [f"1:101: {TOO_DEEP}"]),
    ('a: "\\x00"\n', {"a": "\x00"}, [f"1:4: {escaped('U+0000')}"]),
    ('a: "\\u2028"\n', {"a": "\u2028"}, [f"1:4: {escaped('U+2028')}"]),
    ('a: "\\t\\"\\u4e2d"\n', {"a": '\t"中'}, []),
    ("a: '\\x00'\n", {"a": "\\x00"}, []),
    ("a: 5*3&2！\n", {"a": "5*3&2！"}, []),
]


@pytest.mark.parametrize(("content", "root", "found"), CASES)
def test_what_is_refused_is_named_and_reading_goes_on(content, root, found):
    source = read(content.encode(), "r.yaml")
    assert [finding.line(str) for finding in source.findings] == [
        f"r.yaml:{line}" for line in found
    ]
    assert source.root == root


def test_fifty_levels_are_read():
    source = read(b"[" * 50 + b"]" * 50, "r.yaml")
    assert source.findings == ()
    depth, node = 0, source.root
    while node:
        depth, node = depth + 1, node[0]
    assert depth == 49


def test_a_bomb_of_aliases_stays_small():
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n" for level in range(1, 40)
    )
    root = read(bomb.encode(), "r.yaml").root
    assert root["a39"] == [None, None]
