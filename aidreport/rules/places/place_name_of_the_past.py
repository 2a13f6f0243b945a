"""A place has a name that ended more than two years before the activity.

户县 has been 鄠邑区 since November 2016, and 枞阳县 has been in 铜陵市, no longer in 安庆市,
since October 2015: a report on 2020 was copied from an old one (own rule, by the decisions on
divisions since 2000). Two years are left for signs and habits; names of organisations are their
own, 户县第一中学 may be called so for ever.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 西安市户县}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 西安市鄠邑区}}
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Severity, listed, message
from aidreport.model.year import YearRecord
from aidreport.places.division import Division
from aidreport.places.table import table
from aidreport.rules.rule import Found, PlaceRule
from aidreport.rules.said_places import GRACE, SaidPlace, SaidPlaces, path, written


def _check(places: SaidPlaces, _record: YearRecord) -> Found:
    for said in places.places:
        for number, step in enumerate(said.place.steps):
            if step.units and all(unit.last + GRACE < said.first for unit in step.units):
                yield from _finding(said, number, step.units)
                break


def _finding(said: SaidPlace, number: int, units: Sequence[Division]) -> Found:
    last = max(units, key=lambda unit: unit.last)
    after = table().successors(last, said.first)
    name = said.words[said.place.steps[0].start : said.place.steps[number].end]
    if not after:
        text = message(
            "“{name}” ended in {month}: write the name of {now}.",
            name=name,
            month=written(last.last),
            now=written(said.first),
        )
    else:
        text = message(
            "“{name}” ended in {month}: it is now {names}; write it so.",
            name=name,
            month=written(last.last),
            names=listed(dict.fromkeys(path(each, said.first) for each in after)),
        )
    yield said.position, text


PLACE_NAME_OF_THE_PAST = PlaceRule("place-name-of-the-past", Severity.WARNING, _check)
