"""The title speaks of another period than the report covers.

A title of a quarter or half-year over a year's work, or of another year, is left over from an
earlier report (own rule). What a title announces besides (及2025年工作计划) is of another time.

Bad:
    report: {period: 2024, organisation: 示例中学, title: 示例中学2024年第一季度对口支援工作总结}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学, title: 示例中学2024年对口支援工作总结}
    organisations: {示例中学: }
"""

from __future__ import annotations

import re

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.fields.period import Period
from aidreport.model.fields.recorded import Recorded
from aidreport.model.slots import passage
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at

_QUARTER, _HALF, _MOST_OF_A_YEAR = 100, 190, 300
"""Lengths in days, a little generous."""
_WORDS = expression(
    r"(?P<quarter>第?[一二三四1-4]季度)|(?P<first>上半年)|(?P<second>下半年)"
    r"|(?P<whole>(?<!学)年度|全年)|(?P<year>(?<![\d—\-～至])(?:19|20)\d\d(?=年(?!以来|来)))"
)
_AND = expression("以?及|和|与|暨|[、，；]")
_TO_COME = expression("计划|打算|安排|思路|要点|设想|规划|目标|展望|部署|预算|任务|建议|意见")


def _check(record: YearRecord) -> Found:
    report = record.frame.report
    titles = (*report.title, report.subtitle, report.period_words)
    for title in titles:
        if not isinstance(title, Recorded):
            continue
        for match in _WORDS.finditer(title):
            if _fits(match, report.period) or _is_of_a_plan(title, match.start()):
                continue
            yield found_at(
                passage(title, match[0], match.start()),
                "“{words}” does not fit the period of the report, {first} to {last}: correct"
                " the title or the period.",
                words=match[0],
                first=report.period.start.isoformat(),
                last=report.period.end.isoformat(),
            )


def _is_of_a_plan(title: str, start: int) -> bool:
    """Return whether a place is in a part of a title that tells what is to come: 及2025年计划."""
    begin = max((found.end() for found in _AND.finditer(title[:start])), default=0)
    end = _AND.search(title[start:])
    part = title[begin : start + end.start() if end else len(title)]
    return begin > 0 and bool(_TO_COME.search(part))


def _fits(match: re.Match[str], period: Period) -> bool:
    days = (period.end - period.start).days
    match match.lastgroup:
        case "quarter":
            return days <= _QUARTER
        case "first":
            return days <= _HALF and period.start.month < 7
        case "second":
            return days <= _HALF and period.end.month > 6
        case "whole":
            return days >= _MOST_OF_A_YEAR
        case _:
            return period.start.year <= int(match["year"]) <= period.end.year


TITLE_OF_ANOTHER_PERIOD = YearRule("title-of-another-period", Severity.WARNING, _check)
