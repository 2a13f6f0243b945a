"""Which figures of the catalogue are told of houses."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.figure import Figure, Key
from aidreport.facts.houses.house import House, added_up
from aidreport.model.fields.recorded import Recorded, origins_of

_LEFT_OUT = ("regions", "organisations", "people", "goods_valued", "goods_unvalued")
"""Figures that no table of houses has: they count what others are about."""


def key_of(figure: Figure) -> Key:
    """Return the key of a figure of the catalogue."""
    return Key(figure.group, figure.key, figure.unit)


def term_asked(figure: Figure, asked: str) -> str:
    """Return what a figure is called, as words of the record that asks for it."""
    return Recorded(figure.term, origins_of(asked))


def most_told(houses: Sequence[House], count: int) -> list[Key]:
    """Return the figures that the most houses have, so many of them, in the catalogue's order."""
    known = [key_of(each) for name, each in FIGURES.items() if name not in _LEFT_OUT]
    figures = [added_up(house.all_figures) for house in houses]
    filled = {
        key: sum(1 for sums in figures if key in sums and sums[key].recorded) for key in known
    }
    wanted = sorted((key for key in known if filled[key]), key=lambda key: -filled[key])
    chosen = set(wanted[:count])
    return [key for key in known if key in chosen]
