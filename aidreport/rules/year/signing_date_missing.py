"""The day of signing (成文日期) is still to be filled in.

A report that is handed in bears the full date of its signing (GB/T 9704—2012, 7.3.5.4).
It is a field of the record, never the day on which the report happens to be rendered.
A report that is read out bears the day of the meeting instead.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    signature: {date: 2024-12-31}
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.frame import Signature
from aidreport.model.named import field_called
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    signature = record.frame.signature
    if record.frame.report.delivered is not None:
        return
    if signature is None or signature.date is None:
        yield found_at(
            signature.position if signature else record.position,
            "The day of signing is still to be filled in: add it as “{date}” under “signature”.",
            date=field_called(Signature, "date"),
        )


SIGNING_DATE_MISSING = YearRule("signing-date-missing", Severity.NOTE, _check)
