"""Which records are one matter, and that its figures count once whatever the order of houses."""

from __future__ import annotations

from decimal import Decimal

import pytest
from houses_told import CASH, DONE, GOT, HELPED, VISITS, did, house
from hypothesis import given
from hypothesis import strategies as st

from aidreport.facts.figures.figure import Key
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.house import House, added_up
from aidreport.frozen import replace
from aidreport.matters import look
from aidreport.matters.deeds import MOST_OF_A_NAME
from aidreport.model.fields.period import Precision

FIRST, SECOND, THIRD = "示例县第一中学", "示例县第二中学", "示例县第三中学"


def joined(*houses: House) -> list[list[str]]:
    """The joined records, each as the name of its file and its line."""
    found = look(houses).joined
    return [[f"{p.path.split('/')[-1][:-6]}:{p.line}" for p in each.places] for each in found]


def totals(*houses: House) -> dict[Key, Decimal | None]:
    gathering = Gathering(tuple(houses), joined=look(houses).joined)
    return {key: total.exact for key, total in added_up(gathering.figures).items()}


def test_records_that_name_each_other_are_one_and_count_once() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), cash=5000, visits=40))
    second = house(SECOND, did(5, beside=(FIRST,), cash=5000, visits=40))
    assert joined(first, second) == [[f"{FIRST}:2", f"{SECOND}:2"]]
    assert totals(first, second) == {DONE: 1, CASH: 5000, VISITS: 40, HELPED: 1}


def test_a_short_or_a_former_name_names_the_house() -> None:
    first = house(FIRST, did(beside=("二中",)), others=("示例县中学",))
    second = house(SECOND, did(beside=("示例县中学",)), others=("二中",))
    assert len(joined(first, second)) == 1


def test_three_houses_do_one_thing() -> None:
    first = house(FIRST, did(beside=(SECOND, THIRD), cash=100))
    second = house(SECOND, did(beside=(FIRST,), cash=100))
    third = house(THIRD, did(beside=(FIRST, SECOND), cash=100))
    assert joined(first, second, third) == [[f"{FIRST}:2", f"{SECOND}:2", f"{THIRD}:2"]]
    assert totals(first, second, third)[CASH] == 100


def test_another_kind_day_or_recipient_is_another_matter() -> None:
    first = house(FIRST, did(5, beside=(SECOND,)))
    for other in (
        did(5, beside=(FIRST,), kind="donation"),
        did(6, beside=(FIRST,)),
        did(5, beside=(FIRST,), to=("示例村",)),
    ):
        assert joined(first, house(SECOND, other)) == []


def test_where_one_side_alone_names_the_other_nothing_is_joined() -> None:
    first = house(FIRST, did(beside=(SECOND,), cash=100))
    second = house(SECOND, did(cash=100))
    assert joined(first, second) == []
    assert totals(first, second)[CASH] == 200


def test_of_two_that_may_be_meant_none_is_taken() -> None:
    first = house(FIRST, did(5, beside=(SECOND,), cash=1))
    second = house(SECOND, *(did(4, until=6, beside=(FIRST,), cash=2) for _ in range(2)))
    assert joined(first, second) == []
    assert joined(second, first) == []
    assert totals(first, second)[CASH] == 5


def test_the_larger_figure_counts_and_comes_from_both_places() -> None:
    first = house(FIRST, did(beside=(SECOND,), visits=40))
    second = house(SECOND, did(beside=(FIRST,), visits=30, cash=10))
    gathering = Gathering((first, second), joined=look((first, second)).joined)
    found = added_up(gathering.figures)
    assert (found[VISITS].exact, found[CASH].exact) == (40, 10)
    assert len(found[VISITS].origins) == 2
    assert len(found[CASH].origins) == 1


def test_a_gift_of_one_house_to_another_is_one_matter_with_the_money_of_the_giver() -> None:
    giver = house("慈善会", did(kind="donation", to=(FIRST,), cash=9000))
    receiver = house(FIRST, did(kind="donation", beside=("慈善会",), to=(FIRST,), got=8000))
    assert totals(giver, receiver) == {DONE: 1, CASH: 9000, HELPED: 1}
    assert totals(receiver, giver) == totals(giver, receiver)
    silent = house("慈善会", did(kind="donation", to=(FIRST,)))
    assert totals(silent, receiver) == {DONE: 1, GOT: 8000, HELPED: 1}


@pytest.mark.parametrize(
    ("day", "got", "one"), [(5, 9, 1), (12, 9, 1), (20, 9, 1), (21, 9, 0), (4, 9, 0), (12, 8, 0)]
)
def test_money_may_be_some_days_on_its_way(day: int, got: int, one: int) -> None:
    giver = house("慈善会", did(5, kind="donation", to=(FIRST,), cash=9))
    receiver = house(FIRST, did(day, kind="donation", beside=("慈善会",), to=(FIRST,), got=got))
    assert len(joined(giver, receiver)) == one
    assert len(joined(receiver, giver)) == one


def test_a_gift_to_several_houses_is_one_matter_and_one_of_several_givers_is_none() -> None:
    giver = house("慈善会", did(kind="donation", to=(FIRST, SECOND), cash=900))
    first = house(FIRST, did(kind="donation", beside=("慈善会",), to=(FIRST,), got=500))
    second = house(SECOND, did(kind="donation", beside=("慈善会",), to=(SECOND,), got=400))
    assert totals(first, giver, second) == {DONE: 1, CASH: 900, HELPED: 2}
    other = house("红十字会", did(kind="donation", to=(FIRST,), cash=70))
    both = house(FIRST, did(kind="donation", beside=("慈善会", "红十字会"), to=(FIRST,), got=970))
    assert joined(giver, other, both) == []


@pytest.mark.parametrize("named", [(FIRST, SECOND), (FIRST,), (SECOND,)])
def test_what_two_houses_did_for_a_third_that_recorded_it_too_is_one(
    named: tuple[str, ...],
) -> None:
    first = house(FIRST, did(beside=(SECOND,), to=(THIRD,), cash=900, visits=20))
    second = house(SECOND, did(beside=(FIRST,), to=(THIRD,), cash=900, visits=30, title="送教"))
    third = house(THIRD, did(beside=named, to=(THIRD,), got=900))
    for order in ((first, second, third), (third, second, first)):
        assert totals(*order) == {DONE: 1, CASH: 900, VISITS: 30, HELPED: 1}
        (matter,) = Gathering(order, joined=look(order).joined).matters
        assert set(matter.doers) == {FIRST, SECOND}
        assert matter.activity.title == "送教"
        codes = {each.code for each in look(order).findings}
        assert codes == {"joint-figures-differ"}


def test_of_two_receipts_of_one_house_none_is_taken() -> None:
    first = house(FIRST, did(beside=(SECOND,), to=(THIRD,), cash=900))
    second = house(SECOND, did(beside=(FIRST,), to=(THIRD,), cash=900))
    got = tuple(did(beside=(name,), to=(THIRD,), got=900) for name in (FIRST, SECOND))
    third = house(THIRD, *got)
    assert joined(first, second, third) == [[f"{FIRST}:2", f"{SECOND}:2"]]
    assert {each.code for each in look((first, second, third)).findings} == {"joint-with-several"}


def test_a_gift_goes_to_the_house_of_its_county() -> None:
    name = "中心小学"
    given = replace(did(kind="donation", to=(name,), cash=9), homes=(("样例县",),))
    got = replace(did(kind="donation", beside=("慈善会",), to=(name,), got=9), homes=(("样例县",),))
    giver = house("慈善会", given)
    here = replace(house("一", got), name=name, place=("样例县",))
    elsewhere = replace(house("二", got), name=name, place=("示例县",))
    assert joined(giver, here, elsewhere) == [["慈善会:2", "一:2"]]


def test_a_name_of_too_many_houses_names_none() -> None:
    first = house(FIRST, did(beside=("中心小学",)))
    second = house("别名", did(beside=(FIRST,)), others=("中心小学",))
    assert len(joined(first, second)) == 1
    many = [house(f"{number}", others=("中心小学",)) for number in range(MOST_OF_A_NAME)]
    assert joined(first, second, *many) == []


def test_two_gifts_on_one_day_are_not_taken_for_one() -> None:
    giver = house("慈善会", *(did(kind="donation", to=(FIRST,), cash=n) for n in (1, 2)))
    receiver = house(FIRST, did(kind="donation", beside=("慈善会",), to=(FIRST,), got=1))
    assert joined(giver, receiver) == []


def test_a_chain_that_comes_back_to_its_first_house_is_not_taken_for_one() -> None:
    first = house(FIRST, did(beside=(SECOND,), cash=1), did(beside=(THIRD,), cash=2))
    second = house(SECOND, did(beside=(FIRST, THIRD), cash=4))
    third = house(THIRD, did(beside=(FIRST, SECOND), cash=8))
    assert joined(first, second, third) == []
    assert totals(first, second, third)[CASH] == 15
    assert look((first, second, third)).findings[0].code == "joint-with-several"


NAMES = [f"示例县第{number}中学" for number in "一二三四"]
ACTIVITIES = st.builds(
    did,
    st.integers(1, 4),
    kind=st.sampled_from(["volunteering", "donation"]),
    beside=st.lists(st.sampled_from([*NAMES, "别的单位"]), max_size=2).map(tuple),
    to=st.lists(st.sampled_from(["示例小学", "示例村", NAMES[0]]), max_size=2, unique=True).map(
        tuple
    ),
    precision=st.sampled_from([Precision.DAY, Precision.MONTH]),
    cash=st.integers(1, 3),
    visits=st.integers(1, 3),
)


@st.composite
def houses(draw: st.DrawFn) -> list[House]:
    return [house(name, *draw(st.lists(ACTIVITIES, max_size=4))) for name in NAMES]


@given(houses(), st.randoms(use_true_random=False))
def test_the_order_of_houses_changes_no_total(found: list[House], chance: object) -> None:
    other = list(found)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert totals(*other) == totals(*found)
    assert {frozenset(each.places) for each in look(other).joined} == {
        frozenset(each.places) for each in look(found).joined
    }


@given(houses())
def test_where_nobody_is_named_nothing_is_joined(found: list[House]) -> None:
    alone = [
        replace(each, activities=tuple(replace(one, partners=()) for one in each.activities))
        for each in found
    ]
    assert look(alone).joined == ()
    every = added_up(figures for each in alone for figures in each.all_figures)
    assert totals(*alone) == {key: total.exact for key, total in every.items()}


@given(houses(), st.integers(1, 9))
def test_the_second_record_of_a_joint_activity_adds_nothing(found: list[House], cash: int) -> None:
    """The two records are the only ones of their day, so that they are one for sure."""
    *others, last = found
    new = house("慈善会", did(20, beside=(last.name,), to=("示例乡",), cash=cash))
    shared = did(20, beside=("慈善会",), to=("示例乡",), cash=cash)
    both = [*others, house(last.name, *last.activities, shared), new]
    one = [*others, house(last.name, *last.activities), new]
    assert totals(*both) == totals(*one)


@given(houses())
def test_each_record_is_in_one_matter_at_most_and_each_house_once_in_it(found: list[House]) -> None:
    places = [place for each in look(found).joined for place in each.places]
    assert len(places) == len(set(places))
    for each in look(found).joined:
        assert len(each.places) > 1
        assert len({place.path for place in each.places}) == len(each.places)
