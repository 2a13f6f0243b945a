"""Charts as SVG: text and rectangles, no script, no picture, no font of its own.

A page in one file can take the element as it is; beside a Markdown report it is a file. Words
stand above their bars, so that the picture is narrow, and they can be read on a phone.
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
_WIDTH = 400
_FONT_SIZE = 15
_WORDS, _BAR, _BETWEEN_BARS, _BETWEEN_CATEGORIES, _MARGIN = 22, 18, 2, 10, 10
_ROOM_FOR_VALUE = 90
_LEGEND = 30


def svg(chart: Chart, title: str = "") -> str:
    """Return the `svg` element; `title` is what those hear who cannot see it."""
    rows = "".join(_rows(chart))
    top = _top(chart, len(chart.categories))
    legend = _legend(chart, top) if len(chart.series) > 1 else ""
    height = top + (_LEGEND if legend else 0)
    said = f"<title>{escaped(title)}</title>" if title else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" role="img" font-family="{_FONTS}" '
        f'font-size="{_FONT_SIZE}">{said}<rect width="{_WIDTH}" height="{height}" '
        f'fill="#ffffff"/>{rows}{legend}</svg>\n'
    )


def _top(chart: Chart, row: int) -> int:
    """Return where a category begins, counted from 0, from the top of the picture."""
    bars = len(chart.series) * (_BAR + _BETWEEN_BARS)
    return _MARGIN + row * (_WORDS + bars + _BETWEEN_CATEGORIES)


def _rows(chart: Chart) -> Iterator[str]:
    highest = max(chain([Decimal(1)], *(series.values for series in chart.series)))
    room = _WIDTH - _MARGIN - _ROOM_FOR_VALUE
    fills = colours(len(chart.series))
    for row, category in enumerate(chart.categories):
        top = _top(chart, row)
        bars = top + _WORDS
        yield _text(_MARGIN, top + _WORDS // 2, category)
        for number, (series, fill) in enumerate(zip(chart.series, fills, strict=True)):
            value = series.values[row]
            y = bars + number * (_BAR + _BETWEEN_BARS)
            long = round(room * value / highest)
            if long:
                yield (
                    f'<rect x="{_MARGIN}" y="{y}" width="{long}" height="{_BAR}" fill="#{fill}"/>'
                )
            yield _text(_MARGIN + long + _MARGIN // 2, y + _BAR // 2, figure(value))
        low = bars + len(chart.series) * (_BAR + _BETWEEN_BARS)
        yield f'<path d="M{_MARGIN} {bars - _BETWEEN_BARS}V{low}" stroke="#000000"/>'


def _legend(chart: Chart, top: int) -> str:
    x = _MARGIN
    parts = []
    for series, fill in zip(chart.series, colours(len(chart.series)), strict=True):
        parts.append(f'<rect x="{x}" y="{top}" width="{_BAR}" height="{_BAR}" fill="#{fill}"/>')
        parts.append(_text(x + _BAR + _MARGIN // 2, top + _BAR // 2, series.name))
        x += _BAR + _MARGIN * 3 + round(width(series.name) * _FONT_SIZE)
    return "".join(parts)


def _text(x: int, y: int, words: str) -> str:
    """Return words whose middle line is at `y`; not all programs know `dominant-baseline`."""
    base = y + _FONT_SIZE // 3 + 1
    return f'<text x="{x}" y="{base}">{escaped(words)}</text>'
