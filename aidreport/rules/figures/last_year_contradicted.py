"""Last year's figure is not the one that last year's record has.

Growth is computed from it, so one of the two is a slip; leave it out, and it is taken
from last year's record (own rule). What `years` says of last year is compared as well.
Without a record of last year it cannot be checked.

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, last_year: 450万元}
    ---
    report: {period: 2023, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 460万元}

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 500万元, last_year: 460万元}
    ---
    report: {period: 2023, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出: {value: 460万元}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.model.fields.amount import Amount, in_unit, number_of, unit_of
from aidreport.model.indicator import Indicator
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits


def _check(record: YearRecord) -> Found:
    known = record.before.frame.indicators if record.before else {}
    for key, indicator in record.frame.indicators.items():
        if key not in known:
            continue
        for amount in (*indicator.last_year, *_of_years(indicator, record.before)):
            recorded = in_unit(known[key].whole, unit_of(amount))
            said, was = number_of(amount), number_of(recorded) if recorded else None
            if recorded is None or said is None or was is None or said == was:
                continue
            yield found_at(
                amount.origins[0],
                "“{name}” is said to have been {said} last year, but {place} has {was}:"
                " correct one of the two, or leave this one out.",
                name=indicator.name or key,
                said=f"{digits(said)}{unit_of(amount)}",
                place=str(recorded.origins[0]),
                was=f"{digits(was)}{unit_of(amount)}",
            )


def _of_years(indicator: Indicator, before: YearRecord | None) -> Iterator[Amount]:
    """Yield what the indicator says of last year among the figures of several years."""
    for each in indicator.years:
        if before and each.period == before.frame.report.period:
            yield from each.value


LAST_YEAR_CONTRADICTED = YearRule("last-year-contradicted", Severity.WARNING, _check)
