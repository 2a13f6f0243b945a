"""A cumulative figure is smaller than that of the period, which it includes.

“2018年以来累计” holds what was done in the report's own period too; if it is smaller,
the two were exchanged or the older years were forgotten (own rule).

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, cumulative: {since: 2018, value: 400万元}}

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, cumulative: {since: 2018, value: 4000万元}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.fields.amount import PERCENT, in_unit, number_of, unit_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits


def _check(record: YearRecord) -> Found:
    begin = record.frame.report.period.start
    for key, indicator in record.frame.indicators.items():
        if indicator.cumulative is None or indicator.cumulative.since.start > begin:
            continue
        for amount in indicator.cumulative.value:
            unit = unit_of(amount)
            own = in_unit(indicator.whole, unit)
            period, total = number_of(own) if own else None, number_of(amount)
            if unit == PERCENT or period is None or total is None or total >= period:
                continue
            yield found_at(
                amount.origins[0],
                "“{name}” has {total} over the years, but {period} in the report's period"
                " alone: correct one of the two.",
                name=indicator.name or key,
                total=f"{digits(total)}{unit}",
                period=f"{digits(period)}{unit}",
            )


CUMULATIVE_BELOW_PERIOD = YearRule("cumulative-below-period", Severity.WARNING, _check)
