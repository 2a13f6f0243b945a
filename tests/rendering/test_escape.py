import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markupsafe import Markup

from aidreport.diagnostics import Position
from aidreport.rendering.escape import as_markdown, escape_markdown
from aidreport.rendering.marks import mark, without_marks


def shown(markdown: str) -> str:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


@given(st.text(st.sampled_from("甲1 .)#*_[]<>&;~|`\\!-+=:/hwtp@()\"'"), min_size=1, max_size=30))
def test_any_text_is_shown_as_it_is_and_is_one_paragraph(text: str) -> None:
    line = " ".join(text.split())
    if line:
        assert shown(escape_markdown(text)) == line


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("2835.5元", "2835.5元"),
        ("甲*乙|丙", r"甲\*乙\|丙"),
        ("# 甲", r"\# 甲"),
        ("1. 甲", r"1\. 甲"),
        ("http://x.example", r"http\://x.example"),
        ("甲\n\n# 乙", "甲 # 乙"),
    ],
)
def test_only_what_could_be_structure_is_escaped(text: str, markdown: str) -> None:
    assert escape_markdown(text) == markdown


def test_every_sort_of_blank_is_one_blank() -> None:
    blanks = [sign for sign in map(chr, range(sys.maxunicode + 1)) if sign.isspace()]
    assert len(blanks) > 20
    assert {escape_markdown(f"甲{blank}乙") for blank in blanks} == {"甲 乙"}


def test_markdown_of_a_template_is_left_alone() -> None:
    assert as_markdown(Markup("**甲**")) == "**甲**"
    assert as_markdown("**甲**") == r"\*\*甲\*\*"


@pytest.mark.parametrize("text", ["# 甲", "1. 甲", "甲*乙"])
def test_what_stands_behind_the_marks_of_its_place_is_escaped_as_well(text: str) -> None:
    escaped = escape_markdown(mark(text, (Position("records/示例.yaml", 12, 3),)))
    assert without_marks(escaped) == escape_markdown(text) != text
