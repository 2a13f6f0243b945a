"""What is known of a year that is closed (封存): what was signed, and what changed since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from aidreport.diagnostics import Argument, Position
from aidreport.frozen import field, frozen

FigureName: TypeAlias = tuple[str, str, str]
"""Group, name and unit of a figure of the catalogue: ("cash", "paid", "元")."""


@frozen
class SignedFigure:
    """A figure of the catalogue as it was signed.

    Attributes:
        number: the sum of what was known exactly, in plain digits; empty if nothing was.
        vague: how many entries were known only vaguely, and left out.
        place: where the lock says it.
    """

    number: str
    vague: int
    place: Position = field(compare=False)


@frozen
class SignedHouse:
    """What a house (单位) had handed in when a bureau's year was signed.

    Attributes:
        figures: its figures of the catalogue.
        told: a mark of all that its file tells of its activities.
        place: where the lock, or the file that was handed in, begins to say it.
    """

    figures: Mapping[FigureName, SignedFigure]
    told: str
    place: Position = field(compare=False)


@frozen
class SignedHouses:
    """What a bureau's report sums up, as it was signed.

    Attributes:
        figures: the figures of all houses together.
        houses: the houses by their names.
        faulty: how many had handed in what could not be used.
        missing: how many had handed in nothing.
        place: where the lock says it.
    """

    figures: Mapping[FigureName, SignedFigure]
    houses: Mapping[str, SignedHouse]
    faulty: int
    missing: int
    place: Position = field(compare=False)


@frozen
class Change:
    """One thing in which a closed year's record is not what was signed.

    Attributes:
        place: where the record says it now; where the record begins if it says it no longer.
        what: the field, or the entry of the record, as messages name it.
        was: what was signed, None where the lock holds no words of it.
        now: what the record says, None where there are no words to be shown.
        entry: whether it is a whole entry, which came or went.
        activity: by what a correction may name the activity that it is in: its days, a mark of its
            id; empty elsewhere.
    """

    place: Position
    what: Argument
    was: str | None
    now: str | None
    entry: bool = False
    activity: frozenset[str] = frozenset()


@frozen
class Closing:
    """What the lock of a year says, and in what the record differs from it.

    Attributes:
        signed: the day of signing, of the last closing.
        place: where the lock says that.
        figures: the figures as they were signed last.
        first: those of them that a later closing changed, as they were signed first.
        houses: the figures of the houses that a bureau sums up, None for the report of one house.
        changes: in what the record is not what was signed.
        unexplained: those of the changes that no correction explains.
        unread: whether not all of the record could be read, so that nobody knows what changed.
        corrected: whether there is a correction that no closing knows.
    """

    signed: str
    place: Position
    figures: Mapping[FigureName, SignedFigure]
    first: Mapping[FigureName, SignedFigure] = field(default_factory=dict)
    houses: SignedHouses | None = None
    changes: tuple[Change, ...] = ()
    unexplained: tuple[Change, ...] = ()
    corrected: bool = False
    unread: bool = False

    @property
    def differs(self) -> bool:
        """Whether the figures of the record may be others than those that were signed."""
        return bool(self.changes) or self.unread
