from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aidreport.report_readers.word.set_signs import signs_set_by


@given(st.text(r"\ofsrdx(),;○1ac2甲 ", max_size=80))
def test_any_instruction_gives_a_text_no_longer_than_itself_but_brackets(inside: str) -> None:
    assert len(signs_set_by(f"EQ {inside}")) <= 2 * len(inside) + 4


def test_a_long_instruction_sets_no_signs() -> None:
    assert signs_set_by("EQ " + r"\o(" * 200) == ""
