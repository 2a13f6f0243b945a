"""The ends of paragraphs that are new or gone.

A paragraph whose end is inserted or deleted runs on in the next one once that is rejected or
accepted, so that nothing is left of it. Where no paragraph follows that stays, before a table,
at the end of a section and at the end of the text, the end of the one before it is marked in its
place, as it is where somebody types a further paragraph there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aidreport.frozen import frozen
from aidreport.ooxml.names import VALUE, WORD, Element
from aidreport.redlining.tracking import Change, Tracker, former_style, mark_paragraph

BEHIND_A_TABLE = "AfterTable"
"""The style of the lowest paragraph that there is."""


@frozen
class Shown:
    """A paragraph or a table of the redline.

    Attributes:
        element: it.
        change: what happened to it as a whole; None where it stays.
        is_table: whether it is a table.
    """

    element: Element
    change: Change | None = None
    is_table: bool = False


def mark_ends(shown: Iterable[Shown], tracker: Tracker) -> None:
    """Mark the ends of those paragraphs that are gone once all is accepted, or rejected."""
    for paragraphs in _stretches(shown):
        kept = max((place for place, each in enumerate(paragraphs) if not each.change), default=-1)
        last = len(paragraphs) - 1
        for place, each in enumerate(paragraphs):
            # Behind the last one that stays, the end of the one before is marked.
            marked = place if place < kept or kept < 0 else place - 1
            if each.change and marked < last:
                mark_paragraph(paragraphs[marked].element, tracker.change(each.change))
        if kept < last:
            _look_of_the_rest(paragraphs, kept, tracker)


def _stretches(shown: Iterable[Shown]) -> Iterator[Sequence[Shown]]:
    """Yield the paragraphs between tables and ends of sections."""
    stretch: list[Shown] = []
    for each in shown:
        if each.is_table:
            yield stretch
            stretch = []
            continue
        stretch.append(each)
        if each.element.find(f"{WORD}pPr/{WORD}sectPr") is not None:
            yield stretch
            stretch = []
    yield stretch


def _look_of_the_rest(paragraphs: Sequence[Shown], kept: int, tracker: Tracker) -> None:
    """Make what is left of several joined paragraphs look as the one that stays does.

    Word gives it the look of the last one, LibreOffice that of the first. Where none of them
    stays, an empty paragraph does, which is as low as what stands behind a table.
    """
    first, last = paragraphs[max(kept, 0)], paragraphs[-1]
    style = _style(first.element).get(VALUE, "") if kept >= 0 else BEHIND_A_TABLE
    for each in [last] if kept >= 0 or first is last else [first, last]:
        own = _style(each.element)
        if each.change is Change.INSERTED and own.get(VALUE) != style:
            former_style(each.element, style, tracker)
        elif each.change is Change.DELETED and kept >= 0:
            own.set(VALUE, style)


def _style(paragraph: Element) -> Element:
    style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
    if style is None:
        raise AssertionError("a paragraph of ours has a style")
    return style
