"""What became of a report on the disk since it was written."""

from __future__ import annotations

from enum import Enum, auto

from aidreport.frozen import frozen


class Origin(Enum):
    """Who made a file what it is.

    Attributes:
        AS_WRITTEN: the tool, in this version or another; nobody has touched it.
        SAVED_AGAIN: the tool; another program saved it, and it says and looks the same.
        CHANGED: somebody, out of what the tool wrote.
        FOREIGN: not known: it has no fingerprints, or cannot be read.
    """

    AS_WRITTEN = auto()
    SAVED_AGAIN = auto()
    CHANGED = auto()
    FOREIGN = auto()


@frozen
class FileState:
    """A report on the disk against the one that the records give today.

    Attributes:
        origin: who made the file what it is.
        exact: whether it is the same byte for byte, but for the fingerprints.
        fresh: whether it says the same and looks the same.
        settled: whether all that somebody changed in it is in the one of today as well.
        degraded: whether it says and looks the same, but lost rules of its layout when another
            program saved it: lines are broken otherwise in it as soon as a word changes.
    """

    origin: Origin
    exact: bool
    fresh: bool
    settled: bool = False
    degraded: bool = False

    @property
    def by_hand(self) -> bool:
        """Whether somebody's work would be lost if the file were replaced."""
        kept = self.fresh or self.settled
        return not kept and self.origin in (Origin.CHANGED, Origin.FOREIGN)
