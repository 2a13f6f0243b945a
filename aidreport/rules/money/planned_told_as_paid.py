"""Words say that money has been given that is recorded as planned.

Money with the status `planned` is not among what was paid; a sentence that says 已捐赠 or
已到位 makes the reader count it (own rule). Either the status is out of date, or the sentence is.
A sentence outside of the activities is compared by its amount, when no money that was paid has it.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: {amount: 20000, status: planned}}
        text: 款项已拨付到位。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: {amount: 20000, status: planned}}
        text: 款项将于年底前拨付。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.fields.recorded import Recorded
from aidreport.model.named import value_name
from aidreport.model.written import written_in
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.typed_figures import YUAN, figures_in
from aidreport.rules.words import Mention, Pattern, Words

_GIVEN = Pattern(
    "已经?(?!计划|承诺|决定|同意|协调|申请)[^，。；！？\n]{0,6}?"
    "(?:捐|拨付|(?P<paid_out>支付|发放|送达)|到位|到账|汇出)",
    "已",
)


def _check(words: Words, record: YearRecord) -> Found:
    mentions = list(words.mentions(_GIVEN))
    # Hardly any record says such a thing: only then are its activities looked at.
    told = {id(text): each for each in record.activities if mentions for text in _words_of(each)}
    amounts = _unpaid_amounts(record) if mentions else {}
    for mention in mentions:
        activity = told.get(id(mention.text))
        status = _status(activity) if activity else amounts.get(_amount_after(mention))
        if status and (status is CashStatus.PLANNED or mention.match["paid_out"]):
            yield mention.wrong(
                "“{found}” says that the money was given, but it is recorded as {status}:"
                " correct the words, or the status.",
                status=value_name(status, "CashStatus"),
            )


def _words_of(activity: Activity) -> Iterator[Recorded]:
    written = written_in(activity)
    yield from (*written.texts, *written.phrases)


def _status(activity: Activity) -> CashStatus | None:
    """Return how far the money of an activity has come; None for none, or some that was paid."""
    statuses = {fund.status for fund in activity.funds()}
    if not statuses or CashStatus.PAID in statuses:
        return None
    return CashStatus.ARRIVED if CashStatus.ARRIVED in statuses else CashStatus.PLANNED


def _unpaid_amounts(record: YearRecord) -> dict[Decimal, CashStatus]:
    """Return the sums, in yuan, that are recorded and of which nothing was paid."""
    found: dict[Decimal, CashStatus] = {}
    paid = set()
    for activity in record.activities:
        for fund in activity.funds():
            if fund.amount is None or not fund.amount.exact:
                continue
            if fund.status is CashStatus.PAID:
                paid.add(fund.amount.amount)
            else:
                found.setdefault(fund.amount.amount, fund.status)
    return {amount: status for amount, status in found.items() if amount not in paid}


def _amount_after(mention: Mention) -> Decimal:
    """Return the first amount of money behind words in their clause, 0 for none."""
    text = str(mention.text)[mention.start :]
    clause = re.split("[，。；！？\n]", text, maxsplit=1)[0]
    amounts = (each.number for each in figures_in(clause) if each.unit == YUAN)
    return next(amounts, Decimal(0))


PLANNED_TOLD_AS_PAID = TextRule("planned-told-as-paid", Severity.WARNING, _check)
