"""Something is said to have lasted longer than from its first day to its last.

为期一个月 beside 4月8日至19日: one of the two is a slip (own rule). A duration that is a little
longer is none: 两周 may be two working weeks.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: staff-exchange
        date: 2024-04-08至2024-04-19
        direction: received
        duration: 一个月

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: staff-exchange
        date: 2024-04-08至2024-04-19
        direction: received
        duration: 两周
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.fields.recorded import position_of
from aidreport.model.kinds.medical_aid import MedicalAid
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at
from aidreport.wording.numerals import measured, numeral

_LASTING = StaffExchange | TeachingPlacement | MedicalAid
_RANGES = (Precision.DAYS, Precision.MONTHS)
_DAYS = {"年": 365, "学年": 300, "学期": 120, "月": 30, "周": 7, "星期": 7, "天": 1, "日": 1}
_NUMBERS = {numeral(number): float(number) for number in range(1, 100)} | {
    measured(2): 2.0,
    "半": 0.5,
}
_DURATION = expression(
    r"(?:为期)?(?P<number>\d{1,3}|[一二两三四五六七八九十半]{1,3})个?(?P<unit>\D{1,2})"
)
_A_LITTLE = 0.75


def _check(activity: Activity, record: YearRecord) -> Found:
    if not isinstance(activity, _LASTING) or activity.date.precision not in _RANGES:
        return
    said = activity.duration
    days = _days(said) if said else None
    lasted = (activity.date.end - activity.date.start).days + 1
    if said is None or days is None or days * _A_LITTLE <= lasted:
        return
    yield found_at(
        position_of(said, activity.position),
        "“{said}” is longer than from {start} to {end}: correct the duration, or the date.",
        said=said,
        start=activity.date.start.isoformat(),
        end=activity.date.end.isoformat(),
    )


def _days(words: str) -> float | None:
    """Return about how many days a duration means: 一个月 -> 30; None for what is no duration."""
    match = _DURATION.fullmatch(words)
    if match is None or match["unit"] not in _DAYS:
        return None
    written = match["number"]
    number = float(written) if written.isdecimal() else _NUMBERS.get(written)
    return None if number is None else number * _DAYS[match["unit"]]


DURATION_LONGER_THAN_RANGE = ActivityRule(
    "duration-longer-than-range", Severity.WARNING, _check, needs=("duration",)
)
