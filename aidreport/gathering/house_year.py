"""A house's year as it is handed in: no person, no text but titles, and every figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.sums import Sum
from aidreport.frozen import frozen
from aidreport.model.fields.period import Period

FORMAT = "aidreport-gathering"
VERSION = 1
SUFFIX = ".gathering.jsonl"
"""How the name of such a file ends: `2010.gathering.jsonl`."""


class Place(NamedTuple):
    """A place (区县) as it is recorded, and what it is by the map of today.

    Attributes:
        words: the words of the record, empty where none is said.
        path: province, prefecture and county of today, as far as they are known.
        division: the code of the last of them (GB/T 2260), empty where none is known.
    """

    words: str = ""
    path: tuple[str, ...] = ()
    division: str = ""


@frozen
class House:
    """A house (单位) that hands its year in, or another organisation that it names.

    Attributes:
        name: its full name.
        short_names: what else it is called.
        former_names: what it was called before.
        kind: the word for what it is: 学校, 医院; empty where it is not recorded.
        place: where it lies.
    """

    name: str
    short_names: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    kind: str = ""
    place: Place = Place()


class Helped(NamedTuple):
    """Somebody who was helped; of a person only the organisation that they belong to.

    Attributes:
        name: of the organisation; empty for a person of none.
        kind: the word for what the organisation is; empty where it is not recorded.
        is_person: whether a person was helped.
        place: where the organisation lies.
    """

    name: str
    kind: str
    is_person: bool
    place: Place


@frozen
class GatheredActivity:
    """An activity as far as others need it.

    Attributes:
        id: what its record calls it; empty where it has no name there.
        position: where it stands in the records of its house.
        kind: the kind of activity, one of `names.KINDS`.
        date: when it was, as exactly as it is recorded.
        title: its name, or what sort of activity it was; empty where neither is recorded.
        places: where it was.
        recipients: who was helped.
        partners: the names of the organisations that took part beside the house (`with`).
        figures: its figures by the keys of the catalogue; one about nothing is left out.
    """

    id: str
    position: Position
    kind: str
    date: Period
    title: str
    places: tuple[Place, ...]
    recipients: tuple[Helped, ...]
    partners: tuple[str, ...]
    figures: Mapping[Key, Sum]


@frozen
class Tally:
    """How much was found in the records of a house, by severity."""

    errors: int = 0
    warnings: int = 0
    notes: int = 0


@frozen
class HouseYear:
    """What a house hands in for a year.

    The figures of the whole year are `facts.sums.together` of those of the activities and
    those that belong to none (honours).

    Attributes:
        house: who hands it in.
        year: the name of the year or period, `2010` or `2010-h1`.
        period: the days that its report covers.
        program: the version of aidreport that wrote it.
        signed_on: when its report is signed, None where no day is recorded yet.
        found: how much was found in its records.
        figures: the figures that belong to no activity.
        activities: the activities, in the order of the records.
        organisations: those that the activities name and that have other names, too.
    """

    house: House
    year: str
    period: Period
    program: str
    signed_on: Period | None
    found: Tally
    figures: Mapping[Key, Sum]
    activities: tuple[GatheredActivity, ...]
    organisations: tuple[House, ...] = ()
