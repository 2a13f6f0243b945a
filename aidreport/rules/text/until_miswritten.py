"""“截止” is written for “截至”.

截至 takes the time up to which figures are counted (截至6月30日); 截止 means to come to an
end, and stands after its time or before a noun: 于6月30日截止, 截止日期 (现代汉语词典).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 截止目前，我校已连续三年选派教师支教。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 截至目前，我校已连续三年选派教师支教。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

_UNTIL = Pattern(
    r"截止(?<!(?:报名|申报|征集|投稿|申请|报送|缴费|登记)截止)"
    r"(?=至?\s?(?:\d|目前|现在|当前|此时|发稿|去年|月底|今[年天日]|本[年月学]|年[底末]|上[月周个]))",
    "截止",
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_UNTIL):
        yield found_at(
            mention.place(), "“截止” before a point in time should be “截至”: correct it."
        )


UNTIL_MISWRITTEN = TextRule("until-miswritten", Severity.WARNING, _check)
