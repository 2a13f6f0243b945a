"""One county is called by two names, so that it is counted twice.

户县 and 鄠邑区 are one county, and so are 周至县 and 西安市周至县: where both stand in the
regions of a record, the report says that it reached two (own rule, by the divisions since 2000).
What was merged or split may be one or two and is no finding.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: {region: 周至县}, 乙小学: {region: 西安市周至县}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: {region: 周至县}, 乙小学: {region: 周至县}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.places.division import EVER, Division
from aidreport.places.table import table
from aidreport.rules.rule import Found, YearRule
from aidreport.rules.said_places import SaidPlace, said_places


def _check(record: YearRecord) -> Found:
    first: dict[str, SaidPlace] = {}
    for said in said_places(record):
        code = _code(said) if said.is_region and not said.place.rest else None
        if code is None:
            continue
        other = first.setdefault(code, said)
        if other.words != said.words:
            yield (
                said.position,
                message(
                    "“{name}” is the same place as “{other}” ({place}), and would be counted"
                    " beside it: write it the same way.",
                    name=said.words,
                    other=other.words,
                    place=str(other.position),
                ),
            )


def _code(said: SaidPlace) -> str | None:
    """Return the code of today of what a place is; None if it may be several, or a part."""
    codes = {_code_of_today(unit) for unit in said.place.units}
    return codes.pop() if len(codes) == 1 else None


def _code_of_today(unit: Division) -> str | None:
    """Return the code under which a unit goes on by itself: not merged, not split."""
    while unit.last != EVER:
        after = table().successors(unit, unit.last)
        if len(after) != 1 or len(table().predecessors(after[0])) != 1:
            return None
        (unit,) = after
    return unit.code


ONE_PLACE_TWO_NAMES = YearRule("one-place-two-names", Severity.WARNING, _check)
