"""What a figure of the catalogue is: what it is called, what it counts and how."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from aidreport.diagnostics import Message
from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum
from aidreport.frozen import frozen


class Group(StrEnum):
    """What figures are about, in the order in which they are shown."""

    ACTIVITIES = "activities"
    REGIONS = "regions"
    RECIPIENTS = "recipients"
    PARTICIPANTS = "participants"
    VOLUNTEERS = "volunteers"
    HELPED = "helped"
    HOURS = "hours"
    SERVICES = "services"
    CASH = "cash"
    GOODS = "goods"
    FUNDS = "funds"
    STAFF = "staff"
    HONOURS = "honours"

    # An enumeration's own is written in Python, and keys of figures are looked up all the time.
    __hash__ = str.__hash__


class Whose(StrEnum):
    """Whose activities a figure of the year is of; received and given are never mixed."""

    OWN = "own"
    OTHERS = "others"
    ALL = "all"


class Key(NamedTuple):
    """Which figure it is: only figures with equal keys are compared or added up.

    A tuple, for ten thousands of figures are looked up by these.

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


@frozen
class Figure:
    """A figure of the catalogue.

    Attributes:
        name: what templates and texts call it: `totals.cash_paid`.
        group: what it is about.
        key: its name in the group, as the statistics have it.
        unit: the word behind the number.
        term: what reports call it, in Chinese.
        label: what the statistics call it, below the heading of its group.
        add: adds it up over some activities.
        whose: whose activities it is of in a year.
        also: what else indicators and plans call it.
        only: what work must hold one of for it to be anything: a kind of activity, money for a
            purpose that has come so far, `GOODS`, `HONOURS`, `PLANNED`; empty where any will do.
    """

    name: str
    group: Group
    key: str
    unit: str
    term: str
    label: Message
    add: Callable[[Work], Sum]
    whose: Whose = Whose.OWN
    also: tuple[str, ...] = ()
    only: frozenset[Hashable] = frozenset()

    def sums(self, work: Work) -> Iterator[tuple[Key, Sum]]:
        """Yield the one sum with its key."""
        yield Key(self.group, self.key, self.unit), self.add(work)


@frozen
class Series:
    """Figures that the records themselves name: one for each region, for each counting word.

    Attributes:
        name: what templates call them: `series.services`.
        group: what they are about.
        term: what reports call the one with a name.
        label: what the statistics call it.
        add: adds each of them up over some activities, with its name.
        whose: whose activities they are of in a year.
        order: where the one with a name stands among the others; as recorded without it.
        only: what work must hold one of for there to be any, as for a `Figure`.
    """

    name: str
    group: Group
    term: Callable[[str], str]
    label: Callable[[str], Message | str]
    add: Callable[[Work], Iterable[tuple[str, Sum]]]
    whose: Whose = Whose.OWN
    order: Callable[[str], tuple[str, ...]] | None = None
    only: frozenset[Hashable] = frozenset()

    def sums(self, work: Work) -> Iterator[tuple[Key, Sum]]:
        """Yield each sum with its key."""
        for name, total in self.add(work):
            yield Key(self.group, name, total.unit), total
