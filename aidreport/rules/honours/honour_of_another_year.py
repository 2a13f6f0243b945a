"""An honour, or its document, is of a year that this report does not cover.

A report tells the honours that were announced since the last one, most of them for the year
before (own rule). An older or a later document, an honour for years ago, or a document that came
more than two years after what it honours, is most often a slip in a year.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 先进集体, period: 2021, document: 示教发〔2022〕5号}]

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 先进集体, period: 2023, document: 示教发〔2024〕5号}]
"""

from __future__ import annotations

from aidreport.diagnostics import Message, Severity, message
from aidreport.model.fields.document_number import document_year
from aidreport.model.fields.period import Period
from aidreport.model.frame import Honour
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule

_USUAL = 2


def _check(record: YearRecord) -> Found:
    for honour in record.frame.honours:
        said = _said(honour, record.frame.report.period)
        if said is not None:
            yield honour.position, said


def _said(honour: Honour, covered: Period) -> Message | None:
    first, last = covered.start.year, covered.end.year
    issued, honoured = document_year(honour.document or ""), honour.period
    if issued is not None and not first - 1 <= issued <= last + 1:
        return message(
            "“{award}” was announced by {document} of {issued}, but the report covers {first} to"
            " {last}: correct the year, or delete the honour here.",
            award=honour.award,
            document=honour.document or "",
            issued=issued,
            first=covered.start.isoformat(),
            last=covered.end.isoformat(),
        )
    if honoured is None:
        return None
    if issued is not None and issued - honoured.end.year > _USUAL:
        return message(
            "“{award}” is for {honoured}, but its document {document} is of {issued}: correct one"
            " of the two years.",
            award=honour.award,
            honoured=honoured.end.year,
            document=honour.document or "",
            issued=issued,
        )
    if honoured.start.year > last or (issued is None and honoured.end.year < first - 1):
        return message(
            "“{award}” is for {honoured}, but the report covers {first} to {last}: correct the"
            " year, or delete the honour here.",
            award=honour.award,
            honoured=honoured.start.year,
            first=covered.start.isoformat(),
            last=covered.end.isoformat(),
        )
    return None


HONOUR_OF_ANOTHER_YEAR = YearRule("honour-of-another-year", Severity.WARNING, _check)
