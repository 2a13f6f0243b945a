import re
from collections.abc import Iterator

import yaml
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.sources.characters import FORBIDDEN
from aidreport.sources.lines.characters import (
    DASHES,
    INVISIBLE,
    WIDE_COLONS,
    WIDE_HASHES,
    WIDE_QUOTES,
    WIDE_SPACES,
)
from aidreport.sources.reader import read
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

RECORD = """\
# 虚构的一年
organisation: {name: 示例市甲中学, calls_itself: "我校"}
activities:
  - kind: donation
    date: 2009-03-25   # 星期三
    place: '示例县乙小学'
    cash: 1,000元
    goods:
    - [图书, 200, 册]
    text: |
      老师们走进课堂。
      约定再来。
  - kind: other
    text: >-
      一句话，
      两行写。
""".encode()


def lines_of(content: bytes) -> list[str]:
    text = content.removeprefix(b"\xef\xbb\xbf").decode(errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def assert_read_well(content: bytes) -> None:
    source = read(content, "r.yaml")
    lines = lines_of(content)
    assert source.root is not None or source.findings
    for finding in source.findings:
        place = finding.position
        assert 1 <= place.line <= len(lines), finding
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1, finding
        assert finding.line(str)


@given(st.binary(max_size=200))
@settings(max_examples=examples(300))
def test_any_bytes_are_read_or_reported(content):
    assert_read_well(content)


@given(st.text(st.sampled_from("a甲 \n\t\r-:,[]{}'\"\\&*!|>%@#?~：　x0u"), max_size=60))
@settings(max_examples=examples(600))
def test_any_text_of_marks_is_read_or_reported(text):
    assert_read_well(text.encode())


@given(st.integers(0, len(RECORD)))
def test_any_cut_is_read_or_reported(end):
    assert_read_well(RECORD[:end])


@given(st.integers(0, len(RECORD) - 1), st.integers(0, 255))
@settings(max_examples=examples(500))
def test_any_changed_byte_is_read_or_reported(index, byte):
    assert_read_well(RECORD[:index] + bytes([byte]) + RECORD[index + 1 :])


# A hash after a blank of any width is a slip, too.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cn", "Co"]).filter(
        # A full-width bracket that closes before a comma is a slip, whatever was meant.
        lambda character: (
            not FORBIDDEN.match(character) and character not in INVISIBLE + "］｝】\ufffd"
        )
    ),
    max_size=12,
).filter(lambda text: not re.search(rf"[{WIDE_SPACES}][#{WIDE_HASHES}]", text))
# Marks of syntax in full width, and a colon without a blank, are slips in a key; keys of
# several lines nobody writes.
LIKE_A_SLIP = {
    *(DASHES + WIDE_SPACES + WIDE_COLONS + WIDE_HASHES + "｛｝［］【】，\n:"),
    *WIDE_QUOTES,
}
KEYS = TEXTS.filter(lambda text: bool(text) and not LIKE_A_SLIP & set(text))
PLAIN = st.recursive(
    st.none() | st.integers() | st.booleans() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def as_text(value: object) -> object:
    """Return what `read` gives for a plain value that PyYAML has written."""
    if isinstance(value, dict):
        return {key: as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner) for inner in value]
    if isinstance(value, bool):
        return str(value).lower()
    return value if value is None else str(value)


class Unshared(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


def scalars(value: Value) -> Iterator[Scalar]:
    if isinstance(value, Scalar):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield key
            yield from scalars(inner)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from scalars(inner)


def written_as(value: object, flow: bool | None, **options: int) -> bytes:
    text = yaml.dump(value, Dumper=Unshared, allow_unicode=True, default_flow_style=flow, **options)
    return str(text).encode()


# Both are asked of the same values: to think of one takes longer than to read it.
@given(st.dictionaries(KEYS, PLAIN, min_size=1, max_size=4), st.sampled_from([None, True, False]))
@settings(max_examples=examples(300))
def test_what_pyyaml_writes_is_read_back_as_text_and_each_text_stands_at_its_place(value, flow):
    source = read(written_as(value, flow), "r.yaml")
    assert source.findings == ()
    assert source.root == as_text(value)
    assert_each_text_stands_at_its_place(written_as(value, flow, width=10_000))


def assert_each_text_stands_at_its_place(written: bytes) -> None:
    lines = lines_of(written)
    for scalar in scalars(read(written, "r.yaml").root):
        there = lines[scalar.line - 1][scalar.column - 1 :]
        if there[0] in "'\"|>?" and not there.startswith(scalar):
            assert there[0] in "'\"|>"
        else:
            assert there.startswith(scalar)


def test_every_place_of_the_record_is_where_an_editor_shows_it():
    lines = lines_of(RECORD)
    root = read(RECORD, "r.yaml").root
    found = {str(text): (text.line, text.column) for text in scalars(root)}
    for text in ("organisation", "示例市甲中学", "1,000元", "图书", "册"):
        line = next(number for number, line in enumerate(lines, 1) if text in line)
        assert found[text] == (line, lines[line - 1].index(text) + 1)
    assert found["示例县乙小学"] == (6, 12)
    assert found["老师们走进课堂。\n约定再来。\n"] == (10, 11)
