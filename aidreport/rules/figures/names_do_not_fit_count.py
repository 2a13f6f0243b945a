"""More or fewer people are named than are counted.

“张某、李某等5名” is right, “张某、李某5名” is not: where not all are named, `more_staff: true` says
so (own rule). Of several organisations that help some may be named, but no more than there are.

Bad:
    report: {period: 2024, organisation: 示例医院}
    organisations: {示例医院: , 甲医院: }
    people: {张示例: , 李示例: }
    activities:
      - kind: staff-exchange
        date: 2024-03
        direction: sent
        recipients: 甲医院
        staff: [张示例, 李示例]
        count: 5名

Good:
    report: {period: 2024, organisation: 示例医院}
    organisations: {示例医院: , 甲医院: }
    people: {张示例: , 李示例: }
    activities:
      - kind: staff-exchange
        date: 2024-03
        direction: sent
        recipients: 甲医院
        staff: [张示例, 李示例]
        more_staff: true
        count: 5名
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import HEADS
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.money import digits


def _check(activity: Activity, _record: YearRecord) -> Found:
    yield from _helpers(activity)
    if not isinstance(activity, StaffExchange) or not activity.staff:
        return
    named, count = len(activity.staff), activity.count
    if count is None or count.number is None or count.number == named:
        return
    if count.measure_word not in HEADS or (count.number > named and activity.more_staff):
        return
    yield found_at(
        count.origins[0],
        "{count} are counted, but {named} are named: correct the number, complete the names, or"
        " add “more_staff: true”.",
        count=f"{digits(count.number)}{count.measure_word}",
        named=named,
    )


def _helpers(activity: Activity) -> Found:
    count = activity.helper_count
    if count is None or count.number is None or count.number >= len(activity.helpers):
        return
    yield found_at(
        count.origins[0],
        "{count} are counted, but {named} are named: correct the number.",
        count=f"{digits(count.number)}{count.measure_word}",
        named=len(activity.helpers),
    )


NAMES_DO_NOT_FIT_COUNT = ActivityRule(
    "names-do-not-fit-count", Severity.WARNING, _check, needs=("helper_count", "staff")
)
