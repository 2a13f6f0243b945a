"""An indicator is not the sum that it says it is.

`sum` names a total of the activities: a value beside it is compared with it, and where there is no
value the total is taken, as long as it leaves nothing out that is known only vaguely (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    indicators: {捐款总额: {value: 1000元, sum: cash_paid}}
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 900}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    indicators: {捐款总额: {sum: cash_paid}}
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 900}}
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from aidreport.diagnostics import Message, Position, Severity, listed, message
from aidreport.model.fields.amount import Amount, in_unit, number_of, unit_of
from aidreport.model.fields.recorded import position_of
from aidreport.model.indicator import Indicator
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits

if TYPE_CHECKING:
    from aidreport.facts.sums import Sum


def _check(record: YearRecord) -> Found:
    summed = {key: each for key, each in record.frame.indicators.items() if each.sum}
    if not summed:
        return
    # Hardly any indicator is a sum, and these cost time to import.
    from difflib import get_close_matches

    from aidreport.facts.figures.catalogue import FIGURES
    from aidreport.facts.figures.lookup import figure_named
    from aidreport.facts.totals import totals

    sums = totals(record)
    for key, indicator in summed.items():
        words = indicator.sum
        place = position_of(words, indicator.position)
        figure = figure_named(indicator.sum or "")
        if figure is None:
            terms = [*FIGURES, *(each.term for each in FIGURES.values())]
            nearest = get_close_matches(indicator.sum or "", terms, n=1, cutoff=0.4)
            yield place, _unknown(indicator, nearest or ["cash_paid"])
        else:
            yield from _compared(key, indicator, sums[figure.name], place)


def _unknown(indicator: Indicator, nearest: list[str]) -> Message:
    return message(
        "No total of the activities is called “{name}”: write one of those in"
        " docs/text-facts.md, like {nearest}.",
        name=indicator.sum or "",
        nearest=listed(nearest),
    )


def _compared(key: str, indicator: Indicator, total: Sum, place: Position) -> Found:
    name = indicator.name or key
    known = total.amount
    value = in_unit(indicator.value, unit_of(known)) if known else None
    said = number_of(value) if value else None
    if known is None or (value is None and total.left_out):
        yield found_at(
            place,
            "“{name}” cannot be added up: the activities hold nothing exact for it, or also"
            " what is known only vaguely. Give it a “value”.",
            name=name,
        )
    elif value is not None and said is not None and _wrong(said, total):
        yield value.origins[0], _differs(name, value, total)


def _wrong(said: Decimal, total: Sum) -> bool:
    """Return whether a value cannot be a sum; one that leaves something out may be larger."""
    return said < total.value if total.left_out else said != total.value


def _differs(name: str, value: Amount, total: Sum) -> Message:
    return message(
        "“{name}” is said to be {said}, but the activities add up to {total}: correct it, or"
        " leave the value out, so that it is taken from them.",
        name=name,
        said=f"{digits(number_of(value) or total.value)}{total.unit}",
        total=f"{digits(total.value)}{total.unit}",
    )


INDICATOR_DIFFERS_FROM_SUM = YearRule("indicator-differs-from-sum", Severity.ERROR, _check)
