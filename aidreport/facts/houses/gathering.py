"""What a bureau gathered for a year: its houses, and what several of them recorded together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aidreport.facts.figures.figure import Key
from aidreport.facts.houses.house import Figures, House
from aidreport.facts.houses.matter import Joined, Matter, matters_of
from aidreport.frozen import frozen


@frozen
class YearBefore:
    """What was gathered for the year before: the houses, and the figures of all together.

    Where that year is closed, the figures are those that were signed.

    Attributes:
        houses: those that handed in, and were signed where the year is closed.
        figures: the figures of all together.
        joined: which of their records are one matter.
        whole: whether the figures are those of these houses, and of none that is gone since.
        unsure: the figures of which nobody knows how much several houses did together when the
            year was signed, so that they are known of all houses alone.
    """

    houses: tuple[House, ...]
    figures: Figures
    joined: tuple[Joined, ...] = ()
    whole: bool = True
    unsure: frozenset[Key] = frozenset()


@frozen
class Gathering:
    """What was gathered for a year.

    Attributes:
        houses: those whose figures count.
        faulty: how many handed in something that cannot be used (有误).
        missing: how many handed in nothing (未报).
        before: the year before, where the record asks for a comparison with it.
        joined: which records of different houses are one matter.
        own: what the bureau itself did, as a house's; its report tells it apart from theirs.
        with_own: which records of the houses and of the bureau are one matter.
    """

    houses: tuple[House, ...]
    faulty: int = 0
    missing: int = 0
    before: YearBefore | None = None
    joined: tuple[Joined, ...] = ()
    own: House | None = None
    with_own: tuple[Joined, ...] = ()

    @property
    def matters(self) -> tuple[Matter, ...]:
        """What the houses did, each matter once."""
        return matters_of(self.houses, self.joined)

    @property
    def figures(self) -> Iterable[Figures]:
        """The figures of all houses, matter by matter, then those of no activity."""
        return figures_of(self.houses, self.joined)

    @property
    def shared_with_own(self) -> bool:
        """Whether a house recorded what the bureau did, too."""
        own = {each.handed_in for each in self.own.activities} if self.own else set()
        return any(not own.isdisjoint(each.places) for each in self.with_own)


def figures_of(houses: Sequence[House], joined: Iterable[Joined]) -> Iterator[Figures]:
    """Yield the figures of some houses, what they did together once."""
    yield from (each.figures for each in matters_of(houses, joined))
    yield from (house.figures for house in houses)
