from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Diagnostic, Message, Position, Severity
from aidreport.reporters.cells import columns
from aidreport.reporters.excerpt import Excerpt, excerpt
from aidreport.reporters.source_lines import SourceLines


@pytest.fixture
def lines(reader: Callable, found: Callable) -> Callable[..., list[str]]:
    """The line and the mark below it for a place on the second line of a file."""

    def make(line: str, column: int, *, end: tuple[int, int] | None = None, width: int = 70):
        sources = reader({"a.yaml": f"first\n{line}\n"}).sources
        shown = excerpt(found(f"a.yaml:2:{column}", end=end), sources, width)
        return [f"{shown.before}{shown.marked}{shown.after}", shown.mark] if shown else None

    return make


@pytest.mark.parametrize(
    ("line", "column", "mark"),
    [
        ("date: 2024-02-30", 7, "      ^^^^^^^^^^"),
        ("place: 示例镇，示例县", 8, "       ^^^^^^^^^^^^^^"),
        ("      cash: 700元、300元", 13, "            ^^^^^^^^^^^^"),
        ("  - 1,700元 # 待核", 5, "    ^^^^^^^"),
        ("donation: {cash: ￥700, goods: 书}", 18, "                 ^^^^^"),
        ("sum: [1,700元, 30元]", 7, "      ^^^^^^^"),
        ("date: 2024年3月 6日上午", 7, "      ^^^^^^^^^^^^^^^^^"),
        ("who: [甲 乙, 丙] # b", 6, "     ^^^^^^^^^^^"),
        ("a: 'it''s' # b", 4, "   ^^^^^^^"),
        ("  place: 示例县", 3, "  ^^^^^"),
        ("people: {张三: &a {posts: 教师}}", 14, "               ^"),
        ("activities：", 11, "          ^^"),
        ("a: “示例”，b", 4, "   ^^^^^^^^^"),
        ("a: “示例”，b", 8, "         ^^"),
        ("a: '示例 镇' # b", 4, "   ^^^^^^^^^"),
        ("示例: e\u0301x", 6, "       ^"),
        ("date:", 6, "     ^"),
        ("date:", 60, "     ^"),
    ],
)
def test_mark_stands_under_the_word_at_the_place(
    lines: Callable, line: str, column: int, mark: str
) -> None:
    assert lines(line, column) == [line, mark]


def test_mark_reaches_as_far_as_the_finding_says(lines: Callable) -> None:
    assert lines("a: 送书 800 元", 4, end=(2, 10)) == ["a: 送书 800 元", "   ^^^^^^^^"]
    assert lines("a: 送书 800 元", 4, end=(3, 2)) == ["a: 送书 800 元", "   ^^^^^^^^^^^"]


def test_tabs_and_controls_are_shown_so_that_the_mark_fits(lines: Callable) -> None:
    assert lines("a:\tb", 4) == ["a:  b", "    ^"]
    assert lines("\ta: 3月 6日", 5) == ["    a: 3月 6日", "       ^^^^^^^"]
    assert lines("a: \x1b[0mb", 4) == ["a: \\x1b[0mb", "   ^^^^"]
    assert lines("a: 甲\u200b乙", 5) == ["a: 甲\\u200b乙", "     ^^^^^^"]


def test_long_line_is_cut_around_the_place(lines: Callable) -> None:
    line = "一二三四五六七八九十" * 30 + "x" + "甲乙丙丁" * 30
    shown, mark = lines(line, 301, width=30)
    assert (shown, mark) == ("…七八九十x甲乙丙丁甲乙丙丁甲…", "         ^^^^^^^^^^^^^^^^^^^")
    assert lines(line, 1, width=30)[0].startswith("一二三")
    assert lines(line, len(line), width=30)[0].endswith("丙丁")


@pytest.mark.parametrize("place", ["a.yaml:9:1", "missing.yaml:1:1", "../a.yaml:1:1", "a.yaml:2:1"])
def test_no_line_no_excerpt(reader: Callable, found: Callable, place: str) -> None:
    assert excerpt(found(place), reader({"a.yaml": "a\n \n"}).sources, 70) is None


class _OneLine(SourceLines):
    def __init__(self, text: str) -> None:
        super().__init__(None)
        self._text_of_line = text

    def line(self, path: str, number: int) -> str:
        return self._text_of_line


@given(st.text(min_size=1, max_size=300), st.integers(1, 310), st.integers(30, 100))
def test_excerpt_never_is_wider_than_the_room(text: str, column: int, width: int) -> None:
    finding = Diagnostic("a", Severity.ERROR, Position("a", 1, column), Message("b"))
    shown = excerpt(finding, _OneLine(text), width)
    if shown is None:
        assert not text.strip()
        return
    whole = shown.before + shown.marked + shown.after
    assert columns(whole) <= width
    assert len(shown.mark) <= width + 1
    assert isinstance(shown, Excerpt)
