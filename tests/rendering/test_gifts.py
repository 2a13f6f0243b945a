"""How goods stand beside each other: what is of one sort is not read as of another."""

from __future__ import annotations

import pytest
from activities import rendered, told, year_of

BAGS = {"items": "书包", "quantity": "50个"}
BALLS = {"items": ["篮球", "足球"], "sort": "体育用品", "quantity": "30件"}
BOOKS = {"items": "图书", "quantity": "200册"}


def given(*goods: object, **frame: object) -> str:
    activity = {"kind": "donation", "date": "2024-03-05", "donation": {"goods": list(goods)}}
    return rendered(year_of(activity, activity, **frame)).text or ""


@pytest.mark.parametrize("lots", [(BAGS, BALLS, BOOKS), (BALLS, BAGS, BOOKS)])
def test_a_list_with_its_sort_comes_last(lots: tuple[object, ...]) -> None:
    (first, _) = told(given(*lots))
    assert first.endswith("，以及篮球、足球等体育用品30件。")


def test_in_a_table_a_list_is_set_off_from_what_stands_beside_it() -> None:
    text = given(BAGS, BALLS, attachments=["donations"])
    assert "| 50个书包；篮球、足球等体育用品30件 |" in text
