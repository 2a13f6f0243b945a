from typing import Any

import pytest
from activities import activity_of, year_of

from aidreport.rendering.cash import cash_words, shares_words
from aidreport.rendering.marks import without_marks


def said(*sums: dict[str, Any], fund: str = "") -> str:
    text = year_of({"kind": "donation", "date": "2024-03", "donation": {"cash": list(sums)}})
    donation = activity_of(text).donation
    assert donation is not None
    return without_marks(cash_words(donation.cash, fund))


@pytest.mark.parametrize(
    ("cash", "words"),
    [
        ({}, "700元"),
        ({"fund": "爱心基金"}, "爱心基金700元"),
        ({"source": "党费"}, "700元（来自党费）"),
        ({"per": "30户"}, "21000元（30户，每户700元）"),
        ({"per": "30户", "source": "党费"}, "21000元（30户，每户700元，来自党费）"),
        ({"per": "十余户"}, "十余户，每户700元"),
        ({"per": "若干"}, "若干，每份700元"),
    ],
)
def test_one_sum_is_said_with_what_is_known_of_it(cash: dict[str, Any], words: str) -> None:
    assert said({"amount": "700", **cash}) == words


def test_several_sums_are_added_up_before_they_are_told() -> None:
    named = [{"amount": "500", "source": "党费"}, {"amount": "1000", "fund": "助学金"}]
    assert said(*named) == "1500元，其中党费500元、助学金1000元"
    assert said({"amount": "500"}, {"amount": "1000"}) == "1500元，包括500元、1000元"
    assert said({"amount": "500"}, *named) == "2000元，其中党费500元、助学金1000元"
    assert said({"amount": "500"}, named[1]) == "1500元，其中助学金1000元"


def test_a_vague_sum_leaves_the_whole_unsaid() -> None:
    sums = [{"amount": "近1万元", "source": "校友捐赠"}, {"amount": "500", "source": "党费"}]
    assert said(*sums) == "校友捐赠近1万元、党费500元"


def test_money_that_has_no_name_gets_the_one_it_is_given() -> None:
    assert said({"amount": "700"}, fund="慰问金") == "慰问金700元"
    assert said({"amount": "700", "fund": "助学金"}, fund="慰问金") == "助学金700元"


def test_what_part_of_a_whole_it_is_stands_behind_so_much_for_each() -> None:
    shared = {"amount": "700", "per": "30户", "share": "占募捐总额的80%"}
    text = year_of({"kind": "home-visit", "date": "2024-03", "donation": {"cash": shared}})
    donation = activity_of(text).donation
    assert donation is not None
    told = without_marks(shares_words(donation.cash, "送去", "慰问金"))
    assert told == "向30户送去慰问金，每户700元，共计21000元（占募捐总额的80%）"
