"""How the figures of several years are said: 2022年和2023年……分别为……."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.fields.amount import unit_of
from aidreport.model.indicator import OfYear
from aidreport.rendering.amounts import amount_words
from aidreport.rendering.marks import MarkKind, mark, marked
from aidreport.rendering.periods import period_words
from aidreport.wording.lists import enumeration


def years_words(years: Sequence[OfYear], name: str) -> str:
    """Return what a figure was in each of several years.

    Years with one figure of one unit are told together: 2022年和2023年集体收入分别为5万元和8万元.
    """
    periods = [_period(each) for each in years]
    units = {tuple(map(unit_of, each.value)) for each in years}
    amounts = [enumeration([amount_words(amount) for amount in each.value]) for each in years]
    if len(units) == 1 and len(years[0].value) == 1:
        apart = "分别为" if len(years) > 1 else "为"
        return (
            enumeration(periods, last="和") + marked(name) + apart + enumeration(amounts, last="和")
        )
    rows = [period + amount for period, amount in zip(periods, amounts, strict=True)]
    return marked(name) + "，".join(rows)


def _period(each: OfYear) -> str:
    return mark(period_words(each.period), each.period.origins, MarkKind.PERIOD)
