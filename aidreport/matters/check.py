"""What a check of matters is: a code, and what yields the places and messages of its warnings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from aidreport.diagnostics import Message, Position, message
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.houses.house import House
from aidreport.facts.houses.placed import anywhere
from aidreport.facts.sums import Sum
from aidreport.frozen import frozen
from aidreport.matters.deeds import Deed
from aidreport.matters.joining import Joining
from aidreport.model.fields.amount import MONEY_UNIT
from aidreport.wording.money import yuan

Found: TypeAlias = Iterator[tuple[Position, Message]]

_NO_AMOUNTS = (Group.ACTIVITIES, Group.REGIONS, Group.RECIPIENTS, Group.HONOURS)


@frozen
class Board:
    """All that is held against each other.

    Attributes:
        houses: the houses, whose names and those of recipients are of today where that is known.
        deeds: what they did.
        joining: what of it is one matter.
    """

    houses: tuple[House, ...]
    deeds: tuple[Deed, ...]
    joining: Joining


@frozen
class Check:
    """A check: all of its findings are warnings, for figures are right as far as records say."""

    code: str
    find: Callable[[Board], Found]


def own(deed: Deed) -> Message:
    """Return a house and where its own records have an activity."""
    place = str(deed.activity.recorded)
    return message("“{house}” ({place})", house=deed.house.name, place=place)


def there(deed: Deed, key: Key | None = None) -> Message:
    """Return the same, with where the activity, or a figure of it, was handed in."""
    if deed.activity.handed_in == deed.activity.recorded:  # the bureau's own
        return own(deed)
    return message(
        "“{house}” ({place}; {handed_in})",
        house=deed.house.name,
        place=str(deed.activity.recorded),
        handed_in=str(place_of(deed, key)),
    )


def place_of(deed: Deed, key: Key | None = None) -> Position:
    """Return where an activity, or a figure of it, was handed in."""
    total = deed.activity.figures.get(key) if key else None
    return total.origins[0] if total and total.origins else deed.activity.handed_in


def amounts(deed: Deed) -> dict[Key, Sum]:
    """Return what an activity counts of people, hours, money and goods, as far as it is exact.

    Where that stands `place_of` says.
    """
    return {
        key: total
        for key, total in anywhere(deed.activity.figures).items()
        if key.group not in _NO_AMOUNTS and total.exact is not None
    }


def said(total: Sum) -> str:
    """Return an exact figure with its unit: 3000元, 20人次."""
    return yuan(total.value) if total.unit == MONEY_UNIT else f"{total.value:f}{total.unit}"
