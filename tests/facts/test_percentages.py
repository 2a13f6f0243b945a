from decimal import Decimal

import pytest

from aidreport.diagnostics import Position
from aidreport.facts.percentages import Trend, growth, percentage, rounded
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity


def persons(number: str, *places: int) -> Quantity:
    return Quantity(Decimal(number), "人", origins=tuple(Position("a", line) for line in places))


@pytest.mark.parametrize(
    ("number", "shown"),
    [("12.25", "12.3"), ("12.24", "12.2"), ("30.04", "30"), ("0.05", "0.1"), ("0.04", "0")],
)
def test_percent_has_one_decimal_at_most_half_up(number: str, shown: str) -> None:
    assert str(rounded(Decimal(number))) == shown


@pytest.mark.parametrize(
    ("now", "before", "change", "rate"),
    [
        ("225", "200", Trend.UP, "12.5"),
        ("150", "200", Trend.DOWN, "25"),
        ("200", "200", Trend.LEVEL, None),
        ("20001", "20000", Trend.NEARLY_LEVEL, None),
        ("0", "5", Trend.DOWN, "100"),
    ],
)
def test_growth_is_relative_to_the_figure_before(
    now: str, before: str, change: Trend, rate: str | None
) -> None:
    grown = growth(persons(now), persons(before))
    assert grown is not None
    assert grown.change is change
    assert (grown.rate and str(grown.rate.number)) == rate


def test_there_is_no_growth_from_zero_from_a_vague_figure_or_between_units() -> None:
    assert growth(persons("5"), persons("0")) is None
    assert growth(persons("5"), Quantity(None, words="十余人")) is None
    assert growth(persons("5"), Quantity(Decimal(4), "人次")) is None
    assert growth(Money(Decimal(5), "约5元"), Money(Decimal(4))) is None


def test_shares_grow_by_points() -> None:
    grown = growth(Quantity(Decimal("98.5"), "%"), Quantity(Decimal(97), "%"))
    assert grown is not None
    assert grown.rate == Quantity(Decimal("1.5"), "个百分点")


def test_a_percentage_comes_from_both_figures() -> None:
    share = percentage(persons("1", 7), persons("8", 5))
    assert share is not None
    assert (share.number, share.measure_word) == (Decimal("12.5"), "%")
    assert [place.line for place in share.origins] == [7, 5]
    assert percentage(persons("1"), persons("0")) is None
