"""The figures in a report's text: amounts, quantities, dates, and any other digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from aidreport.model.fields.validation import Origins
from aidreport.rendering.marks import Kind, Span

# The number of a list item is made by the template, like those of the headings.
_NUMBERING = re.compile(r"^\d+\. |(?<=^（)\d+(?=）)", re.MULTILINE)
_LINK = re.compile(r"\]\([^)\n]*\)")
_DIGITS = re.compile(r"〔\d{4}〕\d+号|\d[\d.,]*(?<![.,])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the report: `text[start:end]`, and where it was recorded.

    Without origins it was typed into a template.
    """

    start: int
    end: int
    kind: Kind
    origins: Origins


def figures(text: str, spans: Sequence[Span]) -> list[Figure]:
    """Return every figure of a report by its place, each once.

    Args:
        text: the Markdown as the reader sees it.
        spans: the pieces of it that come from the records.
    """
    values = [span for span in spans if span.kind is not Kind.TEXT]
    found = [Figure(span.start, span.end, span.kind, span.origins) for span in values]
    texts = [span for span in spans if span.kind is Kind.TEXT]
    covered = _Cover((figure.start, figure.end) for figure in found)
    numbering = {match.start() for match in _NUMBERING.finditer(text)}
    links = _Cover(match.span() for match in _LINK.finditer(text))
    for start, end in _digits(text):
        if start not in numbering and not covered.holds(start) and not links.holds(start):
            found.append(Figure(start, end, Kind.TEXT, _innermost(texts, start, end)))
    return sorted(found, key=lambda figure: figure.start)


class _Cover:
    """Answers whether a place of the text lies inside one of some pieces."""

    def __init__(self, pieces: Iterable[tuple[int, int]]) -> None:
        self._places = {place for start, end in pieces for place in range(start, end)}

    def holds(self, place: int) -> bool:
        return place in self._places


def _digits(text: str) -> Iterator[tuple[int, int]]:
    for match in _DIGITS.finditer(text):
        yield match.start(), match.end()


def _innermost(spans: Sequence[Span], start: int, end: int) -> Origins:
    """Return the places of the shortest span around a piece of text, none if there is none."""
    around = [span for span in spans if span.start <= start and end <= span.end]
    return min(around, key=lambda span: span.end - span.start).origins if around else ()
