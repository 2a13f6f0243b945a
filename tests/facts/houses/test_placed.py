"""Figures that were handed in know their places once somebody asks for them, and not before."""

from __future__ import annotations

from decimal import Decimal

from houses_told import CASH, DONE

from aidreport.diagnostics import Position
from aidreport.facts.houses.placed import PlacedFigures, anywhere
from aidreport.facts.sums import Sum
from aidreport.model.fields.money import Money

FILE = "gathered/2010/exports/甲校.jsonl"
VAGUE = Money(Decimal(100000), "近10万元")
BARE = {DONE: Sum("项", Decimal(1)), CASH: Sum("元", Decimal(7), (None, VAGUE))}


def figures() -> PlacedFigures:
    return PlacedFigures(BARE, FILE, 3, (40, 90))


def test_a_figure_knows_its_column_and_so_do_its_vague_amounts() -> None:
    found = figures()
    assert found[CASH].origins == (Position(FILE, 3, 90),)
    assert [each and each.origins for each in found[CASH].left_out] == [
        None,
        (Position(FILE, 3, 90),),
    ]
    assert [each.origins[0].column for each in found.values()] == [40, 90]
    assert found[DONE].origins == (Position(FILE, 3, 40),)


def test_the_figures_are_what_was_handed_in_whoever_asked_first() -> None:
    before, after = figures(), figures()
    after.items()
    for each in (before, after):
        assert each == BARE
        assert list(each) == [DONE, CASH]
        assert (len(each), CASH in each, each.get(CASH)) == (2, True, BARE[CASH])


def test_who_asks_for_no_places_makes_none() -> None:
    found = figures()
    assert anywhere(found) is BARE
    assert found[CASH].origins
    assert anywhere(found) is BARE
    assert anywhere(BARE) is BARE
