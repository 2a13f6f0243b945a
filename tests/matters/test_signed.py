"""A house that changed after its year was closed: what it did with others still counts once."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import pytest
from houses_told import CASH, DONE, VISITS, did, house

from aidreport.closing.houses import signed
from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.houses.gathering import figures_of
from aidreport.facts.houses.house import Figures, HouseActivity, added_up
from aidreport.facts.houses.signed import house_as_signed
from aidreport.matters import look

FIRST, SECOND = "示例县第一中学", "示例县第二中学"
LOCK = Position("records/2010.lock", 9, 1)
JOINT = did(5, beside=(SECOND,), cash=300, visits=40)
OTHER = house(SECOND, did(5, beside=(FIRST,), cash=300, visits=40))


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ((JOINT,), (did(5, beside=(SECOND,), cash=450, visits=40),)),
        ((JOINT, did(9, cash=100)), (JOINT, did(9, cash=150))),
        ((JOINT, did(9, cash=100)), (JOINT, did(9, cash=100), did(12, cash=7))),
        ((JOINT, did(9, cash=100)), (JOINT,)),
    ],
)
def test_a_joint_activity_counts_once_beside_figures_that_changed_after_the_closing(
    then: tuple[HouseActivity, ...], now: tuple[HouseActivity, ...]
) -> None:
    before, later = house(FIRST, *then), house(FIRST, *now)
    shared = {place for each in look((later, OTHER)).joined for place in each.places}
    figures = signed(added_up(before.all_figures), LOCK)
    found = house_as_signed(later, figures, shared)
    assert _exact(found.all_figures) == _exact(before.all_figures)
    joined = look((found, OTHER)).joined
    of_both = _exact(figures_of((found, OTHER), joined))
    assert of_both == _exact(figures_of((before, OTHER), look((before, OTHER)).joined))
    assert of_both[CASH] in (300, 400)
    assert (of_both[VISITS], of_both[DONE]) == (40, len(then))


def test_a_house_that_changed_nothing_stays_as_it_is() -> None:
    first = house(FIRST, JOINT, did(9, cash=100))
    assert house_as_signed(first, signed(added_up(first.all_figures), LOCK), ()) is first


def test_a_figure_that_was_not_signed_is_gone_and_one_that_is_gone_is_there() -> None:
    before, later = house(FIRST, did(5, cash=100)), house(FIRST, did(5, visits=9))
    found = house_as_signed(later, signed(added_up(before.all_figures), LOCK), ())
    assert _exact(found.all_figures) == _exact(before.all_figures)


def _exact(figures: Iterable[Figures]) -> dict[Key, Decimal | None]:
    return {key: each.exact for key, each in added_up(figures).items()}
