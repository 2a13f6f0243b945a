"""A figure of the statistics: a number with what was left out of it, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from aidreport.model.fields.validation import Origins

Member: TypeAlias = tuple[str, ...]
"""What makes one of the things that are counted once the same thing in another year."""


class Group(StrEnum):
    """What the figures are about, in the order in which they are shown."""

    ACTIVITIES = "activities"
    REGIONS = "regions"
    RECIPIENTS = "recipients"
    PARTICIPANTS = "participants"
    VOLUNTEERS = "volunteers"
    CASH = "cash"
    GOODS = "goods"
    FUNDS = "funds"
    STAFF = "staff"
    HONOURS = "honours"


@dataclass(frozen=True, slots=True)
class Key:
    """Which figure it is: only figures with equal keys are compared or added up.

    Attributes:
        group: what it is about.
        name: its name in the group: a kind of activity, a region, a status, `total`.
        unit: the word behind the number (元, 人, 人次), so that units are never mixed.
    """

    group: Group
    name: str
    unit: str


TOTAL = "total"
"""The name of a group's own figure."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, never negative.

    Attributes:
        value: the number, in the unit of its key.
        vague: how many entries are known only vaguely (近10万元) and left out of `value`.
        members: the things that were counted, each once; None for what is just added up.
        origins: the places in the records that it comes from.
    """

    value: Decimal = Decimal(0)
    vague: int = 0
    members: tuple[Member, ...] | None = None
    origins: Origins = field(default=(), compare=False)


def of_members(members: Iterable[tuple[Member, Origins]]) -> Figure:
    """Return how many different things there are."""
    places = dict[Member, Origins]()
    for member, origins in members:
        places.setdefault(member, origins)
    counted = tuple(places)
    origins = tuple(place for found in places.values() for place in found)
    return Figure(Decimal(len(counted)), members=counted, origins=origins)


def together(figures: Iterable[Figure]) -> Figure:
    """Return figures of several years as one: things counted once stay counted once."""
    figures = list(figures)
    origins = tuple(place for figure in figures for place in figure.origins)
    if any(figure.members is not None for figure in figures):
        members = dict.fromkeys(each for figure in figures for each in figure.members or ())
        return Figure(Decimal(len(members)), members=tuple(members), origins=origins)
    return Figure(
        sum((figure.value for figure in figures), Decimal(0)),
        sum(figure.vague for figure in figures),
        origins=origins,
    )
