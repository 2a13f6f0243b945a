"""An honour is recorded as an activity.

荣获先进单位称号 is nothing that was done, and the report counts one activity too many (own rule).
Record it under `honours`, with its document.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: other, date: 2024-05-06, contents: 荣获2023年度先进单位称号}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 先进单位, period: 2023}]
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found

_HONOUR = expression(
    r"(?:我[校院局会单位]+|学校)?(?:荣获|喜获|获评|被评为|被评选为|被授予|荣膺|获得?.{0,20}"
    r"(?:称号|荣誉|[一二三特]等奖|先进|优秀|模范|标兵))"
)


def _check(activity: Activity, record: YearRecord) -> Found:
    for words in (activity.name, activity.form, *activity.contents):
        if words is not None and _HONOUR.match(words):
            yield (
                words.origins[0] if isinstance(words, Recorded) else activity.position,
                message(
                    "“{words}” tells an honour, not an activity: move it to “honours”.",
                    words=words,
                ),
            )
            return


HONOUR_AMONG_ACTIVITIES = ActivityRule("honour-among-activities", Severity.WARNING, _check)
