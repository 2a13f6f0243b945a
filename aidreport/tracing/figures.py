"""The figures in a report's text: amounts, quantities, dates, and any other digits."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.fields.validation import Origins
from aidreport.rendering.marks import MarkKind, Span

# The number of a list item is made by the template, like those of the headings.
_NUMBERING = expression(r"^\d+\. |(?:(?<=^（)|(?<=[：；。]（))\d+(?=）)", re.MULTILINE)
_LINK = expression(r"\]\([^)\n]*\)")
_DIGITS = expression(r"〔\d{4}〕\d+号|\d[\d.,]*(?<![.,])")


@frozen
class PrintedFigure:
    """A figure of the report: `text[start:end]`, and where it was recorded.

    Without origins it was typed into a template.
    """

    start: int
    end: int
    kind: MarkKind
    origins: Origins


def figures(text: str, spans: Sequence[Span]) -> list[PrintedFigure]:
    """Return every figure of a report by its place, each once.

    Args:
        text: the Markdown as the reader sees it.
        spans: the pieces of it that come from the records.
    """
    plain = MarkKind.TEXT
    values = [span for span in spans if span.kind is not plain]
    found = [PrintedFigure(span.start, span.end, span.kind, span.origins) for span in values]
    texts = _Nested([span for span in spans if span.kind is plain])
    covered = _Cover((figure.start, figure.end) for figure in found)
    numbering = {match.start() for match in _NUMBERING.finditer(text)}
    links = _Cover(match.span() for match in _LINK.finditer(text))
    for start, end in _digits(text):
        if start not in numbering and not covered.holds(start) and not links.holds(start):
            found.append(PrintedFigure(start, end, MarkKind.TEXT, texts.innermost(start, end)))
    return sorted(found, key=lambda figure: figure.start)


class _Cover:
    """Answers whether a place of the text lies inside one of some pieces."""

    def __init__(self, pieces: Iterable[tuple[int, int]]) -> None:
        in_order = sorted(pieces)
        self._starts = [start for start, _ in in_order]
        self._furthest = list(accumulate((end for _, end in in_order), max))

    def holds(self, place: int) -> bool:
        before = bisect_right(self._starts, place)
        return before > 0 and place < self._furthest[before - 1]


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

    def innermost(self, start: int, end: int) -> Origins:
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
        return around[-1].origins if around else ()


def _digits(text: str) -> Iterator[tuple[int, int]]:
    for match in _DIGITS.finditer(text):
        yield match.start(), match.end()
