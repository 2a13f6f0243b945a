from activities import activity_of, findings_of, year_of

from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds.sponsorship import Sponsorship

SPONSORSHIP = {"kind": "sponsorship", "date": "2024-09"}
PRIMARY = {"stage": "小学", "new": "5名", "carried_over": "10名", "each": "800"}
MIDDLE = {"stage": "初中", "new": "7名", "each": "1000"}
VAGUE = {"stage": "高中", "new": "十余名", "each": "2000"}


def sponsorship(*groups: dict[str, str]) -> Sponsorship:
    activity = activity_of(year_of({**SPONSORSHIP, "sponsored": list(groups)}))
    assert isinstance(activity, Sponsorship)
    return activity


def test_pupils_and_money_are_added_up_over_the_stages() -> None:
    activity = sponsorship(PRIMARY, MIDDLE)
    assert (activity.pupils, activity.new) == (Quantity(22, "名"), Quantity(12, "名"))
    assert activity.carried_over == Quantity(10, "名")
    assert activity.amount is not None
    assert activity.amount.amount == 15 * 800 + 7 * 1000


def test_a_sum_knows_every_figure_that_it_comes_from() -> None:
    activity = sponsorship(PRIMARY, MIDDLE)
    figures = [
        figure
        for group in activity.sponsored
        for figure in (group.each, group.new, group.carried_over)
        if figure
    ]
    assert activity.amount is not None
    assert set(activity.amount.origins) == {place for each in figures for place in each.origins}


def test_a_stage_that_is_known_vaguely_gives_no_total() -> None:
    activity = sponsorship(PRIMARY, VAGUE)
    assert (activity.pupils, activity.amount) == (None, None)


def test_money_for_each_stage_counts_towards_the_year() -> None:
    funds = [fund.amount and fund.amount.amount for fund in sponsorship(PRIMARY, VAGUE).funds()]
    assert funds == [12000, None]


def test_wrong_numbers_and_amounts_are_refused() -> None:
    for field, wrong, code in (
        ("new", "很多", "bad-quantity"),
        ("each", "八百余万里", "bad-amount"),
        ("number", "3名", "unknown-key"),
    ):
        text = year_of({**SPONSORSHIP, "sponsored": {**PRIMARY, field: wrong}})
        assert findings_of(text) == [code]
