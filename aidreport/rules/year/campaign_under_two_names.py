"""One campaign is named in two ways.

“温暖同行” in March and “温暖同行行动” or “温暧同行” in May: a reader takes them for two
campaigns, and the report names one of them wrongly (own rule). Names are compared without 活动,
行动, 工程, 计划 and 项目 behind them; of four characters and more, one may differ.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, name: 温暖同行}
      - {kind: volunteering, date: 2024-05-05, name: 温暧同行}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, name: 温暖同行}
      - {kind: volunteering, date: 2024-05-05, name: 温暖同行}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.expressions import expression
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.rules.telling_apart import TELL_APART

_WORK = expression("(?:主题|系列|公益|志愿服务)*(?:活动|行动|工程|计划|项目)$")
_LONG = 4


def _check(record: YearRecord) -> Found:
    known: dict[str, str] = {}
    for activity in record.activities:
        name = activity.name
        if not isinstance(name, Recorded) or name in known:
            continue
        stem = _WORK.sub("", name) or name
        first = next((each for each, other in known.items() if _alike(stem, other)), None)
        known[name] = stem
        if first is not None:
            yield (
                name.origins[0],
                message(
                    "“{name}” looks like “{other}”: if it is one campaign, write one name for it.",
                    name=name,
                    other=first,
                ),
            )


def _alike(one: str, other: str) -> bool:
    """Return whether two names differ in nothing, or in a character that tells nothing apart."""
    if one == other:
        return True
    if len(one) != len(other) or len(one) < _LONG:
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 and TELL_APART.isdisjoint(differing[0])


CAMPAIGN_UNDER_TWO_NAMES = YearRule("campaign-under-two-names", Severity.WARNING, _check)
