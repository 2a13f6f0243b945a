"""Growth, shares and completion in percent: rounded half up, never from zero."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from aidreport.frozen import frozen
from aidreport.model.fields.amount import PERCENT, Amount, number_of, unit_of
from aidreport.model.fields.quantity import Quantity

_POINTS = "个百分点"
_FEW = 10
"""Of fewer than these, one more or less is more than 10%: they are compared by their number."""


class Trend(StrEnum):
    """Which way a figure has gone."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"
    NEARLY_LEVEL = "nearly level"


@frozen
class Growth:
    """How a figure compares with that of the period before.

    Attributes:
        change: which way it has gone.
        rate: by how much, in % of the base, or in percentage points (个百分点) for a
            figure that is itself a share; None while it is level or nearly so.
        base: the figure of the period before.
        step: by how many a count has gone up or down; None for money and shares.
    """

    change: Trend
    rate: Quantity | None
    base: Amount
    step: Quantity | None = None

    @property
    def few(self) -> bool:
        """Whether the base is so small that its percentage would mislead: 8户 to 6户."""
        return self.step is not None and (number_of(self.base) or 0) < _FEW


def rounded(number: Decimal, decimals: int = 1) -> Decimal:
    """Return a number with so many decimals at most, half up: 12.25 -> 12.3, 30.0 -> 30."""
    exact = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return Decimal(f"{exact.normalize():f}")


def percentage(part: Amount, whole: Amount, decimals: int = 1) -> Quantity | None:
    """Return a part in % of a whole with the origins of both.

    None for vague amounts, for different units, and for a whole of zero.
    """
    share, total = number_of(part), number_of(whole)
    if share is None or not total or unit_of(part) != unit_of(whole):
        return None
    rate = rounded(100 * share / total, decimals)
    return Quantity(rate, PERCENT, origins=part.origins + whole.origins)


def growth(now: Amount, before: Amount, decimals: int = 1) -> Growth | None:
    """Return how an amount has grown; None for vague ones, other units, or a base of zero."""
    new, old = number_of(now), number_of(before)
    unit = unit_of(now)
    if new is None or not old or unit != unit_of(before):
        return None
    if new == old:
        return Growth(Trend.LEVEL, None, before)
    apart = abs(new - old) if unit == PERCENT else 100 * abs(new - old) / old
    rate = rounded(apart, decimals)
    if not rate:
        return Growth(Trend.NEARLY_LEVEL, None, before)
    measure = _POINTS if unit == PERCENT else PERCENT
    change = Trend.UP if new > old else Trend.DOWN
    origins = now.origins + before.origins
    step = None
    if isinstance(before, Quantity) and unit != PERCENT:
        step = Quantity(abs(new - old), before.measure_word, origins=origins)
    return Growth(change, Quantity(rate, measure, origins=origins), before, step)
