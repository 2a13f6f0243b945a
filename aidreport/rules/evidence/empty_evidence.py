"""A file of evidence holds nothing.

A scan that was broken off, or a copy from a disk that was full, leaves a file of no bytes under
the right name; it proves nothing (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/empty.pdf, sort: receipt, amount: 8000}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.pdf, sort: receipt, amount: 8000}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    for each in activity.evidence:
        file = record.evidence.get(each.place)
        if file is not None and file.size == 0:
            yield found_at(
                each.place,
                "The evidence “{file}” is empty: scan it again, or copy it again from where it"
                " comes from.",
                file=file.path,
            )


EMPTY_EVIDENCE = ActivityRule("empty-evidence", Severity.WARNING, _check, needs=("evidence",))
