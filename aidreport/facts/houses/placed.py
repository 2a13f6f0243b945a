"""Figures that were handed in, which know their places once somebody asks for them.

Of thirty thousand activities each has ten, and the places of these would be half of all that is
held; a check names a few of them.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, Sequence, ValuesView

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.sums import Sum
from aidreport.frozen import replace


class PlacedFigures(Mapping[Key, Sum]):
    """The figures of a line of a file, in the order in which they stand there."""

    __slots__ = ("_columns", "_figures", "_line", "_path")

    def __init__(
        self, figures: Mapping[Key, Sum], path: str, line: int, columns: Sequence[int]
    ) -> None:
        """Take figures without places, and in which column of the line each begins."""
        self._figures = figures
        self._path = path
        self._line = line
        self._columns: Sequence[int] | None = columns

    @property
    def anywhere(self) -> Mapping[Key, Sum]:
        """The figures for whoever asks for no places; these may be missing."""
        return self._figures

    def __getitem__(self, key: Key) -> Sum:
        """Return a figure with its place."""
        total = self._figures[key]
        if self._columns is None:
            return total
        at = next(at for at, known in enumerate(self._figures) if known == key)
        return self._placed(total, self._columns[at])

    def __iter__(self) -> Iterator[Key]:
        """Yield the keys."""
        return iter(self._figures)

    def __len__(self) -> int:
        """Return how many figures there are."""
        return len(self._figures)

    def __contains__(self, key: object) -> bool:
        """Return whether there is a figure."""
        return key in self._figures

    def items(self) -> ItemsView[Key, Sum]:
        """Return all figures with their places, which are kept from now on."""
        return self._all().items()

    def values(self) -> ValuesView[Sum]:
        """Return the same without the keys."""
        return self._all().values()

    def _all(self) -> Mapping[Key, Sum]:
        if self._columns is not None:
            columns = zip(self._figures.items(), self._columns, strict=True)
            self._figures = {key: self._placed(total, column) for (key, total), column in columns}
            self._columns = None
        return self._figures

    def _placed(self, total: Sum, column: int) -> Sum:
        here = (Position(self._path, self._line, column),)
        vague = tuple([each and replace(each, origins=here) for each in total.left_out])
        return Sum(total.unit, total.exact, vague, total.members, here, total.scale)


def anywhere(figures: Mapping[Key, Sum]) -> Mapping[Key, Sum]:
    """Return figures for whoever asks for no places, which need not be made then."""
    return figures.anywhere if isinstance(figures, PlacedFigures) else figures
