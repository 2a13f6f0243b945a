"""What changed of the houses of a closed year, where the lock and the files are at hand."""

from __future__ import annotations

from aidreport.closing.houses import changes_of_houses
from aidreport.diagnostics import Position
from aidreport.model.closing import FigureName, SignedFigure, SignedHouse, SignedHouses

HERE = Position("records/2010.yaml", 5, 1)
CASH: FigureName = ("cash", "paid", "元")


def houses(total: str, **each: str) -> SignedHouses:
    found = {
        name: SignedHouse({CASH: SignedFigure(cash, 0, HERE)}, "=1a2b", HERE)
        for name, cash in each.items()
    }
    return SignedHouses({CASH: SignedFigure(total, 0, HERE)}, found, 0, 0, HERE)


def told(before: SignedHouses, now: SignedHouses) -> list[tuple[str, str | None, str | None]]:
    return [(str(each.what), each.was, each.now) for each in changes_of_houses(before, now, HERE)]


def test_a_figure_of_a_house_is_told_and_not_the_total_beside_it() -> None:
    assert told(houses("300", 甲校="300"), houses("400", 甲校="400")) == [
        ("甲校: 捐款", "300元", "400元")
    ]


def test_a_total_is_told_where_no_house_has_changed() -> None:
    """Two houses are joined now: what they gave together counts once."""
    assert told(houses("600", 甲校="300", 乙校="300"), houses("300", 甲校="300", 乙校="300")) == [
        ("all houses: 捐款", "600元", "300元")
    ]


def test_a_total_that_changed_by_more_than_its_houses_is_told_beside_them() -> None:
    """What both gave together counted once; the second changed its own, and each counts now."""
    assert told(houses("300", 甲校="300", 乙校="300"), houses("610", 甲校="300", 乙校="310")) == [
        ("乙校: 捐款", "300元", "310元"),
        ("all houses: 捐款", "300元", "610元"),
    ]


def test_a_house_that_comes_or_goes_explains_as_much_as_it_has() -> None:
    one, two = houses("300", 甲校="300"), houses("700", 甲校="300", 乙校="400")
    assert [what for what, *_ in told(one, two)] == ["乙校"]
    assert [what for what, *_ in told(two, one)] == ["乙校"]
    shared = houses("400", 甲校="300", 乙校="400")
    assert [what for what, *_ in told(one, shared)] == ["乙校", "all houses: 捐款"]


def test_nothing_is_told_where_nothing_has_changed() -> None:
    assert told(houses("300", 甲校="300"), houses("300", 甲校="300")) == []
