"""What is doubtful of several houses is told with both places, and what is right is not told."""

from __future__ import annotations

import pytest
from houses_told import did, house

from aidreport.facts.houses.house import House, HouseActivity
from aidreport.facts.houses.matter import matters_of
from aidreport.frozen import replace
from aidreport.matters import CHECKS, look
from aidreport.model.fields.period import Precision

FIRST, SECOND = "示例县第一中学", "示例县第二中学"


def told(*houses: House) -> list[str]:
    return [each.line(str) for each in look(houses).findings]


def codes(*houses: House) -> list[str]:
    return [each.code for each in look(houses).findings]


def test_figures_that_differ_are_told_at_the_one_that_does_not_count() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), visits=40, cash=7))
    second = house(SECOND, did(5, beside=(FIRST,), visits=30, cash=7))
    exports = "gathered/2010/exports"
    assert told(first, second) == [
        f"{exports}/{SECOND}.jsonl:2:11: warning: Of one activity “{SECOND}”"
        " (records/2010.yaml:5:5) says 30人次 (参加志愿服务), and “示例县第一中学”"
        f" (records/2010.yaml:5:5; {exports}/{FIRST}.jsonl:2:11) says 40人次: the larger one"
        " counts, once. Ask both to write the figure of the whole activity. [joint-figures-differ]"
    ]


def test_a_partner_that_does_not_name_the_house_is_told_once() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), visits=40))
    second = house(SECOND, did(5, visits=40))
    assert codes(first, second) == ["joint-named-once"]
    (found,) = look((first, second)).findings
    assert found.position.path.endswith(f"{FIRST}.jsonl")
    assert f"gathered/2010/exports/{SECOND}.jsonl:2:1" in str(found.message)
    assert "records/2010.yaml:5:5" in str(found.message)


def test_a_partner_that_names_the_house_otherwise_is_told_with_that_name() -> None:
    first = house(FIRST, did(5, beside=(SECOND,)))
    second = house(SECOND, did(5, beside=("示例县一种",)))
    (found,) = look((first, second)).findings
    assert "names 示例县一种, and not “示例县第一中学”" in str(found.message)


def test_what_several_houses_did_for_one_that_names_both_is_told_where_they_name_nobody() -> None:
    first = house(FIRST, did(5, to=("示例小学",)))
    second = house(SECOND, did(5, to=("示例小学",)))
    helped = house("示例小学", did(5, beside=(FIRST, SECOND), to=("示例小学",)))
    (found,) = look((first, second, helped)).findings
    assert found.code == "joint-with-several"
    assert "“示例小学” (records/2010.yaml:5:5) received this from several" in str(found.message)
    assert len(matters_of((first, second, helped), look((first, second, helped)).joined)) == 3


def test_a_third_house_that_names_one_of_two_that_did_something_together_is_told() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), visits=40))
    second = house(SECOND, did(5, beside=(FIRST,), visits=40))
    third = house("示例县第三中学", did(5, beside=(FIRST,), visits=9))
    assert codes(first, second, third) == ["joint-named-once"]
    names_both = house("示例县第三中学", did(5, beside=(FIRST, SECOND), visits=9))
    assert codes(first, second, names_both) == ["joint-named-once"] * 2
    giver = house("慈善会", did(5, kind="donation", to=(FIRST,), cash=70))
    receiver = house(FIRST, did(5, kind="donation", beside=("慈善会",), to=(FIRST,), got=70))
    other = house(SECOND, did(5, kind="donation", beside=("慈善会",), to=(FIRST,), cash=9))
    assert codes(giver, receiver, other) == ["joint-named-once"]


def test_what_somebody_did_like_several_together_is_told_once() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), visits=40))
    second = house(SECOND, did(5, beside=(FIRST,), visits=40))
    third = house("示例县第三中学", did(5, visits=40))
    for order in ((first, second, third), (third, first, second), (second, third, first)):
        assert codes(*order) == ["perhaps-counted-twice"]


def test_a_partner_without_a_like_activity_is_not_told() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), visits=40))
    assert codes(first, house(SECOND, did(9, visits=3), did(5, kind="donation"))) == []


def test_a_gift_that_the_giver_does_not_address_is_told() -> None:
    giver = house("慈善会", did(5, kind="donation", to=(), cash=9000))
    receiver = house(FIRST, did(5, kind="donation", beside=("慈善会",), to=(FIRST,), got=9000))
    assert codes(giver, receiver) == ["joint-named-once"]
    (found,) = look((giver, receiver)).findings
    assert "recipients" in str(found.message)


def test_several_that_may_be_meant_are_told() -> None:
    first = house(FIRST, did(5, beside=(SECOND,)))
    second = house(SECOND, *(did(4, until=6, beside=(FIRST,)) for _ in range(3)))
    assert codes(first, second) == ["joint-with-several"]
    assert codes(second, first) == ["joint-with-several"]


def test_other_money_than_was_given_is_told_and_the_same_is_not() -> None:
    giver = house("慈善会", did(kind="donation", to=(FIRST,), cash=9000))
    receiver = house(FIRST, did(kind="donation", beside=("慈善会",), to=(FIRST,), got=8000))
    assert codes(giver, receiver) == ["gift-amounts-differ"]
    same = house(FIRST, did(kind="donation", beside=("慈善会",), to=(FIRST,), got=9000))
    assert codes(giver, same) == []


@pytest.mark.parametrize(
    ("day", "got", "is_told"),
    [
        (4, 9, True),  # received a day before it was given
        (7, 8, True),
        (20, 8, True),
        (21, 8, False),
        (7, 9, False),  # on its way, and joined
        (5, 8, False),  # one day: joined, and told as amounts that differ
    ],
)
def test_a_receipt_near_a_gift_that_is_not_joined_is_told(
    day: int, got: int, *, is_told: bool
) -> None:
    giver = house("慈善会", did(5, kind="donation", to=(FIRST,), cash=9))
    receiver = house(FIRST, did(day, kind="donation", beside=("慈善会",), to=(FIRST,), got=got))
    for found in (codes(giver, receiver), codes(receiver, giver)):
        assert ("gift-days-differ" in found) == is_told


def test_a_receipt_before_its_gift_is_told_with_both_places_amounts_and_the_mend() -> None:
    giver = house("慈善会", did(3, kind="donation", to=(FIRST,), cash=9000))
    receiver = house(FIRST, did(2, kind="donation", beside=("慈善会",), to=(FIRST,), got=8000))
    (found,) = told(giver, receiver)
    assert f"“{FIRST}” (records/2010.yaml:2:5) received 8000元 on 2010-03-02," in found
    assert "“慈善会” (records/2010.yaml:3:5; gathered/2010/exports/慈善会.jsonl:2:1) gave" in found
    assert "let both records have its day" in found
    volunteers = house("慈善会", did(3, to=(FIRST,), visits=9))
    helped = house(FIRST, did(2, beside=("慈善会",), to=(FIRST,), visits=9))
    assert codes(volunteers, helped) == []


def test_a_second_receipt_of_a_gift_that_is_joined_is_not_told() -> None:
    giver = house("慈善会", did(5, kind="donation", to=(FIRST,), cash=9))
    got = (did(day, kind="donation", beside=("慈善会",), to=(FIRST,), got=9) for day in (5, 9))
    assert codes(giver, house(FIRST, *got)) == []


def test_of_a_gift_to_several_only_what_cannot_be_is_told() -> None:
    giver = house("慈善会", did(kind="donation", to=(FIRST, SECOND), cash=900))

    def got(name: str, money: int) -> House:
        return house(name, did(kind="donation", beside=("慈善会",), to=(name,), got=money))

    assert codes(giver, got(FIRST, 500)) == []
    assert codes(giver, got(FIRST, 950)) == ["gift-amounts-differ"]
    assert codes(giver, got(FIRST, 500), got(SECOND, 400)) == []
    assert codes(giver, got(FIRST, 500), got(SECOND, 300)) == ["gift-amounts-differ"]


def test_money_of_another_house_that_is_given_on_is_told() -> None:
    giver = house("慈善会", did(3, kind="donation", to=(FIRST,), cash=900))
    on = house(FIRST, did(9, kind="donation", beside=("慈善会",), cash=900))
    assert codes(giver, on) == ["money-passed-on"]
    assert codes(giver, house(FIRST, did(9, kind="donation", cash=900))) == []
    assert codes(giver, house(FIRST, did(9, kind="donation", beside=("慈善会",), cash=800))) == []


LIKE = did(5, visits=40)


@pytest.mark.parametrize(
    ("other", "is_told"),
    [
        (LIKE, True),
        (did(4, until=6, visits=40, precision=Precision.DAYS), True),
        (did(6, visits=40), False),
        (did(5, visits=41), False),
        (did(5, visits=40, kind="donation"), False),
        (did(5, visits=40, to=("示例村",)), False),
        (did(1, until=31, visits=40, precision=Precision.MONTH), False),
    ],
)
def test_the_same_figure_for_the_same_recipient_on_the_same_days(
    other: HouseActivity, *, is_told: bool
) -> None:
    found = codes(house(FIRST, LIKE), house(SECOND, other))
    assert found == ["perhaps-counted-twice"] * is_told


def test_a_figure_of_one_is_the_same_by_chance() -> None:
    assert codes(house(FIRST, did(visits=1)), house(SECOND, did(visits=1))) == []


def test_what_one_house_did_twice_is_its_own_matter() -> None:
    assert codes(house(FIRST, LIKE, LIKE)) == []


def test_one_that_forty_houses_recorded_is_told_once_for_each_other_one() -> None:
    houses = [house(f"示例县{number}校", LIKE) for number in "甲乙丙丁"]
    assert codes(*houses) == ["perhaps-counted-twice"] * 3


def test_a_house_under_an_old_and_a_new_county_is_told() -> None:
    today = replace(house("鄠邑区第一小学"), place=("陕西省", "西安市", "鄠邑区"))
    before = replace(house("户县第一小学"), place=("陕西省", "西安市", "鄠邑区"))
    assert codes(today, before) == ["gathered-under-two-names"]
    assert codes(today, replace(before, place=("陕西省", "西安市", "周至县"))) == []


def test_a_house_that_handed_in_under_its_old_name_too_is_told() -> None:
    today = replace(house("示例县第一中学"), former_names=("示例县中学",))
    assert codes(today, house("示例县中学")) == ["gathered-under-two-names"]
    assert codes(today, house("示例县中学", county="样例县")) == []


def test_a_partner_under_an_older_name_that_no_record_says_is_told() -> None:
    first = house(FIRST, did(5, beside=("户县第一小学",)), did(9, beside=("户县第一小学", SECOND)))
    place = ("陕西省", "西安市", "鄠邑区")
    second = replace(house("鄠邑区第一小学", did(5, beside=(FIRST,))), place=place)
    found = [each for each in look((first, second)).findings if "two" in each.code]
    assert [str(each.message).partition(":")[0] for each in found] == [
        "“户县第一小学”, with whom “示例县第一中学” (records/2010.yaml"
    ]
    known = replace(second, former_names=("户县第一小学",))
    assert [each for each in look((first, known)).findings if "two" in each.code] == []


def test_a_recipient_under_a_short_form_is_told_once_however_often_it_was_helped() -> None:
    many = [did(day, to=("示例县一中",)) for day in (1, 2, 3)]
    assert codes(house(FIRST), house(SECOND, *many)) == ["gathered-under-two-names"]
    apart = [did(day, to=("样例县一中",)) for day in (1, 2, 3)]
    assert codes(house(FIRST), house(SECOND, *apart)) == []


def test_each_check_is_registered_under_a_code_of_its_own() -> None:
    assert len({each.code for each in CHECKS}) == len(CHECKS) == 8
