"""The name of a county is one character away from one of the same city, and no name itself.

周致县 is written for 周至县: the report names a county that does not exist (own rule, by the
divisions since 2000). Only counties, banners and cities of a prefecture that the record names are
compared; districts are not, for towns have some of their own making.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 西安市周致县}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例小学: {region: 西安市周至县}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.places.division import Division, Level, Month
from aidreport.places.reading import Place, place
from aidreport.places.table import table
from aidreport.rules.rule import Found, PlaceRule, found_at
from aidreport.rules.said_places import SaidPlaces

_NAME = expression(r"[^省市州盟县区旗]{2,8}?(?:自治县|县|市|旗)")


def _check(places: SaidPlaces, _record: YearRecord) -> Found:
    known = {code for said in places.places for code in _prefectures(said.place)}
    for said in places.words if known else ():
        found = place(said.words)
        match = _NAME.match(found.rest if found else said.words)
        codes = _prefectures(found) if found else known
        near = _nearest(match[0], codes, said.last) if match else None
        if match and near:
            yield found_at(
                said.position,
                "There is no “{name}” in “{above}”: did you mean “{nearest}”?",
                name=match[0],
                above=table().above(near, said.last)[-1].name,
                nearest=near.name,
            )


def _prefectures(found: Place) -> set[str]:
    """Return the codes of the prefectures that a place may lie in, four digits each."""
    below = (unit for step in found.steps for unit in step.units)
    return {unit.code[:4] for unit in below if unit.level is not Level.PROVINCE}


def _nearest(name: str, prefectures: set[str], month: Month) -> Division | None:
    """Return the only county of some prefectures whose name differs in one character."""
    near = [
        each
        for each in table().every()
        if each.level is Level.COUNTY
        and each.code[:4] in prefectures
        and each.in_force(month)
        and len(each.name) == len(name)
        and sum(one != other for one, other in zip(each.name, name, strict=True)) == 1
    ]
    return near[0] if len(near) == 1 else None


MISSPELT_COUNTY = PlaceRule("misspelt-county", Severity.NOTE, _check)
