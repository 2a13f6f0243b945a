"""One piece of evidence stands for two sums of money.

A receipt proves one payment. The same file named twice, the same content under two names, or one
number on two receipts of an issuer, in a year or in the one before, is a slip of the clerk, or
money that is counted twice. A letter or an agreement may be about several activities, and is found
only where it stands twice in one (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: , 乙小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.pdf, sort: receipt, amount: 8000}
      - kind: donation
        date: 2024-04-05
        recipients: 乙小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.pdf, sort: receipt, amount: 8000}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: , 乙小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.pdf, sort: receipt, amount: 8000}
      - kind: donation
        date: 2024-04-05
        recipients: 乙小学
        donation: {cash: 8000}
        evidence: {file: evidence/other.pdf, sort: receipt, amount: 8000}
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.activity import Activity
from aidreport.model.evidence import Evidence
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule


def _check(record: YearRecord) -> Found:
    if not record.evidence:
        return
    seen: dict[Hashable, Evidence] = {}
    for activity in record.before.activities if record.before else ():
        for each in activity.evidence:
            for use in _uses(each, activity, record):
                seen.setdefault(use, each)
    for activity in record.activities:
        for each in activity.evidence:
            uses = list(_uses(each, activity, record))
            first = next((seen[use] for use in uses if use in seen), None)
            if first is not None:
                yield each.place, _twice(each, first)
            for use in uses:
                seen.setdefault(use, each)


def _uses(evidence: Evidence, activity: Activity, record: YearRecord) -> Iterator[Hashable]:
    """Yield what no other piece of evidence may have as well: its content, its number.

    A file is told from others by its digest where another one is as large, else by its name.
    """
    file = record.evidence.get(evidence.place)
    content = file.digest if file is not None and file.digest else evidence.file
    yield "in one activity", activity.position, content
    if evidence.is_voucher:
        yield "voucher", content
        if evidence.number:
            yield evidence.sort, evidence.number, evidence.issuer


def _twice(here: Evidence, first: Evidence) -> Message:
    if here.file == first.file:
        return message(
            "The evidence “{file}” is named at {place} already: name the file that belongs here, or"
            " delete one of the two.",
            file=here.file,
            place=str(first.place),
        )
    if here.number and here.number == first.number:
        return message(
            "“{file}” has the number {number} of “{other}”, which is named at {place}: correct the"
            " number, or delete one of the two.",
            file=here.file,
            number=here.number,
            other=first.file,
            place=str(first.place),
        )
    return message(
        "“{file}” holds the same as “{other}”, which is named at {place}: name the file that"
        " belongs here, or delete one of the two.",
        file=here.file,
        other=first.file,
        place=str(first.place),
    )


EVIDENCE_USED_TWICE = YearRule("evidence-used-twice", Severity.WARNING, _check)
