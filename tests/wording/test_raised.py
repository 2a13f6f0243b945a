from __future__ import annotations

from aidreport.wording.raised import above, as_one, below


def test_small_figures_are_characters_where_there_are_any() -> None:
    assert [above("4"), above("n+1"), above("甲"), above("甲-1")] == ["⁴", "ⁿ⁺¹", "^甲", "^(甲-1)"]
    assert [below("2"), below("甲")] == ["₂", "_甲"]
    assert [as_one("1.5"), as_one("a+b")] == ["1.5", "(a+b)"]
