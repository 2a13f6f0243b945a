"""A division (行政区划单位): a code with the name that it bore for a time."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from aidreport.frozen import frozen

Month: TypeAlias = int
"""A month, counted: twelve for each year, 0 for its January."""

EVER: Month = 9999 * 12
"""A month after all others: the end of what is still in force."""


class Level(IntEnum):
    """How high a division stands."""

    PROVINCE = 1
    PREFECTURE = 2
    COUNTY = 3


@frozen
class Division:
    """A code and its name, in force from the month `first` up to `last`, not including it.

    Attributes:
        code: six digits; the first two are the province, the first four the prefecture.
        name: the full name (户县, 鄠邑区).
        first: the month of the decision; 0 for one from before 2000.
        last: the month of the decision that ended it, `EVER` for none.
        successors: the codes of what it became, of all parts of it.
        decision: the number of the decision that ended it, empty where it is not known.
    """

    code: str
    name: str
    first: Month
    last: Month
    successors: tuple[str, ...]
    decision: str

    @property
    def level(self) -> Level:
        """Whether it is a province, a prefecture or a county."""
        if self.code.endswith("0000"):
            return Level.PROVINCE
        return Level.PREFECTURE if self.code.endswith("00") else Level.COUNTY

    def in_force(self, month: Month, grace: int = 0) -> bool:
        """Return whether it was in force in a month, or within `grace` months of it."""
        return self.first - grace <= month < self.last + grace

    def holds(self, other: Division) -> bool:
        """Return whether a division lies in this one, by its code."""
        if self.level >= other.level:
            return False
        return other.code.startswith(self.code[: 2 * self.level])


def month_of(words: str) -> Month:
    """Return the month that the table writes as `2010-06`, or as `2010`, which is its January."""
    year, _, month = words.partition("-")
    return int(year) * 12 + int(month or 1) - 1
