import pytest
from yaml.error import YAMLError

from aidreport.sources.parsing import parse
from aidreport.sources.reader import read
from aidreport.sources.refusals import Refusals
from aidreport.sources.syntax import explain

WIDE_COLON = (
    "After “名称” stands the full-width colon “：”, expected a half-width colon and a space:"
    " write “名称: …”."
)
NO_SPACE = "After the colon an ordinary space is missing: write “b: …”."
NO_COLON = (
    "“b” has no colon, expected “key: value”: add a colon and a space, or indent this line deeper"
    " if it continues the text above."
)
SECOND_COLON = (
    "A second colon followed by a space stands on this line: if it belongs to the text, put the"
    " whole text in quotes."
)
TOO_FAR = (
    "A key is not expected here: this line is indented deeper than the keys it belongs to, or goes"
    " on with a text begun above. Begin keys of one level in the same column."
)
TAB = "A tab is used for indentation, and YAML allows only spaces: replace it with spaces."
ITEM_AMONG_KEYS = (
    "A list item stands among keys, expected “key: value”: indent it deeper than the key whose"
    " list it belongs to, or give the list a key."
)
INDENTATION = (
    "The indentation of “c: 1” fits no line above it: begin keys of one level in the same column,"
    " and items of one list too."
)
NO_DASH = (
    "“c: 1” stands where the next item of a list is expected: write “- ” before it, or indent it"
    " like the lines of the item it belongs to."
)
EARLY_DASH = (
    "A list cannot begin on the line of its key: write “- ” on the next line, or put the text in"
    " quotes if the dash belongs to it."
)
NO_KEY = (
    "The key before this colon is empty, expected a name:"
    " write the name of a field, or delete the line."
)
BLOCK = (
    "After “|” the text begins on the next line, indented: move it there, or put the text in"
    " quotes if “|” belongs to it."
)


def special(character):
    return (
        f"A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes."
    )


def open_quote(quote):
    return f"The quote {quote} that opens here is never closed: end the text with the same quote."


def escape(text):
    return (
        f"“{text}”: within double quotes a backslash begins a special character, and this one is"
        " unknown. Write two backslashes, or put the text in single quotes."
    )


def too_much(text):
    return (
        f"“{text}” follows a text in quotes or brackets that has already ended: put the whole"
        " text in one pair of quotes, or delete what is too much."
    )


def bracket(opening, closing):
    return (
        f"A list or group opened with “{opening}” goes on with “,” or ends with “{closing}”, and"
        " here one of the two is missing: add it, or put text with brackets in quotes."
    )


def comment(words, closing):
    return (
        f"“{words}” is a comment, for a “#” after a space begins one, and so the “{closing}” in it"
        " closes nothing: put the text with the “#” in quotes."
    )


def no_value(text):
    return f"“{text}” cannot begin a value: delete what is too much, or put the text in quotes."


def outside(text):
    return (
        f"“{text}” does not belong to what stands above: begin all keys of the file in the first"
        " column."
    )


def unknown(problem):
    return (
        f"The file cannot be read as YAML from here on (the parser says: {problem})."
        " Look at this line and the one above: indentation, quotes, brackets, colons."
    )


CASES = [
    ("a: [甲, 乙 #1组]\nb: 1\n", "1:10", comment("#1组]", "]")),
    ("a: {b: '甲 #1', c: 乙 #2号}\nd: 1\n", "1:21", comment("#2号}", "}")),
    ("a: [甲 #1组\n  乙]\n", "1:4", bracket("[", "]")),
    ("a: 1\n名称：x\nb: 1\n", "2:3", WIDE_COLON),
    ("名称：x\nb: 1\n", "1:3", WIDE_COLON),
    ("a: 1\nb:2\nc: 3\n", "2:3", NO_SPACE),
    ("b:2\nc: 3\n", "1:3", NO_SPACE),
    ("b:\u3000二\nc: 3\n", "1:3", NO_SPACE),
    ("- a: 1\n  b:2\n  c: 3\n", "2:5", NO_SPACE),
    ("a: 1\nb\n", "2:1", NO_COLON),
    ("b\n\nyear: 2009\n", "1:1", NO_COLON),
    ("a: 地点: 乙\n", "1:6", SECOND_COLON),
    ("a: 1\n  b: 2\n", "2:4", TOO_FAR),
    ("a:\n\tb: 1\n", "2:1", TAB),
    ("a: b\n\tc: d\n", "2:1", TAB),
    ("a: |\n\tx\n", "2:1", TAB),
    ("a: @甲\n", "1:4", special("@")),
    ("a: `甲`\n", "1:4", special("`")),
    ("a: ? b\n", "1:4", special("?")),
    ("%x: 1\n", "1:1", special("%")),
    ("a: *重要*\n", "1:4", special("*")),
    ("a: &重要\n", "1:4", special("&")),
    ("a: !重要 x\n", "1:4", special("!")),
    ("a: !x!y z\n", "1:4", special("!")),
    ('a: "甲\nb: 1\n', "1:4", open_quote('"')),
    ("a: 1\nb: '甲\n---\n", "2:4", open_quote("'")),
    ('a: "C:\\qr"\n', "1:7", escape("\\q")),
    ('a: "\\xzz"\n', "1:5", escape("\\x")),
    ('a: "\\ud800"\n', "1:5", escape("\\u")),
    ('a: "甲" 乙\n', "1:8", too_much("乙")),
    ("a: {{ cash }}元\n", "1:14", too_much("元")),
    ("a:\n  b: 1\n  - c\n", "3:3", ITEM_AMONG_KEYS),
    ("a:\n    b: 1\n  c: 1\n", "3:3", INDENTATION),
    ("a:\n  - b\n  c: 1\n", "3:3", NO_DASH),
    ("a: [1, 2\nb: 1\n", "1:4", bracket("[", "]")),
    ("a: {b: 1\n", "1:4", bracket("{", "}")),
    ('a: ["1" "2"]\n', "1:9", bracket("[", "]")),
    ("a: [,1]\n", "1:5", no_value(",1]")),
    ("a: ]甲\n", "1:4", no_value("]甲")),
    ("a: - b\n", "1:4", EARLY_DASH),
    ("  a: 1\nb: 1\n", "2:1", outside("b: 1")),
    ("'甲' 乙\n", "1:5", outside("乙")),
    (": 1\n", "1:1", NO_KEY),
    ("a: | text\n b\n", "1:4", BLOCK),
    ("a: " + "]" + "甲" * 30, "1:4", no_value("]" + "甲" * 18 + "…")),
    ("%YAML 2.0\n---\na: 1\n", "1:1", unknown("found incompatible YAML document")),
    ("a: !%ED%A0%80 x\n", "1:4", unknown("invalid tag")),
]


def explained(content: str) -> str:
    with pytest.raises((YAMLError, ValueError)) as raised:
        parse(content.encode(), Refusals("r.yaml"))
    return explain(raised.value, content, "r.yaml").line(str)


@pytest.mark.parametrize(("content", "place", "said"), CASES)
def test_a_syntax_error_says_what_is_wrong_and_how_to_mend_it(content, place, said):
    assert explained(content) == f"r.yaml:{place}: error: {said} [yaml-syntax]"


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_other_line_ends_change_no_place(line_end):
    content = line_end.join(["a: 1", "", "  b: 1", ""])
    assert explained(content) == f"r.yaml:3:4: error: {TOO_FAR} [yaml-syntax]"


def test_millions_of_brackets_are_one_short_finding_at_once():
    (found,) = read(b"a: " + b"[" * 5_000_000, "r.yaml").findings
    assert len(found.line(str)) < 200
    assert found.code == "yaml-syntax"
