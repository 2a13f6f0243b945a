from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.comparison.words import segments


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("共700元。", "共900元。", "共[700|900]元。"),
        ("共14,835.5元", "共14,836元", "共[14,835.5|14,836]元"),
        ("送去书籍", "送去图书和书籍", "送去[|图书和]书籍"),
        ("Tom’s book", "Ann’s book", "[Tom’s|Ann’s] book"),
        ("参加活动", "走访并参观活动", "[参加|走访并参观]活动"),
        ("一样", "一样", "一样"),
    ],
)
def test_change_is_shown_by_characters_and_whole_figures(old: str, new: str, expected: str) -> None:
    shown = "".join(
        part.new if part.same else f"[{part.old}|{part.new}]" for part in segments(old, new)
    )
    assert shown == expected


@given(st.text(), st.text())
def test_segments_together_are_both_sentences(old: str, new: str) -> None:
    parts = segments(old, new)
    assert "".join(part.old for part in parts) == old
    assert "".join(part.new for part in parts) == new
