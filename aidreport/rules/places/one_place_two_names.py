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

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.places.today import identity
from aidreport.rules.rule import Found, PlaceRule, found_at
from aidreport.rules.said_places import SaidPlace, SaidPlaces


def _check(places: SaidPlaces, _record: YearRecord) -> Found:
    first: dict[str, SaidPlace] = {}
    for said in places.places:
        what = identity(said.words)
        if not said.is_region or what == said.words:
            continue
        other = first.setdefault(what, said)
        if other.words != said.words:
            yield found_at(
                said.position,
                "“{name}” is the same place as “{other}” ({place}), and would be counted"
                " beside it: write it the same way.",
                name=said.words,
                other=other.words,
                place=str(other.position),
            )


ONE_PLACE_TWO_NAMES = PlaceRule("one-place-two-names", Severity.WARNING, _check)
