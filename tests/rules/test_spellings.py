"""Every wrong form and every guard of the lists of words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.rules.spellings import Guard, Spellings
from aidreport.rules.text import misspelt_words, word_form_out_of_use

LISTS = {
    "misspelt-words": misspelt_words.SPELLINGS,
    "word-form-out-of-use": word_form_out_of_use.SPELLINGS,
}
FORMS = [
    pytest.param(code, wrong, spellings.guards.get(wrong, Guard()), id=wrong)
    for code, spellings in LISTS.items()
    for wrong in spellings.right
]


GOES_ON = ("", "在甲地", "情况", "甲平台", "甲信息", "人员")
"""What may follow a form that is a slip before some words alone."""


@pytest.mark.parametrize(("code", "wrong", "guard"), FORMS)
def test_each_form_is_found_where_its_guard_allows(
    said_of_text: Callable[[str, str], list[str]], code: str, wrong: str, guard: Guard
) -> None:
    before = [f"甲{word}" for word in guard.only_after if word.strip()] or ["甲", "因故，"]
    texts = [f"{word}{wrong}{after}。" for word in before for after in GOES_ON]
    assert any(said_of_text(code, text) for text in texts)


@pytest.mark.parametrize(("code", "wrong", "guard"), FORMS)
def test_no_form_is_found_after_what_makes_it_another_word(
    said_of_text: Callable[[str, str], list[str]], code: str, wrong: str, guard: Guard
) -> None:
    others = "，甲".join(f"{character}{wrong}" for character in guard.not_after)
    found = said_of_text(code, f"甲{others}乙。") if others else []
    assert [line for line in found if f"“{wrong}”" in line] == []


@pytest.mark.parametrize("spellings", LISTS.values(), ids=LISTS)
def test_no_right_form_is_a_wrong_one(spellings: Spellings) -> None:
    wrong = {form for each in LISTS.values() for form in each.right}
    assert wrong & set(spellings.right.values()) == set()
    assert set(spellings.guards) <= set(spellings.right)
