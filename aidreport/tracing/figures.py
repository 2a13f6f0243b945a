"""The figures in a report's text: amounts, quantities, dates, and any other digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from aidreport.expressions import expression
from aidreport.rendering.marks import MarkKind, Span

# The number of a list item is made by the template, like those of the headings.
_NUMBERING = expression(r"^\d+\. |(?:(?<=^（)|(?<=[：；。]（))\d+(?=）)", re.MULTILINE)
_LINK = expression(r"\]\([^)\n]*\)")
_DIGITS = expression(r"\d[\d.,]*(?<![.,])")
_DOCUMENT = expression(r"〔\d{4}〕\d+号")
"""The number of a document: 〔2009〕12号."""


def figures(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return every figure of a report by its place, each once.

    One that comes from no record has no origins: it was typed into a template.

    Args:
        text: the Markdown as the reader sees it.
        spans: the pieces of it that come from the records; of those without a digit none is asked.
    """
    plain = MarkKind.TEXT
    found = [span for span in spans if span.kind is not plain]
    texts = _Nested([span for span in spans if span.kind is plain])
    values = _Cover([(span.start, span.end) for span in found])
    links = _Cover([match.span() for match in _LINK.finditer(text)])
    for start, end in _digits(text):
        if not (values.holds(start) or links.holds(start) or _NUMBERING.match(text, start)):
            found.append(Span(start, end, plain, texts.innermost(start, end)))
    return sorted(found, key=attrgetter("start"))


class _Cover:
    """Answers whether a place of the text lies inside one of some pieces, from place to place."""

    def __init__(self, pieces: Iterable[tuple[int, int]]) -> None:
        self._waiting = iter(sorted(pieces))
        self._next = next(self._waiting, None)
        self._furthest = 0

    def holds(self, place: int) -> bool:
        """Return whether a place is covered; places are asked for in the order of the text."""
        piece = self._next
        if piece is None or piece[0] > place:
            return place < self._furthest
        while piece is not None and piece[0] <= place:
            self._furthest = max(self._furthest, piece[1])
            piece = next(self._waiting, None)
        self._next = piece
        return place < self._furthest


class _Nested:
    """Answers which of some pieces is the shortest around a stretch, from stretch to stretch.

    Marks stand inside each other or beside each other, so that one walk along the text finds
    the pieces around every stretch: 10,000 activities have 200,000 pieces.
    """

    def __init__(self, spans: Sequence[Span]) -> None:
        """Take the pieces as `spans` gives them, by their starts, outer ones first."""
        self._waiting = iter(spans)
        self._next = next(self._waiting, None)
        self._open: list[Span] = []

    def innermost(self, start: int, end: int) -> str:
        """Return the places of the shortest piece around a stretch, none if there is none.

        The stretches are asked for in the order of the text, and do not overlap.
        """
        around, span = self._open, self._next
        while span is not None and (begins := span.start) <= start:
            while around and around[-1].end <= begins:
                around.pop()
            # Of two marks around the same words the inner one comes first.
            if not around or around[-1].end != span.end or around[-1].start != begins:
                around.append(span)
            span = next(self._waiting, None)
        self._next = span
        while around and around[-1].end < end:
            around.pop()
        return around[-1].places if around else ""


def _digits(text: str) -> Iterator[tuple[int, int]]:
    """Yield where digits begin and end, those of the number of a document with its year."""
    done = 0
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        if start and text[start - 1] == "〔" and (document := _DOCUMENT.match(text, start - 1)):
            start, end = document.span()
            done = end
        yield start, end
