"""Charts as SVG: text and rectangles, no script, no picture, no font of its own.

A page in one file can take the element as it is; beside a Markdown report it is a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from aidreport.document.media import Chart
from aidreport.writers.bar_figures import figure
from aidreport.writers.colours import colours
from aidreport.writers.word.run import escaped
from aidreport.writers.word.width import width

_FONTS = "FangSong, STFangsong, 仿宋, 'Noto Serif CJK SC', 'Noto Sans CJK SC', serif"
_WIDTH = 600
_FONT_SIZE = 14
_BAR, _BETWEEN_BARS, _BETWEEN_CATEGORIES, _MARGIN = 18, 2, 14, 10
_LONGEST_LABEL = 12
"""In characters; what is longer runs out of the picture to the left, and stands in the table."""
_ROOM_FOR_VALUE = 60
_LEGEND = 30


def svg(chart: Chart, title: str = "") -> str:
    """Return the `svg` element; `title` is what those hear who cannot see it."""
    start = _MARGIN * 2 + round(_FONT_SIZE * min(_LONGEST_LABEL, _longest(chart)))
    rows = "".join(_rows(chart, start))
    top = _top(chart, len(chart.categories))
    legend = _legend(chart, start, top) if len(chart.series) > 1 else ""
    height = top + (_LEGEND if legend else 0)
    said = f"<title>{escaped(title)}</title>" if title else ""
    line = f'<path d="M{start} {_MARGIN}V{top - _MARGIN // 2}" stroke="#000000"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" role="img" font-family="{_FONTS}" '
        f'font-size="{_FONT_SIZE}">{said}<rect width="{_WIDTH}" height="{height}" '
        f'fill="#ffffff"/>{rows}{line}{legend}</svg>\n'
    )


def _longest(chart: Chart) -> float:
    return max(map(width, chart.categories), default=0)


def _top(chart: Chart, row: int) -> int:
    """Return where a category begins, counted from 0, from the top of the picture."""
    return _MARGIN + row * (len(chart.series) * (_BAR + _BETWEEN_BARS) + _BETWEEN_CATEGORIES)


def _rows(chart: Chart, start: int) -> Iterator[str]:
    highest = max(chain([Decimal(1)], *(series.values for series in chart.series)))
    room = _WIDTH - start - _ROOM_FOR_VALUE
    fills = colours(len(chart.series))
    for row, category in enumerate(chart.categories):
        top = _top(chart, row)
        middle = top + len(chart.series) * (_BAR + _BETWEEN_BARS) // 2
        yield _text(start - _MARGIN, middle, category, anchor="end")
        for number, (series, fill) in enumerate(zip(chart.series, fills, strict=True)):
            value = series.values[row]
            y = top + number * (_BAR + _BETWEEN_BARS)
            long = round(room * value / highest)
            if long:
                yield (f'<rect x="{start}" y="{y}" width="{long}" height="{_BAR}" fill="#{fill}"/>')
            yield _text(start + long + _MARGIN // 2, y + _BAR // 2, figure(value))


def _legend(chart: Chart, start: int, top: int) -> str:
    x = start
    parts = []
    for series, fill in zip(chart.series, colours(len(chart.series)), strict=True):
        parts.append(f'<rect x="{x}" y="{top}" width="{_BAR}" height="{_BAR}" fill="#{fill}"/>')
        parts.append(_text(x + _BAR + _MARGIN // 2, top + _BAR // 2, series.name))
        x += _BAR + _MARGIN * 3 + round(width(series.name) * _FONT_SIZE)
    return "".join(parts)


def _text(x: int, y: int, words: str, anchor: str = "start") -> str:
    """Return words whose middle line is at `y`; not all programs know `dominant-baseline`."""
    base = y + _FONT_SIZE // 3 + 1
    return f'<text x="{x}" y="{base}" text-anchor="{anchor}">{escaped(words)}</text>'
