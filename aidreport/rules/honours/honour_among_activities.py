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

from aidreport.diagnostics import Severity
from aidreport.model.fields.recorded import position_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Where, Words

_HONOUR = Pattern(
    r"\n(?:我[校院局会单位]+|学校)?(?:荣获|喜获|获评|被评为|被评选为|被授予|荣膺|获得?.{0,20}"
    r"(?:称号|荣誉|[一二三特]等奖|先进|优秀|模范|标兵))",
    *("获", "被评", "被授予", "荣膺"),
)


def _check(words: Words, record: YearRecord) -> Found:
    honours = words.ids_of(_HONOUR, Where.PHRASES)
    for activity in record.activities if honours else ():
        phrases = (activity.name, activity.form, *activity.contents)
        told = next((each for each in phrases if id(each) in honours), None)
        if told is not None:
            yield found_at(
                position_of(told, activity.position),
                "“{words}” tells an honour, not an activity: move it to “honours”.",
                words=told,
            )


HONOUR_AMONG_ACTIVITIES = TextRule("honour-among-activities", Severity.WARNING, _check)
