"""A figure is five times that of last year, or a fifth of it.

Such a jump happens, but a zero too many or 万元 for 元 is more frequent (own rule); where it is
real, the report should say why. Last year's figure is the one given, or that of last year's record.
Counts below 10 are left out.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, last_year: 48万元}

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, last_year: 480万元}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.fields.amount import PERCENT, in_unit, number_of, unit_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits

_TIMES = 5
_SMALL = 10


def _check(record: YearRecord) -> Found:
    known = record.before.frame.indicators if record.before else {}
    for key, indicator in record.frame.indicators.items():
        for amount in indicator.value:
            unit, number = unit_of(amount), number_of(amount)
            given = in_unit(indicator.last_year, unit)
            if given is None and key in known:
                given = in_unit(known[key].whole, unit)
            before = number_of(given) if given else None
            if unit == PERCENT or not number or not before or max(number, before) < _SMALL:
                continue
            if before < number * _TIMES and number < before * _TIMES:
                continue
            yield found_at(
                amount.origins[0],
                "“{name}” is {number}, but was {before} last year: look whether both are right,"
                " and say why in the text.",
                name=indicator.name or key,
                number=f"{digits(number)}{unit}",
                before=f"{digits(before)}{unit}",
            )


YEAR_ON_YEAR_JUMP = YearRule("year-on-year-jump", Severity.NOTE, _check)
