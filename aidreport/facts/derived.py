"""Indicators that are worked out: sums of the activities, and ratios of other indicators."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from aidreport.facts.figures.lookup import figure_named
from aidreport.facts.sums import Sum
from aidreport.facts.totals import totals
from aidreport.frozen import replace
from aidreport.model.fields.amount import PERCENT, Amount, number_of, unit_of
from aidreport.model.indicator import Indicator, completed
from aidreport.model.year import YearRecord

_CENT = Decimal("0.01")


def with_derived(record: YearRecord) -> YearRecord:
    """Return a year, and the one before, with the values of indicators that are worked out.

    What is recorded stays: it is compared with what it should be by the rules.
    """
    before = record.before and with_derived(record.before)
    indicators = record.frame.indicators
    if any(each.sum for each in indicators.values()) and record.complete:
        sums = totals(record)
        indicators = {key: _summed(each, sum_of(each, sums)) for key, each in indicators.items()}
    if any(each.ratio for each in indicators.values()):
        indicators = {
            key: _summed(each, ratio_of(each, indicators)) for key, each in indicators.items()
        }
    if indicators is record.frame.indicators:
        return record if before is record.before else replace(record, before=before)
    return replace(record, frame=record.frame.with_values(indicators=indicators), before=before)


def sum_of(indicator: Indicator, sums: Mapping[str, Sum]) -> Amount | None:
    """Return the sum that an indicator names; None if it leaves anything out."""
    figure = figure_named(indicator.sum) if indicator.sum else None
    total = sums[figure.name] if figure else None
    return total.amount if total is not None and not total.left_out else None


def ratio_of(indicator: Indicator, indicators: Mapping[str, Indicator]) -> Amount | None:
    """Return the ratio of two indicators: in the unit of the first, in % where both have one."""
    parts = [found for name in indicator.ratio if (found := _named(name, indicators))]
    if len(parts) != 2:
        return None
    (first, second) = parts
    number, base = number_of(first), number_of(second)
    if number is None or not base:
        return None
    origins = first.origins + second.origins
    unit = unit_of(first)
    if unit == unit_of(second):
        unit, number = PERCENT, number * 100
    return Sum(unit, _rounded(number / base), origins=origins).amount


def _rounded(number: Decimal) -> Decimal:
    cents = number.quantize(_CENT, ROUND_HALF_UP)
    return Decimal(f"{cents.normalize():f}")


def _named(name: str, indicators: Mapping[str, Indicator]) -> Amount | None:
    """Return the first figure of an indicator, by its key or its name."""
    by_name = (each for each in indicators.values() if each.name == name)
    found = indicators.get(name) or next(by_name, None)
    return found.whole[0] if found is not None and found.whole else None


def _summed(indicator: Indicator, amount: Amount | None) -> Indicator:
    if amount is None:
        return indicator
    value = completed(indicator.value, (amount,))
    return indicator if value == indicator.value else indicator.with_values(value=value)
