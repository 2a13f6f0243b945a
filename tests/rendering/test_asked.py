from typing import Any

import pytest
from activities import activity_of, rendered, year_of

from aidreport.rendering.asked import is_effect, runs_on

VISIT = {"kind": "volunteering", "date": "2024-03", "outcomes": "增进了友谊"}


@pytest.mark.parametrize(
    ("outcomes", "effect"),
    [("增进了友谊", True), ("成为一次有意义的活动", False), (["增进了友谊", "受到好评"], False)],
)
def test_only_an_effect_can_be_told_of_those_who_acted(outcomes: Any, effect: bool) -> None:
    assert is_effect(activity_of(year_of({**VISIT, "outcomes": outcomes}))) is effect


def test_an_effect_ends_a_short_sentence_and_not_a_long_one() -> None:
    assert runs_on(activity_of(year_of(VISIT)))
    long = {**VISIT, "contents": "清扫校园"}
    two = {**VISIT, "outcomes": ["增进了友谊", "传递了温暖"]}
    assert not any(runs_on(activity_of(year_of(activity))) for activity in (long, two))


@pytest.mark.parametrize(
    ("outcomes", "told"),
    [
        (["增进了感情", "拉近了距离"], "走访增进了感情，拉近了距离。"),
        (["摸清了情况", "拉近了距离"], "通过走访，摸清了情况，拉近了距离。"),
    ],
)
def test_what_a_visit_brought_is_told_of_the_visit_or_of_those_who_went(
    outcomes: list[str], told: str
) -> None:
    visit = {"kind": "home-visit", "date": "2024-03", "recipients": "示例村", "outcomes": outcomes}
    assert told in (rendered(year_of(visit)).text or "")
