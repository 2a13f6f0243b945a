"""Words say that money is only planned, but it is counted as paid.

Money without a status counts as paid; a sentence that says 拟捐赠 or 承诺捐赠 shows that it was
not, and the year's total is too high (own rule). What is planned for later is left alone.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: 20000}
        text: 企业承诺捐赠的款项用于修缮校舍。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-03-05
        recipients: 甲小学
        donation: {cash: {amount: 20000, status: planned}}
        text: 企业承诺捐赠的款项用于修缮校舍。
"""

from __future__ import annotations

import re

from aidreport.diagnostics import Severity, message
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.slots import passage
from aidreport.model.written import Written
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found

_PLANNED = (
    r"(?<![按照原据])(?:计划|拟|承诺|认捐|意向)(?:于[^，。；！？]{1,8})?(?:捐[款资赠助]|拨付|资助)"
)
_LATER = "下一步|下一年|明年|今后|将来|后续|下学|继续|再"


def _check(activity: Activity, _record: YearRecord) -> Found:
    if {fund.status for fund in activity.funds()} != {CashStatus.PAID}:
        return
    written = Written()
    written.add(tuple(activity.__dict__.values()))
    for text in (*written.texts, *written.phrases):
        for match in re.finditer(_PLANNED, text):
            begin = max(text.rfind(mark, 0, match.start()) for mark in "。；！？")
            if text is activity.prospect or re.search(_LATER, text[begin + 1 : match.end()]):
                continue
            yield (
                passage(text, match[0], match.start()),
                message(
                    "“{found}” says that the money is not given yet, but it is counted as paid:"
                    " add “status: planned” to the money, or correct the words.",
                    found=match[0],
                ),
            )


PLANNED_COUNTED_AS_PAID = ActivityRule("planned-counted-as-paid", Severity.WARNING, _check)
