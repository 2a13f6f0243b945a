"""What a rule is: a code, a severity, and a check that yields places and messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from aidreport.diagnostics import Argument, Message, Position, Severity
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.words import Words

if TYPE_CHECKING:
    from aidreport.rules.said_places import SaidPlaces

Found: TypeAlias = Iterator[tuple[Position, Message]]


def found_at(place: Position, template: str, /, **arguments: Argument) -> tuple[Position, Message]:
    """Return a place and the message about it; catalogues are extracted from the calls of this."""
    return place, Message(template, tuple(arguments.items()))


@frozen
class ActivityRule:
    """A rule about one activity; it runs on each activity that could be read.

    The frame of the year may lack the fields that could not be read: take what it has for
    true, and say nothing of what it has not.

    Attributes:
        needs: fields without which it finds nothing: activities that leave all of them out are
            not shown to it. A rule that names none sees every activity.
    """

    code: str
    severity: Severity
    check: Callable[[Activity, YearRecord], Found]
    needs: tuple[str, ...] = ()


@frozen
class YearRule:
    """A rule about the year as a whole; it runs only when all of it could be read."""

    code: str
    severity: Severity
    check: Callable[[YearRecord], Found]


@frozen
class TextRule:
    """A rule about how something is written; it runs over all words that could be read."""

    code: str
    severity: Severity
    check: Callable[[Words, YearRecord], Found]


@frozen
class PlaceRule:
    """A rule about the places that a year says; it runs only when all of it could be read."""

    code: str
    severity: Severity
    check: Callable[[SaidPlaces, YearRecord], Found]


Rule: TypeAlias = ActivityRule | YearRule | TextRule | PlaceRule
