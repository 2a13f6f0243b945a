"""How goods stand beside each other: what is of one sort is not read as of another."""

from __future__ import annotations

import pytest
from activities import rendered, told, year_of

BAGS = {"items": "书包", "quantity": "50个"}
BALLS = {"items": ["篮球", "足球"], "sort": "体育用品", "quantity": "30件"}
BOOKS = {"items": "图书", "quantity": "200册"}


def given(*goods: object, **frame: object) -> str:
    activity = {"kind": "donation", "date": "2024-03-05", "donation": {"goods": list(goods)}}
    meeting = {"kind": "meeting", "date": "2024-04-05"}
    return rendered(year_of(activity, meeting, **frame)).text or ""


@pytest.mark.parametrize("lots", [(BAGS, BALLS, BOOKS), (BALLS, BAGS, BOOKS)])
def test_a_list_with_its_sort_comes_last(lots: tuple[object, ...]) -> None:
    (first, _) = told(given(*lots))
    assert first.endswith("，以及篮球、足球等体育用品30件。")


def test_in_a_table_a_list_is_set_off_from_what_stands_beside_it() -> None:
    text = given(BAGS, BALLS, attachments=["donations"])
    assert "| 书包50个；篮球、足球等体育用品30件 |" in text


@pytest.mark.parametrize(
    ("lot", "words"),
    [
        (BOOKS, "图书200册"),
        ({**BOOKS, "value": "3000"}, "图书200册（价值3000元）"),
        ({"items": ["食品", "文具"], "value": "3000"}, "价值3000元的食品、文具"),
        ({"items": "小食品", "quantity": "若干"}, "小食品若干"),
        ({"items": "锦旗", "quantity": "1面"}, "一面锦旗"),
        ({"items": "锦旗"}, "一面锦旗"),
        ({"items": "锦旗", "quantity": "12面"}, "12面锦旗"),
        ({"items": "篮球", "sort": "体育用品"}, "篮球等体育用品"),
    ],
)
def test_the_quantity_stands_behind_the_goods_but_for_what_is_given_in_honour(
    lot: object, words: str
) -> None:
    (first, _) = told(given(lot))
    assert first.endswith(f"捐赠{words}。")
