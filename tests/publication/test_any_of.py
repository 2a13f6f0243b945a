from __future__ import annotations

import re

from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.publication.any_of import any_of

WORDS = st.text("甲乙丙a]^-\\", max_size=4)


def side_by_side(words: list[str]) -> re.Pattern[str]:
    known = sorted({word for word in words if word}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, known)) or r"(?!)")


@settings(max_examples=examples(300))
@given(st.lists(WORDS, max_size=9), st.text("甲乙丙a]^-\\", max_size=30))
def test_it_finds_what_all_words_side_by_side_find(words: list[str], text: str) -> None:
    found = any_of(words)
    expected = [match.span() for match in side_by_side(words).finditer(text)]
    assert ([match.span() for match in found.finditer(text)] if found else []) == expected


def test_without_words_there_is_none() -> None:
    assert any_of([]) is None
    assert any_of([""]) is None


def test_a_long_passage_is_no_deep_nesting() -> None:
    passage = "甲乙" * 20_000
    found = any_of([passage, passage[:-1] + "丙"])
    assert found is not None
    assert found.search(f"丁{passage}丁")


def test_thousands_of_names_are_tried_together() -> None:
    names = [
        f"赵{chr(first)}{chr(second)}"
        for first in range(0x4E00, 0x4E40)
        for second in range(0x4E00, 0x4E40)
    ]
    found = any_of(names)
    assert found is not None
    assert len(found.pattern) < 2 * len(names)
