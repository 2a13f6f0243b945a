from __future__ import annotations

from decimal import Decimal

import pytest

from aidreport.facts.comparison_table import ComparisonRow
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.indicators import FigureFacts
from aidreport.facts.percentages import growth
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.comparison_cells import (
    change_cell,
    completion_cell,
    growth_cell,
    level_number,
    rate_cell,
)


def row(before: int, now: int, *, vague: bool = False) -> ComparisonRow:
    old, new = Money(Decimal(before)), Money(Decimal(now))
    return ComparisonRow(
        Quantity(Decimal(1)),
        Key(Group.CASH, "paid", "元"),
        "捐款",
        old,
        new,
        None if vague else Money(Decimal(abs(now - before))),
        now > before,
        growth(new, old),
        vague,
    )


@pytest.mark.parametrize(
    ("before", "now", "change", "rate"),
    [
        (800, 900, "+100", "+12.5%"),
        (900, 800, "-100", "-11.1%"),
        (900, 900, "持平", ""),
        (0, 900, "+900", ""),
        (900, 0, "-900", "-100%"),
    ],
)
def test_a_change_has_its_sign(before, now, change, rate):
    assert (change_cell(row(before, now)), rate_cell(row(before, now))) == (change, rate)


def test_what_is_vague_has_no_change():
    assert change_cell(row(800, 900, vague=True)) == ""


def test_growth_of_figures_side_by_side():
    now, before = Quantity(Decimal(9), "人"), Quantity(Decimal(8), "人")
    figures = (
        FigureFacts(now, growth(now, before), None, Quantity(Decimal(90), "%")),
        FigureFacts(now, growth(now, now)),
        FigureFacts(now),
    )
    assert growth_cell(figures) == "+1人、持平"
    assert completion_cell(figures) == "90%"


@pytest.mark.parametrize(("level", "said"), [(0, "3"), (1, "（3）"), (2, "③"), (3, "c")])
def test_a_row_is_numbered_by_its_level(level, said):
    assert level_number(Quantity(Decimal(3)), level) == said
