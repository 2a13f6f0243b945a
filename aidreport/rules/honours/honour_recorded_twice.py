"""The same honour stands in the record twice.

Two colleagues enter the same honour, and the report counts it twice (own rule). Honours are the
same if the award, who got it and the year are the same.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours:
      - {award: 爱心单位, period: 2023, document: 示教发〔2024〕5号}
      - {award: 爱心单位, period: 2023}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours:
      - {award: 爱心单位, period: 2023, document: 示教发〔2024〕5号}
      - {award: 爱心单位, period: 2024}
"""

from __future__ import annotations

from datetime import date

from aidreport.diagnostics import Severity
from aidreport.model.frame import Honour
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    first: dict[tuple[str, str, date | None, str], Honour] = {}
    for honour in record.frame.honours:
        year = honour.period.start if honour.period else None
        # Without a year only the document tells two honours of one name apart.
        told_by = "" if year else honour.document or ""
        recipient = honour.recipient or record.frame.report.organisation
        earlier = first.setdefault((str(honour.award), recipient.id, year, told_by), honour)
        if earlier is not honour:
            yield found_at(
                honour.position,
                "The honour “{award}” is recorded already at {first}: delete one of the two,"
                " or record how they differ.",
                award=honour.award,
                first=str(earlier.position),
            )


HONOUR_RECORDED_TWICE = YearRule("honour-recorded-twice", Severity.WARNING, _check)
