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

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.fields.recorded import Recorded
from aidreport.model.written import written_in
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_PLANNED = Pattern(
    r"(?<![按照原据])(?:计划|拟|承诺|认捐|意向)(?:于[^，。；！？\n]{1,8})?(?:捐[款资赠助]|拨付|资助)",
    *("计划", "拟", "承诺", "认捐", "意向"),
)
_LATER = expression("下一步|下一年|明年|今后|将来|后续|下学|继续|再")


def _check(words: Words, record: YearRecord) -> Found:
    mentions = list(words.mentions(_PLANNED))
    # Hardly any record says such a thing: only then are its activities looked at.
    paid = {id(text) for activity in record.activities if mentions for text in _of_paid(activity)}
    for mention in mentions:
        before = mention.text[mention.sentence_start : mention.start + len(mention.words())]
        if id(mention.text) not in paid or _LATER.search(before):
            continue
        yield mention.wrong(
            "“{found}” says that the money is not given yet, but it is counted as paid:"
            " add “status: planned” to the money, or correct the words."
        )


def _of_paid(activity: Activity) -> list[Recorded]:
    """Return the words of an activity whose money is all paid, but for what it will lead to."""
    if {fund.status for fund in activity.funds()} != {CashStatus.PAID}:
        return []
    written = written_in(activity)
    return [text for text in (*written.texts, *written.phrases) if text is not activity.prospect]


PLANNED_COUNTED_AS_PAID = TextRule("planned-counted-as-paid", Severity.WARNING, _check)
