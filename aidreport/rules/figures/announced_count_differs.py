"""More or fewer items are listed than were announced.

“共8个项目” followed by seven is noticed by everybody but the writer (own rule).

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出:
        breakdowns:
          - announced: 3个
            parts: [{name: 济困, value: 300万元}, {name: 助学, value: 200万元}]

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      救助支出:
        breakdowns:
          - announced: 2个
            parts: [{name: 济困, value: 300万元}, {name: 助学, value: 200万元}]
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.division import divisions
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.money import digits


def _check(record: YearRecord) -> Found:
    for division in divisions(record):
        breakdown = division.breakdown
        announced = breakdown.announced.number if breakdown.announced else None
        listed = len(breakdown.parts)
        if breakdown.announced is None or announced is None or announced == listed:
            continue
        if breakdown.partial and listed < announced:
            continue
        yield found_at(
            breakdown.announced.origins[0],
            "{announced} are announced for “{name}”, but {listed} are listed:"
            " correct the number, or complete the list.",
            announced=f"{digits(announced)}{breakdown.announced.measure_word}",
            name=division.name,
            listed=listed,
        )


ANNOUNCED_COUNT_DIFFERS = YearRule("announced-count-differs", Severity.WARNING, _check)
