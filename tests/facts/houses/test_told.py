from hypothesis import given
from hypothesis import strategies as st
from small_houses import HERE, activity, house

from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.table import MOST_COLUMNS, house_table
from aidreport.facts.houses.told import MOST_PARTS, told
from aidreport.model.gathered import Gathered, HouseAxis, Pick

HOUSES = [
    house("一中", "乙县", activity("一中", 1, 100), activity("一中", 2, 0, "volunteering")),
    house("二中", "甲县", activity("二中", 3, 500), activity("二中", 4, 300, to="示例村")),
    house("医院", "甲县", activity("医院", 5, 900, "medical-aid"), kind="医院"),
]

ALL = Gathering(tuple(HOUSES), faulty=2, missing=1)


def test_the_totals_are_those_of_all_houses() -> None:
    found = told(Gathered(), ALL, HERE)
    assert found.count.number == 3
    assert found.faulty
    assert found.faulty.number == 2
    assert found.missing
    assert found.missing.number == 1
    assert found.totals["cash_paid"].exact == 1800
    assert found.totals["activities"].exact == 5


def test_counties_stand_in_the_order_of_their_codes_and_add_up() -> None:
    (county,) = [each for each in told(Gathered(), ALL, HERE).divisions if each.axis == "county"]
    assert [(part.name, part.totals["cash_paid"].exact) for part in county.parts] == [
        ("甲县", 1700),
        ("乙县", 100),
    ]
    assert [part.houses.number for part in county.parts] == [2, 1]


def test_a_division_with_one_part_is_not_told() -> None:
    asked = Gathered(by=(HouseAxis.COUNTY,))
    assert told(asked, Gathering(tuple(HOUSES[1:])), HERE).divisions == ()


def test_recipients_are_named_by_how_often_they_were_helped_and_ten_at_the_most() -> None:
    many = [activity("一中", 1, 1, to=f"示例第{n}小学") for n in range(12)]
    asked = Gathered(by=(HouseAxis.RECIPIENT,))
    extra = activity("一中", 2, 1, to="示例第7小学")
    (found,) = told(asked, Gathering((house("一中", "甲县", *many, extra),)), HERE).divisions
    assert found.parts[0].name == "示例第7小学"
    assert len(found.parts) == MOST_PARTS
    assert found.more
    assert found.more.number == 2


def test_the_largest_are_chosen_by_the_figure_and_dates_decide_between_equals() -> None:
    asked = Gathered(largest=Pick(figure="捐款", count=2))
    twins = Gathering((*HOUSES, house("三中", "甲县", activity("三中", 9, 900))))
    found = told(asked, twins, HERE).largest
    assert [(each.activity.house, each.size.exact) for each in found] == [
        ("医院", 900),
        ("三中", 900),
    ]


def test_the_typical_one_stands_in_the_middle() -> None:
    asked = Gathered(typical=Pick(figure="cash_paid", count=1))
    sizes = (100, 200, 300, 400, 5000)
    many = house("一中", "甲县", *(activity("一中", n, size) for n, size in enumerate(sizes, 1)))
    assert [each.size.exact for each in told(asked, Gathering((many,)), HERE).typical] == [300]


def test_each_group_gives_its_own() -> None:
    asked = Gathered(largest=Pick(figure="捐款", count=1, each=HouseAxis.COUNTY))
    assert {each.activity.house for each in told(asked, ALL, HERE).largest} == {"一中", "医院"}


def test_an_activity_without_the_figure_is_never_chosen() -> None:
    asked = Gathered(largest=Pick(figure="志愿服务时长"), typical=Pick(figure="捐款", count=20))
    found = told(asked, ALL, HERE)
    assert found.largest == ()
    assert len(found.typical) == 4


def test_the_table_has_a_line_for_each_house_and_totals_of_all() -> None:
    table = house_table(ALL, HERE)
    assert table.counties
    assert [row.name for row in table.rows] == ["二中", "医院", "一中"]
    assert [column.term for column in table.columns] == ["开展活动", "捐款"]
    assert [total.exact for total in table.totals] == [5, 1800]


@given(st.lists(st.lists(st.integers(0, 10**6), max_size=4), min_size=1, max_size=8))
def test_rows_and_parts_add_up_to_the_totals(sizes: list[list[int]]) -> None:
    houses = [
        house(f"第{n}校", "甲县" if n % 2 else "乙县", *(activity(f"第{n}校", 1, c) for c in cash))
        for n, cash in enumerate(sizes)
    ]
    table = house_table(Gathering(tuple(houses)), HERE)
    assert len(table.columns) <= MOST_COLUMNS
    for place, total in enumerate(table.totals):
        assert total.value == sum(row.sums[place].value for row in table.rows)
    found = told(Gathered(), Gathering(tuple(houses)), HERE)
    for division in found.divisions:
        told_sum = sum(part.totals["cash_paid"].value for part in division.parts)
        assert told_sum == found.totals["cash_paid"].value
