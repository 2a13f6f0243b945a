from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_houses import CASH, HERE, activity, house

from aidreport.diagnostics import Position
from aidreport.facts.houses.compared import comparison_of_houses, pairs
from aidreport.facts.houses.gathering import Gathering, YearBefore
from aidreport.facts.houses.house import Figures, House, added_up
from aidreport.facts.houses.told import told
from aidreport.facts.percentages import Trend
from aidreport.facts.sums import Sum
from aidreport.frozen import replace
from aidreport.model.fields.amount import number_of
from aidreport.model.fields.money import Money
from aidreport.model.gathered import Gathered

ASKED = Gathered(compared=("捐款",))


def gave(name: str, cash: int, county: str = "甲县", former: tuple[str, ...] = ()) -> House:
    file = Position(f"{name} {county} {cash}", 1, 1)
    found = house(name, county, activity(name, 1, cash))
    return replace(found, handed_in=file, former_names=former)


def years(before: list[House], now: list[House]) -> Gathering:
    figures: Figures = added_up(each for one in before for each in one.all_figures)
    return Gathering(tuple(now), before=YearBefore(tuple(before), figures))


def names(before: list[House], now: list[House]) -> list[tuple[str, str]]:
    return [(old.name if old else "", new.name if new else "") for old, new in pairs(before, now)]


def test_a_house_that_was_renamed_is_one_whichever_year_says_so() -> None:
    assert names([gave("县中学", 1)], [gave("一中", 2, former=("县中学",))]) == [("县中学", "一中")]
    assert names([gave("县中学", 1, former=("一中",))], [gave("一中", 2)]) == [("县中学", "一中")]


def test_a_house_whose_county_changed_is_one() -> None:
    assert names([gave("一中", 1, "乙县")], [gave("一中", 2, "甲县")]) == [("一中", "一中")]


def test_the_county_tells_houses_of_one_name_apart_and_nothing_is_guessed() -> None:
    twins = [gave("希望小学", 1, "甲县"), gave("希望小学", 2, "乙县")]
    assert names(twins, twins[:1]) == [("希望小学", "希望小学"), ("希望小学", "")]
    stranger = [gave("希望小学", 3, "丙县")]
    assert names(twins, stranger) == [("希望小学", ""), ("希望小学", ""), ("", "希望小学")]


def test_two_that_became_one_stay_apart() -> None:
    merged = gave("联合中学", 9, "丙县", former=("一中", "二中"))
    assert names([gave("一中", 1), gave("二中", 2)], [merged]) == [
        ("一中", ""),
        ("二中", ""),
        ("", "联合中学"),
    ]


def test_the_whole_is_compared_with_all_and_those_of_both_years_apart() -> None:
    before = [gave("一中", 100), gave("老校", 300)]
    found = told(ASKED, years(before, [gave("一中", 150), gave("新校", 50)]), HERE).compared
    assert found
    (whole,), (same,) = found.figures, found.of_both
    assert found.houses.number == 2
    assert found.both
    assert found.both.number == 1
    assert whole.growth
    assert (whole.before.exact, whole.now.exact) == (400, 200)
    assert whole.difference
    assert number_of(whole.difference) == 200
    assert (whole.growth.change, whole.growth.rate and whole.growth.rate.number) == (
        Trend.DOWN,
        50,
    )
    assert same.growth
    assert (same.growth.change, same.growth.rate and same.growth.rate.number) == (Trend.UP, 50)


def test_the_same_houses_are_not_compared_twice() -> None:
    found = told(ASKED, years([gave("一中", 100)], [gave("一中", 150)]), HERE).compared
    assert found
    assert (found.both, found.of_both) == (None, ())


def test_a_figure_that_leaves_something_out_has_no_growth() -> None:
    vague = Sum("元", Decimal(100), (Money(Decimal(0), "近1万元"),))
    once = gave("一中", 0)
    before = replace(once, figures={CASH: vague})
    found = told(ASKED, years([before], [gave("一中", 150)]), HERE).compared
    assert found
    (figure,) = found.figures
    assert figure.vague
    assert (figure.difference, figure.growth) == (None, None)


def test_what_neither_year_has_is_not_compared() -> None:
    found = told(ASKED, years([gave("一中", 0)], [gave("一中", 0)]), HERE).compared
    assert found
    assert found.figures == ()


@pytest.mark.parametrize("asked", [Gathered(), ASKED])
def test_without_a_year_before_nothing_is_compared(asked: Gathered) -> None:
    alone = Gathering((gave("一中", 1),))
    assert told(asked, alone, HERE).compared is None
    assert comparison_of_houses(asked, alone, HERE, 1) is None


def test_without_a_word_the_table_has_the_figures_that_most_houses_have() -> None:
    table = comparison_of_houses(Gathered(), years([gave("一中", 1)], [gave("一中", 2)]), HERE, 1)
    assert table
    assert [each.term for each in table.totals] == ["开展活动", "捐款"]


amounts = st.dictionaries(st.sampled_from(["一中", "二中", "三中", "四中"]), st.integers(0, 10**6))


@given(amounts, amounts.filter(bool))
def test_every_house_of_either_year_has_a_row_and_rows_add_up(
    before: dict[str, int], now: dict[str, int]
) -> None:
    old, new = ([gave(*each) for each in one.items()] for one in (before, now))
    table = comparison_of_houses(Gathered(compared=("捐款",)), years(old, new), HERE, 1)
    assert table
    assert {row.name for row in table.rows} == {*before, *now}
    (total,) = table.totals
    assert total.before.value == sum(row.figures[0].before.value for row in table.rows)
    assert total.now.value == sum(row.figures[0].now.value for row in table.rows)
    for row in table.rows:
        assert (row.before, row.now) == (row.name in before, row.name in now)


def test_the_table_says_whether_a_house_lacks_one_of_the_years() -> None:
    both = comparison_of_houses(ASKED, years([gave("一中", 1)], [gave("一中", 2)]), HERE, 1)
    one = comparison_of_houses(ASKED, years([gave("一中", 1)], [gave("二中", 2)]), HERE, 1)
    assert both
    assert not both.partly
    assert one
    assert one.partly
