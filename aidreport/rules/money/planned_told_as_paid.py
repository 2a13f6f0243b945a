"""Words say that money has been given that is recorded as planned.

Money with the status `planned` is not among what was paid; a sentence that says 已捐赠 or
已到位 makes the reader count it (own rule). Either the status is out of date, or the sentence is.

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

from aidreport.diagnostics import Severity, message
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.named import value_name
from aidreport.model.slots import passage
from aidreport.model.written import Written
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found

_ALREADY = "已经?(?!计划|承诺|决定|同意|协调|申请)[^，。；！？]{0,6}?"
_GIVEN = f"{_ALREADY}(?:捐|拨付|支付|发放|到位|到账|汇出|送达)"
_PAID_OUT = f"{_ALREADY}(?:支付|发放|送达)"


def _check(activity: Activity, _record: YearRecord) -> Found:
    statuses = {fund.status for fund in activity.funds()}
    if not statuses or CashStatus.PAID in statuses:
        return
    status = CashStatus.ARRIVED if CashStatus.ARRIVED in statuses else CashStatus.PLANNED
    pattern = _GIVEN if status is CashStatus.PLANNED else _PAID_OUT
    written = Written()
    written.add(tuple(activity.__dict__.values()))
    for text in (*written.texts, *written.phrases):
        for match in re.finditer(pattern, text):
            yield (
                passage(text, match[0], match.start()),
                message(
                    "“{found}” says that the money was given, but it is recorded as {status}:"
                    " correct the words, or the status.",
                    found=match[0],
                    status=value_name(status, "CashStatus"),
                ),
            )


PLANNED_TOLD_AS_PAID = ActivityRule("planned-told-as-paid", Severity.WARNING, _check)
