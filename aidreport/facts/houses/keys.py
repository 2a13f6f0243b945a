"""Which figures of the catalogue are told of houses."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.figure import Figure, Key
from aidreport.facts.houses.house import House, added_up
from aidreport.facts.sums import Sum
from aidreport.model.fields.recorded import Recorded, origins_of

_LEFT_OUT = ("regions", "organisations", "people", "goods_valued", "goods_unvalued")
"""Figures that no table of houses has: they count what others are about."""


def key_of(figure: Figure) -> Key:
    """Return the key of a figure of the catalogue."""
    return Key(figure.group, figure.key, figure.unit)


_VALUE, _UNVALUED = (key_of(FIGURES[each]) for each in ("goods_value", "goods_unvalued"))


def leaves_out_goods(sums: Mapping[Key, Sum], told: Container[Key]) -> bool:
    """Return whether the value of goods is told, and there are goods that have none.

    A lot with a vague value is left out as an amount.
    """
    if _VALUE not in told or _UNVALUED not in sums:
        return False
    return sums[_UNVALUED].value > len(sums[_VALUE].left_out if _VALUE in sums else ())


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
