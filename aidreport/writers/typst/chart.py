"""A chart as bars and words, each at its place: text stays text."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from aidreport.document.media import Chart
from aidreport.writers.bar_figures import figure
from aidreport.writers.colours import colours
from aidreport.writers.typst.dimensions import points
from aidreport.writers.typst.literal import literal
from aidreport.writers.word.dimensions import TABLE_SIZE
from aidreport.writers.word.width import width

_CHARACTER = TABLE_SIZE * 10
_LONGEST_LABEL = 14
"""In characters; what is longer takes a second line beside its bars."""
_MARGIN = 120
_LEGEND = 480
_BARS = 0.625
"""How much of its row a category's bars take; the gap takes the rest, as in Word."""


def chart(shown: Chart, across: int, down: int) -> str:
    """Return the bars and words of a chart, which is so many twips wide and high."""
    legend = _LEGEND if len(shown.series) > 1 else 0
    labels = min(_LONGEST_LABEL, max(map(width, shown.categories), default=0.0))
    start = round(labels * _CHARACTER) + 2 * _MARGIN
    bottom = down - legend
    parts = [
        _bar(start, 0, 15, bottom, "000000"),
        *_rows(shown, start, across, bottom),
        *(_legend(shown, start, down - legend) if legend else ()),
    ]
    return "({}, )".format(", ".join(parts))


def _rows(shown: Chart, start: int, across: int, bottom: int) -> Iterator[str]:
    values = list(chain.from_iterable(series.values for series in shown.series))
    highest = max([Decimal(1), *values])
    longest = max((width(figure(value)) for value in values), default=0.0)
    room = across - start - round(longest * _CHARACTER) - 2 * _MARGIN
    row = bottom / max(1, len(shown.categories))
    thick = row * _BARS / len(shown.series)
    fills = colours(len(shown.series))
    for number, category in enumerate(shown.categories):
        top = row * number + row * (1 - _BARS) / 2
        yield _label(0, row * (number + 0.5), start - _MARGIN, category, "right")
        for place, (series, fill) in enumerate(zip(shown.series, fills, strict=True)):
            value = series.values[number]
            long = float(room * value / highest)
            y = top + thick * place
            if long > 0:
                yield _bar(start, y, long, thick, fill)
            yield _label(start + long + _MARGIN / 2, y + thick / 2, 0, figure(value), "left")


def _legend(shown: Chart, start: int, top: int) -> Iterator[str]:
    x = float(start)
    middle = top + _LEGEND / 2
    for series, fill in zip(shown.series, colours(len(shown.series)), strict=True):
        yield _bar(x, middle - _CHARACTER / 2, _CHARACTER, _CHARACTER, fill)
        yield _label(x + _CHARACTER + _MARGIN / 2, middle, 0, series.name, "left")
        x += (width(series.name) + 2) * _CHARACTER + _MARGIN


def _bar(x: float, y: float, wide: float, high: float, fill: str) -> str:
    lengths = ", ".join(points(round(each, 1)) for each in (x, y, wide, high))
    return f'bar({lengths}, rgb("{fill}"))'


def _label(x: float, middle: float, room: float, text: str, side: str) -> str:
    """Return words whose middle line is at `middle`, in a room so wide, or as wide as they are."""
    lengths = ", ".join(points(round(each, 1)) for each in (x, middle, room))
    return f"label-at({lengths}, {literal(text)}, {side})"
