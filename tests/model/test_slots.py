from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.model.slots import slots, without_slots


@pytest.mark.parametrize(
    "text", ["捐款{{ cash }}。", "捐款{{cash}}。", "捐款 {{ cash }} 。", "捐款{{  cash}} 。"]
)
def test_blanks_in_and_around_the_braces_do_not_count(text: str) -> None:
    (slot,) = slots(text)
    assert slot.name == "cash"
    assert text[: slot.start] + text[slot.end :] == "捐款。"


@pytest.mark.parametrize(
    "text",
    [
        "{{ cash | money }}",
        "{{ cash.amount.real }}",
        "{{ cash.__class__ }}",
        "{{ ''.join }}",
        "{{ cash() }}",
        "{{ totals['cash_paid'] }}",
        "{{ 1 }}",
        "{{ }}",
    ],
)
def test_anything_but_a_name_is_no_slot(text: str) -> None:
    assert [(slot.words, slot.name) for slot in slots(text)] == [(text, None)]


@pytest.mark.parametrize("words", ["{{", "}}", "{%", "%}", "{#", "#}"])
def test_braces_without_a_partner_are_found(words: str) -> None:
    assert [(slot.start, slot.words, slot.name) for slot in slots(f"捐款{words} cash")] == [
        (2, words, None)
    ]


@pytest.mark.parametrize("text", ["", "捐款{现金}。", "{", "}"])
def test_single_braces_are_text(text: str) -> None:
    assert list(slots(text)) == []


@given(st.text(alphabet="{}%# a.款", max_size=30))
def test_every_double_brace_is_in_a_slot(text: str) -> None:
    rest, end = "", 0
    for slot in slots(text):
        assert end <= slot.start or slot.name is None
        rest += text[end : slot.start] + "□"
        end = max(end, slot.end)
    rest += text[end:]
    assert "{{" not in rest
    assert "}}" not in rest


def test_what_stands_around_the_slots_keeps_its_place() -> None:
    assert without_slots("捐款{{ cash }}共5人{{") == "捐款" + " " * 10 + "共5人{{"
