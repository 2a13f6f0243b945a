"""The document of an honour is older than the year that it honours.

An honour is announced in the year it is for or in the one after, never before; one of
the two years is a slip (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours:
      - {award: 先进集体, period: 2024, document: 示教发〔2023〕5号}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours:
      - {award: 先进集体, period: 2023, document: 示教发〔2024〕5号}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.fields.document_number import document_year
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    for honour in record.frame.honours:
        issued = document_year(honour.document or "")
        if issued is None or honour.period is None or issued >= honour.period.start.year:
            continue
        yield found_at(
            honour.position,
            "“{award}” is for {honoured}, but its document {document} is of {issued}:"
            " correct one of the two years.",
            award=honour.award,
            honoured=honour.period.start.year,
            document=honour.document or "",
            issued=issued,
        )


DOCUMENT_BEFORE_HONOUR = YearRule("document-before-honour", Severity.WARNING, _check)
