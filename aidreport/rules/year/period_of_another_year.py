"""The report's period is not of the year that the file is named after.

`aidreport render 2024` reads `records/2024.yaml`; a report over 2023 in it is most
often a copy of last year's file whose period was not changed (own rule).

Bad:
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    period = record.frame.report.period
    year = int(record.year[:4])
    if not period.start.year <= year <= period.end.year:
        yield found_at(
            period.origins[0],
            "The record is that of {year}, but the report covers {first} to {last}:"
            " correct the period, or rename the file.",
            year=record.year,
            first=period.start.isoformat(),
            last=period.end.isoformat(),
        )


PERIOD_OF_ANOTHER_YEAR = YearRule("period-of-another-year", Severity.WARNING, _check)
