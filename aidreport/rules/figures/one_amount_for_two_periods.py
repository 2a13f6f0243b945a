"""The figure of the period and the one over several years are the same.

“今年” and “2018年以来” cannot both have 500万元, unless nothing was done in the years before; most
often one of the two was copied (own rule). A smaller one over the years is found by
`cumulative-below-period`.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, cumulative: {since: 2018, value: 500万元}}

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
        cumulative = indicator.cumulative
        if cumulative is None or cumulative.since.start >= begin:
            continue
        for amount in cumulative.value:
            unit, total = unit_of(amount), number_of(amount)
            own = in_unit(indicator.whole, unit)
            if unit == PERCENT or not total or own is None or number_of(own) != total:
                continue
            yield found_at(
                amount.origins[0],
                "“{name}” has {total} both in the report's period and since {since}: correct"
                " one of the two.",
                name=indicator.name or key,
                total=f"{digits(total)}{unit}",
                since=cumulative.since.year,
            )


ONE_AMOUNT_FOR_TWO_PERIODS = YearRule("one-amount-for-two-periods", Severity.WARNING, _check)
