from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.ooxml.lengths import twips


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1440", 1440),
        ("1440.0000000000002", 1440),
        ("-20.5pt", -410),
        ("2.54cm", 1440),
        ("6pc", 1440),
        (None, None),
        ("", None),
        ("1440 twips", None),
        ("1e400", None),
    ],
)
def test_lengths_are_twips_rounded(text: str | None, expected: int | None) -> None:
    assert twips(text) == expected


@given(st.text())
def test_whatever_stands_there_it_is_a_length_or_none(text: str) -> None:
    twips(text)
