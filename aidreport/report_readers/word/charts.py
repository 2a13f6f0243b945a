"""The figures of the charts in a Word file, as every program draws them: from the cache.

Programs write everything else of a chart anew when they save; these survive. Bars are read as
they are seen, from the top, whichever way they are counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.ooxml.names import CHART, RELATION, Element
from aidreport.ooxml.package import Package
from aidreport.report_readers.reading import Paragraph, Part, Piece, Place


def charts(package: Package) -> Iterator[Paragraph]:
    """Yield a paragraph for each bar or point of each chart: its category, series and value."""
    shown = package.document.iter(f"{CHART}chart")
    parts = (package.target(package.main, each.get(f"{RELATION}id", "")) for each in shown)
    for number, part in enumerate((each for each in parts if each), start=1):
        yield from points(package.part(part), number)


def points(chart: Element, number: int) -> Iterator[Paragraph]:
    """Yield the paragraphs of a chart, by its part; `number` counts charts from 1."""
    from_below = _from_below(chart)
    shown = list(chart.iter(f"{CHART}ser"))
    for column, series in enumerate(shown[::-1] if from_below else shown, start=1):
        name = " ".join(_cached(series, "tx").values())
        categories = _cached(series, "cat") or _cached(series, "xVal")
        values = _cached(series, "val") or _cached(series, "yVal")
        found = sorted(values.items(), reverse=from_below)
        last = max((*categories, *values), default=0)
        for index, value in found:
            words = " ".join(filter(None, (name, categories.get(index, ""), _figure(value))))
            row = last - index if from_below else index
            yield Paragraph(Place(Part.CHART, number, row + 1, column), (Piece(words),))


def _from_below(chart: Element) -> bool:
    """Return whether a chart has bars, and counts them from below."""
    direction = chart.find(f".//{CHART}barDir")
    order = chart.find(f".//{CHART}catAx/{CHART}scaling/{CHART}orientation")
    lies = direction is not None and direction.get("val") == "bar"
    return lies and (order is None or order.get("val") == "minMax")


def _cached(series: Element, name: str) -> dict[int, str]:
    """Return what is kept of a series under a name, by its place from 0."""
    found: dict[int, str] = {}
    for point in series.iterfind(f"{CHART}{name}//{CHART}pt"):
        value = point.find(f"{CHART}v")
        index = point.get("idx", "")
        if value is not None and index.isdecimal():
            found[int(index)] = (value.text or "").strip()
    return found


def _figure(value: str) -> str:
    """Return a figure as it is read: programs write 12.5 as 12.50000000000001."""
    try:
        return f"{float(value):.12g}"
    except ValueError:
        return value
