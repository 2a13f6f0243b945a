"""A part is counted in another unit than its whole.

Persons (人), visits by persons (人次), households (户) and visits by organisations
(家次) are different things; their numbers have no sum (own rule).

Bad:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      惠及困难群众:
        value: 500人次
        breakdowns:
          - parts: [{name: 济困, value: 300人次}, {name: 助学, value: 200人}]

Good:
    report: {period: 2024, organisation: 示例慈善会}
    organisations: {示例慈善会: }
    indicators:
      惠及困难群众:
        value: 500人次
        breakdowns:
          - parts: [{name: 济困, value: 300人次}, {name: 助学, value: 200人次}]
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Severity
from aidreport.model.division import divisions
from aidreport.model.fields.amount import Amount, unit_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    for division in divisions(record):
        parts = division.breakdown.parts
        expected = _units(division.recorded or parts[0].whole)
        for part in parts:
            units = _units(part.whole)
            other = [unit for unit in units if unit not in expected]
            if not other or not expected or set(expected) <= set(units):
                continue
            place = next(each for each in part.whole if unit_of(each) == other[0]).origins[0]
            yield found_at(
                place,
                "“{part}” is counted in {found}, but “{name}” in {expected}, and the two"
                " cannot be added up: count both the same way.",
                part=part.name,
                found="、".join(other),
                name=division.name,
                expected="、".join(expected),
            )


def _units(amounts: Sequence[Amount]) -> list[str]:
    return [unit_of(amount) for amount in amounts]


MIXED_UNITS = YearRule("mixed-units", Severity.ERROR, _check)
