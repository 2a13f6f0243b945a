from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.reporters.cells import columns, shown, visible


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("支教", 4),
        ("，。", 4),
        ("\uff21１", 4),
        ("e\u0301", 1),  # an accent takes no column of its own
        ("“支”", 4),
        ("𠮷", 2),
        ("\u3000", 2),
    ],
)
def test_columns_of_a_text(text: str, width: int) -> None:
    assert columns(text) == width


def test_quotes_are_wide_where_that_is_wished() -> None:
    assert columns("“支”", ambiguous=2) == 6


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("示例 text", "示例 text"),
        ("a\x1b[2Jb", "a\\x1b[2Jb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u200bb", "a\\u200bb"),
        ("a\xa0b", "a\\xa0b"),
        ("a\u3000b", "a\u3000b"),
        ("a\x85b\u2028", "a\\x85b\\u2028"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_cannot_be_seen_is_shown_by_its_number(text: str, seen: str) -> None:
    assert visible(text) == seen


def test_tab_is_shown_as_blanks_up_to_the_next_stop() -> None:
    assert shown("a\tb") == ["a", "   ", "b"]
    assert shown("支教\tb") == ["支", "教", "    ", "b"]


@given(st.text())
def test_nothing_that_steers_a_terminal_is_shown(text: str) -> None:
    assert "".join(shown(text)).isprintable() or "\u3000" in text
    assert len(shown(text)) == len(text)
