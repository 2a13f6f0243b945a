"""A record names evidence that is not there.

The name is written from the folder that holds `records`, with small and capital letters as on the
disk: Windows finds `Receipt.PDF` under the name `receipt.pdf`, other systems do not. The report
can be written without it, as where only the records are passed on; the evidence cannot be handed
over (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/2024/001.pdf, sort: receipt, amount: 8000}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/2024/001.pdf, sort: receipt, amount: 8000}

Good evidence/2024/001.pdf:
    （扫描件）
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.fields.placeholder import is_placeholder
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found


def _check(activity: Activity, record: YearRecord) -> Found:
    for each in activity.evidence:
        file = record.evidence.get(each.place)
        # What is still to be filled in is found as such.
        if file is not None and file.size is None and not is_placeholder(file.path):
            yield each.place, _missing(file.path, file.nearest)


def _missing(file: str, nearest: str) -> Message:
    if nearest:
        return message(
            "There is no evidence “{file}”: did you mean “{nearest}”?", file=file, nearest=nearest
        )
    return message(
        "There is no evidence “{file}” in the project's folder: put it there, or correct the name"
        " (it is written from the folder that holds “records”).",
        file=file,
    )


MISSING_EVIDENCE = ActivityRule("missing-evidence", Severity.WARNING, _check, needs=("evidence",))
