"""A reading as one run of characters: what each looks like, and who is to be seen in it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from aidreport.comparison.own_changes import is_own
from aidreport.comparison.sentences import Sentence, sentences
from aidreport.frozen import replace
from aidreport.report_readers.reading import (
    Look,
    Paragraph,
    Part,
    Piece,
    Reading,
    Revision,
    Tracked,
)

_EDGES = (Part.HEADER, Part.FOOTER, Part.NOTE)


class Text:
    """A report's text as it is once all tracked changes are accepted."""

    def __init__(self, reading: Reading) -> None:
        self.reading = replace(reading, paragraphs=tuple(_accepted(reading.paragraphs)))
        lengths = (len(paragraph.text) for paragraph in self.reading.paragraphs)
        self._starts = [0, *accumulate(lengths)]
        self._looks: dict[int, list[Look]] = {}
        self.sentences = sentences(self.reading)

    @property
    def characters(self) -> str:
        """The text of all paragraphs without anything between them."""
        return "".join(paragraph.text for paragraph in self.reading.paragraphs)

    def paragraph_of(self, sentence: Sentence) -> Paragraph:
        """Return the paragraph that a sentence stands in."""
        return self.reading.paragraphs[sentence.number]

    def look_at(self, index: int) -> Look:
        """Return the look of a character, by its place in the whole text."""
        number = bisect_right(self._starts, index) - 1
        if number not in self._looks:
            self._looks[number] = [
                piece.look
                for piece in self.reading.paragraphs[number].pieces
                if not _gone(piece)
                for _ in piece.text
            ]
        return self._looks[number][index - self._starts[number]]

    def authors(self, sentence: Sentence) -> tuple[str, ...]:
        """Return who changed a sentence under tracking."""
        start = self._starts[sentence.number]
        found: dict[str, None] = {}
        for piece in self.paragraph_of(sentence).pieces:
            end = start if _gone(piece) else start + len(piece.text)
            touched = start <= sentence.end and end >= sentence.start
            if piece.tracked and touched and not is_own(piece.tracked):
                found[piece.tracked.author] = None
            start = end
        return tuple(name for name in found if name)

    def deleted_by(self, words: str) -> tuple[str, ...]:
        """Return who deleted a whole sentence under tracking."""
        return tuple(
            dict.fromkeys(
                piece.tracked.author
                for paragraph in self.reading.paragraphs
                for piece in paragraph.pieces
                if piece.tracked and piece.tracked.author and _gone(piece) and words in piece.text
                if not is_own(piece.tracked)
            )
        )


def _gone(piece: Piece) -> bool:
    return piece.tracked is not None and piece.tracked.revision.gone


def _accepted(paragraphs: tuple[Paragraph, ...]) -> list[Paragraph]:
    """Return the paragraphs; one whose end was deleted under tracking runs on in the next."""
    found: list[Paragraph] = []
    open_end: Tracked | None = None
    for paragraph in paragraphs:
        if found and open_end and open_end.revision.gone and _together(found[-1], paragraph):
            joint = Piece("", (), Tracked(Revision.DELETED, open_end.author))
            pieces = (*found[-1].pieces, joint, *paragraph.pieces)
            # What nothing is left of gives the next one nothing of its look.
            kept = paragraph if not found[-1].text else found[-1]
            found[-1] = replace(kept, pieces=pieces)
        else:
            found.append(paragraph)
        open_end = paragraph.tracked
    return found


def _together(before: Paragraph, after: Paragraph) -> bool:
    return before.place == after.place and before.place.part not in _EDGES
