"""The report was signed, delivered or adopted before its period, or more than a year after it.

A report over a year is signed at its end or in the months after it (own rule); a day far from
that is most often last year's, which was copied with the file.

Bad:
    report: {period: 2024, organisation: 示例中学}
    signature: {date: 2023-12-31}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    signature: {date: 2024-12-31}
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from aidreport.diagnostics import Severity
from aidreport.model.fields.period import Period
from aidreport.model.year import RecordFile, YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_LATE = timedelta(days=366)


def _check(record: YearRecord) -> Found:
    period = record.frame.report.period
    for day in _days(record.frame):
        if period.start <= day.end and day.start - period.end <= _LATE:
            continue
        yield found_at(
            day.origins[0],
            "{day} does not go with a report that covers {first} to {last}: correct the day,"
            " or the period.",
            day=day.start.isoformat(),
            first=period.start.isoformat(),
            last=period.end.isoformat(),
        )


def _days(frame: RecordFile) -> Iterator[Period]:
    """Yield when the report was signed, delivered and adopted."""
    adopted = frame.report.adopted
    for day in (
        frame.signature.date if frame.signature else None,
        frame.report.delivered,
        adopted.date if adopted else None,
    ):
        if day is not None:
            yield day


SIGNING_DATE_FAR_OFF = YearRule("signing-date-far-off", Severity.WARNING, _check)
