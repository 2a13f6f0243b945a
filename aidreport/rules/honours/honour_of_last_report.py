"""An honour stands already in last year's report.

An honour is told in one report. When last year's file is copied, its honours come along (own
rule). It is the same one if the award and who got it are the same, and the document, or without
documents the year; a title that is won again has another year.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 爱心单位, period: 2023}]
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 爱心单位, period: 2023}]

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 爱心单位, period: 2024}]
    ---
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 爱心单位, period: 2023}]
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.frame import Honour
from aidreport.model.organisation import Organisation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    if record.before is None:
        return
    known: dict[tuple[str, str], list[Honour]] = {}
    for honour in record.before.frame.honours:
        key = str(honour.award), _name(honour, record.before)
        known.setdefault(key, []).append(honour)
    for honour in record.frame.honours:
        for earlier in known.get((str(honour.award), _name(honour, record)), ()):
            if _same(honour, earlier):
                yield found_at(
                    honour.position,
                    "The honour “{award}” was told last year already ({place}): delete it"
                    " here, or correct its year or document.",
                    award=honour.award,
                    place=str(earlier.position),
                )
                break


def _name(honour: Honour, record: YearRecord) -> str:
    """Return who got an honour, by a name that is the same in both years."""
    recipient = honour.recipient or record.frame.report.organisation
    if isinstance(recipient, Organisation):
        return recipient.name
    return str(recipient.name or recipient.id)


def _same(honour: Honour, earlier: Honour) -> bool:
    if honour.document and earlier.document:
        return honour.document == earlier.document
    return honour.period == earlier.period


HONOUR_OF_LAST_REPORT = YearRule("honour-of-last-report", Severity.WARNING, _check)
