"""Money of different status stands in one sum.

What is planned has not been given yet, and what has arrived has not been paid out;
a total over both says more than was done (own rule).

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      助学资金:
        status: paid
        breakdowns:
          - parts: [{name: 小学, value: 30万元}, {name: 中学, value: 20万元, status: planned}]

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      助学资金:
        status: paid
        breakdowns:
          - parts: [{name: 小学, value: 30万元}, {name: 中学, value: 20万元}]
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.division import divisions
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    for division in divisions(record):
        parts = division.breakdown.parts
        stated = [part.status for part in parts if part.status]
        expected = division.status or next(iter(stated), None)
        for part in parts:
            if part.status is None or expected is None or part.status is expected:
                continue
            yield found_at(
                part.position,
                "The money of “{part}” is {found}, but that of “{name}” is {expected}:"
                " record it as an indicator of its own.",
                part=part.name,
                found=str(part.status),
                name=division.name,
                expected=str(expected),
            )


MIXED_STATUS = YearRule("mixed-status", Severity.ERROR, _check)
