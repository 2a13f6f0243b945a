"""The report's period overlaps that of last year's report.

What falls into both is counted in both, and growth is computed from figures that share some of
their work (own rule).

Bad:
    report: {period: 2023-12至2024-12, organisation: 示例中学}
    organisations: {示例中学: }
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    if record.before is None:
        return
    period, last = record.frame.report.period, record.before.frame.report.period
    if period.overlaps(last):
        yield found_at(
            period.origins[0],
            "The report covers {first} to {last}, but {before} covers {start} to {end}: let"
            " the one begin where the other ends.",
            first=period.start.isoformat(),
            last=period.end.isoformat(),
            before=record.before.position.path,
            start=last.start.isoformat(),
            end=last.end.isoformat(),
        )


PERIOD_OVERLAPS_LAST_YEAR = YearRule("period-overlaps-last-year", Severity.WARNING, _check)
