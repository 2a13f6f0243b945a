"""A place has a name that was decided only after the activity.

户县 became 鄠邑区 in November 2016, and 庐江县 came to 合肥市 in July 2011: a report on 2009 that
says 鄠邑区, or 合肥市庐江县, was written with today's map (own rule, by the decisions on
divisions since 2000). A name that other places bore then, and a place that is in no table, are no
finding.

Bad:
    report: {period: 2009, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 西安市鄠邑区}}

Good:
    report: {period: 2009, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 西安市户县}}
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Severity, listed, message
from aidreport.model.year import YearRecord
from aidreport.places.division import Division
from aidreport.places.table import table
from aidreport.rules.rule import Found, PlaceRule
from aidreport.rules.said_places import SaidPlace, SaidPlaces, path, written


def _check(places: SaidPlaces, _record: YearRecord) -> Found:
    for said in places.places:
        for number, step in enumerate(said.place.steps):
            if step.units and all(unit.first > said.last for unit in step.units):
                yield from _finding(said, number, step.units)
                break


def _finding(said: SaidPlace, number: int, units: Sequence[Division]) -> Found:
    first = min(units, key=lambda unit: unit.first)
    before = [each for each in table().predecessors(first) if each.in_force(said.last)]
    before += [each for each in table().named(first.name) if each.in_force(said.last)]
    name = said.words[said.place.steps[0].start : said.place.steps[number].end]
    if not before:
        text = message(
            "“{name}” was decided only in {month}: write the name of {then}.",
            name=name,
            month=written(first.first),
            then=written(said.last),
        )
    else:
        text = message(
            "“{name}” was decided only in {month}: in {then} it was {names}; write it so.",
            name=name,
            month=written(first.first),
            then=written(said.last),
            names=listed(dict.fromkeys(path(each, said.last) for each in before)),
        )
    yield said.position, text


PLACE_NAME_NOT_YET = PlaceRule("place-name-not-yet", Severity.WARNING, _check)
