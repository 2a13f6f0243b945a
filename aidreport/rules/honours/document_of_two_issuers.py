"""One document number is given two issuers.

A number belongs to one document, which has one issuer; of two issuers one is a slip, or one of
the numbers is (own rule). A ground without an issuer is the organisation's own document.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      grounds: {issuer: 市教育局, title: 帮扶通知, number: 示教发〔2024〕5号}
    organisations: {示例中学: , 市教育局: , 县教育局: }
    honours: [{award: 先进集体, issuer: 县教育局, document: 示教发〔2024〕5号}]

Good:
    report:
      period: 2024
      organisation: 示例中学
      grounds: {issuer: 市教育局, title: 帮扶通知, number: 示教发〔2024〕5号}
    organisations: {示例中学: , 市教育局: , 县教育局: }
    honours: [{award: 先进集体, issuer: 市教育局, document: 示教发〔2024〕28号}]
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Position, Severity
from aidreport.model.organisation import Organisation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    known: dict[str, tuple[Organisation, Position]] = {}
    for number, issuer, place in _documents(record):
        first, where = known.setdefault(number, (issuer, place))
        if first.id != issuer.id:
            yield found_at(
                place,
                "The document {number} is of “{issuer}” here, but of “{first}” at {where}:"
                " correct the number, or one of the issuers.",
                number=number,
                issuer=issuer.name,
                first=first.name,
                where=str(where),
            )


def _documents(record: YearRecord) -> Iterator[tuple[str, Organisation, Position]]:
    """Yield the numbers of documents whose issuer is known."""
    frame = record.frame
    for ground in frame.report.grounds:
        if ground.number is not None:
            # The number of a joint document is that of the first who signs.
            issuer = ground.issuer[0] if ground.issuer else frame.report.organisation
            yield ground.number, issuer, ground.position
    for honour in frame.honours:
        if honour.document is not None and honour.issuer is not None:
            yield honour.document, honour.issuer, honour.position


DOCUMENT_OF_TWO_ISSUERS = YearRule("document-of-two-issuers", Severity.WARNING, _check)
