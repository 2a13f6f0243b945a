"""The trace of a report: its figures and words, each with the fields it comes from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.model.fields.validation import Origins
from aidreport.rendering.marks import Kind, Span, spans, without_marks
from aidreport.sources.reader import Source
from aidreport.tracing.fields import Field, fields_at, masked
from aidreport.tracing.figures import Figure, figures
from aidreport.wording.money import digits

_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_LINE_END = re.compile("\n")
_TEN_THOUSAND = re.compile(r"\d\s*万")


@dataclass(frozen=True, slots=True)
class TracedFigure:
    """A figure with its words, its line and column in the report, and its fields.

    `calculation` is the sum written out (`700 + 300 = 1000`), empty where the figure
    is recorded as it is.
    """

    figure: Figure
    words: str
    position: Position
    fields: tuple[Field, ...]
    calculation: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """The report as text, its traced figures, and every piece that comes from the records.

    `fields` are the fields of the records that any of it comes from, by their places.
    """

    text: str
    figures: tuple[TracedFigure, ...]
    spans: tuple[Span, ...]
    fields: Mapping[Position, Field]

    def matching(self, wanted: str) -> tuple[TracedFigure, ...]:
        """Return the figures with just this number, or with these words in them."""
        number = _value(wanted) if _NUMBER.fullmatch(wanted) else None
        return tuple(
            figure
            for figure in self.figures
            if wanted == figure.words
            or (number is not None and _numbers(figure.words) == [number])
            or (number is None and wanted in figure.words)
        )


def trace(
    marked: str,
    sources: Iterable[Source],
    report: str,
    words: Callable[[str], str] | None = None,
) -> Trace:
    """Return the trace of a report.

    Args:
        marked: the report's Markdown with its marks.
        sources: the files of the records.
        report: the path of the report, for the places in it.
        words: what may be said of a field's path and of its value; all where it is None.
    """
    text = without_marks(marked)
    found = [span for span in spans(marked) if span.kind is not Kind.ACTIVITY]
    fields = fields_at({place for span in found for place in span.origins}, sources)
    if words:
        fields = masked(fields, words)
    lines = [0, *(match.end() for match in _LINE_END.finditer(text))]
    traced = []
    for figure in figures(text, found):
        line = bisect_right(lines, figure.start)
        position = Position(report, line, figure.start - lines[line - 1] + 1)
        traced.append(_traced(text[figure.start : figure.end], figure, fields, position))
    return Trace(text, tuple(traced), tuple(found), fields)


def _traced(
    words: str, figure: Figure, fields: Mapping[Position, Field], position: Position
) -> TracedFigure:
    known = tuple(fields.get(place, Field(place, "")) for place in _each_once(figure.origins))
    return TracedFigure(figure, words, position, known, _calculation(figure, words, known))


def _each_once(origins: Origins) -> Sequence[Position]:
    return list(dict.fromkeys(origins))


def _calculation(figure: Figure, words: str, fields: Sequence[Field]) -> str:
    """Return the sum that gives a figure, empty if it is no sum of what was recorded."""
    numbers = _numbers(words)
    if figure.kind not in (Kind.MONEY, Kind.RATE, Kind.QUANTITY) or len(numbers) != 1:
        return ""
    if len(fields) < 2:
        return ""
    totals = _meant(figure, words, numbers[0])
    total = totals[0]
    if not any(field.value for field in fields) and total == len(fields):
        return f"{' + '.join('1' for _ in fields)} = {digits(total)}"
    terms = [term for field in fields if (term := _value(field.value)) is not None]
    if len(terms) == len(fields) and sum(terms) in totals:
        return f"{' + '.join(digits(term) for term in terms)} = {digits(sum(terms, Decimal(0)))}"
    return ""


def _meant(figure: Figure, words: str, number: Decimal) -> tuple[Decimal, ...]:
    """Return what a number can mean in yuan: in a table, the head of its column has the unit."""
    if _TEN_THOUSAND.search(words):
        return (number * 10_000,)
    bare = figure.kind is Kind.MONEY and _NUMBER.fullmatch(words)
    return (number, number * 10_000) if bare else (number,)


def _numbers(words: str) -> list[Decimal]:
    return [Decimal(number.replace(",", "")) for number in _NUMBER.findall(words)]


def _value(text: str) -> Decimal | None:
    """Return the number that a field begins with, in yuan if it is written in 万元."""
    match = _NUMBER.match(text)
    if match is None:
        return None
    number = Decimal(match[0].replace(",", ""))
    return number * 10_000 if text[match.end() :].startswith("万") else number
