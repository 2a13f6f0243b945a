"""What several houses recorded of one matter is told once, with all of them."""

from __future__ import annotations

from houses_told import CASH, did, house

from aidreport.diagnostics import Position
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.matter import Joined
from aidreport.facts.houses.table import house_table
from aidreport.facts.houses.told import told
from aidreport.model.gathered import Gathered, HouseAxis, Pick

HERE = Position("records/2010.yaml", 3, 1)
FIRST = house("一中", did(5, cash=5000, title="学雷锋"), did(8, cash=70), county="甲县")
SECOND = house("二中", did(5, cash=3000), county="乙县")
GIVER = house("慈善会", did(9, to=("二中",), cash=900), county="乙县", kind="社会组织")
PLACES = (FIRST.activities[0].handed_in, SECOND.activities[0].handed_in)
TOGETHER = Gathering((FIRST, SECOND, GIVER), joined=(Joined(PLACES),))
APART = Gathering((FIRST, SECOND, GIVER))


def test_the_whole_counts_it_once_and_says_the_larger_figure() -> None:
    found = told(Gathered(), TOGETHER, HERE)
    assert found.totals["cash_paid"].exact == 5970
    assert found.totals["activities"].exact == 3
    assert told(Gathered(), APART, HERE).totals["cash_paid"].exact == 8970


def test_it_counts_in_the_county_of_each_house_and_that_is_said() -> None:
    county, sort = told(Gathered(), TOGETHER, HERE).divisions
    assert (county.joint, sort.joint) == (True, False)
    assert {part.name: part.totals["cash_paid"].exact for part in county.parts} == {
        "甲县": 5070,
        "乙县": 5900,
    }
    assert {part.name: part.houses.number for part in county.parts} == {"甲县": 1, "乙县": 2}


def test_a_recipient_that_both_helped_was_helped_once() -> None:
    (found,) = told(Gathered(by=(HouseAxis.RECIPIENT,)), TOGETHER, HERE).divisions
    assert found.parts[0].name == "示例小学"
    assert found.parts[0].totals["activities"].exact == 2
    assert not found.overlap


def test_it_is_named_once_with_all_houses_and_the_title_that_one_of_them_gave() -> None:
    asked = Gathered(largest=Pick(figure="捐款", count=2))
    first, second = told(asked, TOGETHER, HERE).largest
    assert (first.houses, first.activity.title, first.size.exact) == (
        ("一中", "二中"),
        "学雷锋",
        5000,
    )
    assert second.houses == ("慈善会",)


def test_each_row_keeps_its_own_and_the_totals_count_once_and_say_so() -> None:
    table = house_table(TOGETHER, HERE)
    column = [each.term for each in table.columns].index("捐款")
    assert [row.sums[column].exact for row in table.rows] == [3000, 900, 5070]
    assert table.totals[column].exact == 5970
    assert (table.joint, table.gifts) == (True, False)
    assert not house_table(APART, HERE).joint


def test_a_gift_is_told_as_that_of_its_giver() -> None:
    got = house("二中", did(9, to=("二中",), got=900), county="乙县")
    places = (GIVER.activities[0].handed_in, got.activities[0].handed_in)
    gathering = Gathering((got, GIVER), joined=(Joined(places, givers=1),))
    (matter,) = gathering.matters
    assert matter.doers == ("慈善会",)
    assert matter.figures[CASH].origins == tuple(
        sorted((GIVER.activities[0].figures[CASH].origins[0], *_received(got)))
    )
    assert house_table(gathering, HERE).gifts


def _received(receiver: object) -> tuple[Position, ...]:
    activity = receiver.activities[0]  # type: ignore[attr-defined]
    return next(each.origins for key, each in activity.figures.items() if "received" in key.name)
