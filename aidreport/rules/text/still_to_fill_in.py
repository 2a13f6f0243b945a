"""Something is still to be filled in.

待补, XX, ××, TODO, ？？ and blanks to be filled are left by a writer who meant to come back;
nobody wants them in a signed report (own rule). What is unknown is best left out: the report
reads well without it.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 活动于×月×日举行，地点待定。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 活动于春季举行。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Where, Words

# In somebody's words (“我吃过××药”) a name is left out on purpose; “××” alone waits for one.
_QUOTED = r"[^“”\n]{5,}”"
_PLACEHOLDERS = (
    r"(?<![有亟尚急等期接招对优款看善])待(?:补充?|填写?|定|核实?|确认)(?=[，。；、）】”\n])",
    r"(?<![A-Za-z0-9])(?:TODO|TBD|FIXME)(?![A-Za-z0-9])",
    rf"(?<![A-Za-z0-9Ｘ×])(?:[XＸ×]{{2,}}|x{{3,}})(?![A-Za-z0-9×])(?!{_QUOTED})",
    r"(?<![A-Za-z0-9×])[XＸ×](?=[年月日元名万个所家户])",
    r"？{2,}|\?{2,}|_{2,}|＿{2,}",
    r"某某(?=学校|中学|小学|单位|公司|局|村|县|市|区|镇|乡|医院|社区|街道)",
    r"【[^】\n]{0,20}[填补][^】\n]{0,20}】|（(?:此处|请填|待补|待填)[^）\n]{0,20}）",
)
_STILL_TO = Pattern(
    "|".join(_PLACEHOLDERS),
    *("待", "TODO", "TBD", "FIXME", "X", "xxx", "Ｘ", "×", "？？", "??", "__", "＿＿", "某某"),
    *("【", "（此处", "（请填"),
)
# A template's braces that were never filled; in a text they name facts and are checked as such.
_BRACES = Pattern(r"[{}]{1,2}", "{", "}")


def _check(words: Words, _record: YearRecord) -> Found:
    for found in (words.mentions(_STILL_TO), words.mentions(_BRACES, Where.PHRASES)):
        for mention in found:
            yield mention.wrong(
                "“{found}” is still to be filled in: write what belongs there, or leave it out."
            )


STILL_TO_FILL_IN = TextRule("still-to-fill-in", Severity.WARNING, _check)
