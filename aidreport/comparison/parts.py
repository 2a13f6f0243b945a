"""Two reports made by this program, compared sentence by sentence within each part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from aidreport.comparison.alignment import Pair, moved, paired
from aidreport.comparison.change import ChangeKind, SentenceChange
from aidreport.comparison.sentences import Sentence, sentences
from aidreport.comparison.words import segments
from aidreport.expressions import expression
from aidreport.frozen import frozen, replace
from aidreport.report_readers.reading import Paragraph, Part, Piece, Place, Reading

_NUMBER = expression(
    r"\A(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+\.(?!\d) ?|（\d+）)"
)
"""Numbering is made by the program: what stands behind a new entry has changed no word."""
_LEVEL = ("level", "1")
_BETWEEN_CELLS = "｜"
_SAME_PART = 0.5
"""From this share of equal sentences on, two parts with different headings are the same one."""


@frozen
class PartChanges:
    """What is different in one part.

    Attributes:
        title: its heading without the number; that of the newer report where there is one, empty
            for what stands before the first heading.
        old_title: the heading before, empty where the part is new.
        new: whether the older report has no such part.
        gone: whether the newer report has no such part.
        changes: its sentences that are different, in reading order.
    """

    title: str
    old_title: str
    new: bool
    gone: bool
    changes: tuple[SentenceChange, ...]


@frozen
class _Section:
    """A part of a report: its heading without the number, and its sentences."""

    title: str
    sentences: tuple[Sentence, ...]


def compare_parts(old: Reading, new: Reading) -> tuple[PartChanges, ...]:
    """Return the parts of a report that are not what they were, in reading order.

    A row of a table counts as one sentence; what only got another number has not changed.
    """
    parts = list(_paired_parts(_sections(old), _sections(new)))
    pairs: list[Pair] = []
    ends = []
    for before, after in parts:
        pairs += paired(before.sentences if before else (), after.sentences if after else ())
        ends.append(len(pairs))
    changes = _changes(pairs)
    found = []
    start = 0
    for (before, after), end in zip(parts, ends, strict=True):
        own = tuple(change for change in changes[start:end] if change)
        start = end
        titles = before.title if before else "", after.title if after else ""
        if own or titles[0] != titles[1]:
            title = after.title if after else titles[0]
            found.append(PartChanges(title, titles[0], before is None, after is None, own))
    return tuple(found)


def _changes(pairs: Sequence[Pair]) -> list[SentenceChange | None]:
    """Return for each pair what happened to its sentence; a moved one is told once, where it is."""
    moves = moved(pairs)
    sources = {target: source for source, target in moves.items()}
    found: list[SentenceChange | None] = []
    for index, pair in enumerate(pairs):
        source = pairs[sources[index]][0] if index in sources else None
        found.append(None if index in moves else _change(pair, source))
    return found


def _change(pair: Pair, source: Sentence | None) -> SentenceChange | None:
    old, new = source or pair[0], pair[1]
    if old and new:
        if old.text == new.text and source is None:
            return None
        kind = ChangeKind.MOVED if source else ChangeKind.CHANGED
        parts = segments(old.text, new.text) if old.text != new.text else ()
        return SentenceChange(kind, new.place, new.number + 1, old.text, new.text, parts)
    if old:
        return SentenceChange(ChangeKind.DELETED, old.place, old.number + 1, old=old.text)
    if new:
        return SentenceChange(ChangeKind.INSERTED, new.place, new.number + 1, new=new.text)
    return None


def _paired_parts(
    old: Sequence[_Section], new: Sequence[_Section]
) -> Iterator[tuple[_Section | None, _Section | None]]:
    """Yield the parts of both reports in the order of the newer one, each with what it was."""
    was: dict[int, int] = {}
    left = list(range(len(old)))
    for same in (_same_title, _same_sentences):
        for index, section in enumerate(new):
            found = next((number for number in left if same(old[number], section)), None)
            if index not in was and found is not None:
                was[index] = found
                left.remove(found)
    told = 0
    for index, section in enumerate(new):
        if index in was:
            # A part that is gone is told where it stood.
            yield from ((old[number], None) for number in left if told <= number < was[index])
            told = max(told, was[index])
        yield old[was[index]] if index in was else None, section
    yield from ((old[number], None) for number in left if number >= told)


def _same_title(old: _Section, new: _Section) -> bool:
    return old.title == new.title


def _same_sentences(old: _Section, new: _Section) -> bool:
    before, after = ({each.text for each in part.sentences} for part in (old, new))
    fewest = min(len(before), len(after))
    return fewest > 0 and len(before & after) >= fewest * _SAME_PART


def _sections(reading: Reading) -> list[_Section]:
    paragraphs = tuple(_told(reading.paragraphs))
    starts = [index for index, each in enumerate(paragraphs) if _LEVEL in each.look]
    ends = [*starts[1:], len(paragraphs)]
    return [
        _section("", paragraphs[: starts[0] if starts else None]),
        *(
            _section(paragraphs[start].text, paragraphs[start + 1 : end])
            for start, end in zip(starts, ends, strict=False)
        ),
    ]


def _section(title: str, paragraphs: tuple[Paragraph, ...]) -> _Section:
    return _Section(title, tuple(sentences(Reading(paragraphs))))


def _told(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs without their numbers, each row of a table as one."""
    for row, members in groupby(paragraphs, _row):
        if row is None:
            yield from (_with_text(each, _NUMBER.sub("", each.text, 1)) for each in members)
            continue
        cells = list(members)
        place = replace(cells[0].place, column=1)
        text = _BETWEEN_CELLS.join(cell.text for cell in cells)
        yield _with_text(replace(cells[0], place=place), text)


def _row(paragraph: Paragraph) -> Place | None:
    place = paragraph.place
    return Place(place.part, place.table, place.row) if place.part is Part.TABLE else None


def _with_text(paragraph: Paragraph, text: str) -> Paragraph:
    return replace(paragraph, pieces=(Piece(text),))
