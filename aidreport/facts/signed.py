"""The figures of a closed year that were signed, beside those that its record gives now."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.sums import Sum
from aidreport.model.closing import FigureName, SignedFigure


def as_signed(
    found: Mapping[Key, Sum], signed: Mapping[FigureName, SignedFigure]
) -> dict[Key, Sum]:
    """Return the figures that were signed; one that is the same still comes from the records."""
    known = {key: each for name, each in signed.items() if (key := key_of(*name))}
    figures = {key: total for key, total in found.items() if key in known}
    for key, figure in known.items():
        now = figures.get(key)
        if now is None or not same(figure, now):
            figures[key] = signed_sum(figure, key.unit, now)
    return figures


def same(figure: SignedFigure, now: Sum) -> bool:
    """Return whether a figure is what was signed."""
    number = Decimal(figure.number) if figure.number else None
    return number == now.exact and figure.vague == len(now.left_out)


def signed_sum(figure: SignedFigure, unit: str, now: Sum | None = None) -> Sum:
    """Return a figure that was signed as a sum; what is counted once is known only by today's."""
    return Sum(
        unit,
        Decimal(figure.number) if figure.number else None,
        (None,) * figure.vague,
        members=now.members if now else None,
        origins=(figure.place,),
    )


def key_of(group: str, name: str, unit: str) -> Key | None:
    """Return the key of a figure, None for a group that only a later program knows."""
    known = group in {each.value for each in Group}
    return Key(Group(group), name, unit) if known else None
