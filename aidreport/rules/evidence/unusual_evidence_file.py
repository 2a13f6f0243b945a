"""A file of evidence is of a kind that scans and documents are not.

Whoever checks the evidence has to open it: PDF, OFD (GB/T 33190, the form of electronic invoices),
pictures, documents of Word, WPS and of spreadsheets, mails, and recordings are opened everywhere. A
shortcut (`.lnk`), what a browser had not finished, an archive or a program is a slip as a rule
(own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 8000}
        evidence: {file: evidence/receipt.lnk, sort: receipt, amount: 8000}

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

_USUAL = frozenset(
    (
        *("pdf", "ofd", "xml"),
        *("jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp", "heic"),
        *("doc", "docx", "wps", "odt", "rtf", "txt", "md"),
        *("xls", "xlsx", "et", "ods", "csv", "ppt", "pptx", "dps"),
        *("eml", "msg", "htm", "html", "mp3", "m4a", "wav", "mp4", "mov"),
    )
)


def _check(activity: Activity, record: YearRecord) -> Found:
    for each in activity.evidence:
        file = record.evidence.get(each.place)
        if file is None or file.size is None:
            continue
        name = file.path.rpartition("/")[2]
        ending = name.rpartition(".")[2] if "." in name else ""
        if ending.lower() not in _USUAL:
            yield found_at(
                each.place,
                "“{file}” is of no kind that evidence has, expected a scan, a picture or a"
                " document, like “.pdf” or “.jpg”: name the file itself, or save it as PDF.",
                file=file.path,
            )


UNUSUAL_EVIDENCE_FILE = ActivityRule(
    "unusual-evidence-file", Severity.WARNING, _check, needs=("evidence",)
)
