"""A county stands below a city or province in which it never lay.

通榆县 lies in 白城市, not in 大安市, which is itself a city of the rank of a county: below it
there is none (own rule, by the divisions since 2000). A county that moved is found by its name of
the past, or as not yet there.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 大安市通榆县}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 白城市通榆县}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, listed
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, PlaceRule, found_at
from aidreport.rules.said_places import GRACE, SaidPlaces, path


def _check(places: SaidPlaces, _record: YearRecord) -> Found:
    for said in places.places:
        elsewhere = said.place.steps[-1].elsewhere
        known = [each for each in elsewhere if each.in_force(said.last, GRACE)]
        if known:
            last = len(said.place.steps) - 1
            yield found_at(
                said.position,
                "There is no “{name}” in “{above}”: it is {names}; correct one of the two.",
                name=said.name(last),
                above=said.name(last - 1),
                names=listed(dict.fromkeys(path(each, said.last) for each in known)),
            )


PLACE_IN_ANOTHER_CITY = PlaceRule("place-in-another-city", Severity.WARNING, _check)
