"""Text cut into sentences, by the marks of GB/T 15834—2011, 4.1 to 4.3 and 4.6."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.frozen import frozen
from aidreport.report_readers.reading import Look, Paragraph, Place, Reading

_ENDS = "。！？；!?"
_OPENING, _CLOSING = "“‘（《〈「『【〔(", "”’）》〉」』】〕)"


@frozen
class Sentence:
    """A sentence of a report.

    Attributes:
        text: with its mark, without blanks around it.
        place: where its paragraph stands.
        number: of the paragraph among all of the reading, from 0.
        start: the first character's place among those of the whole reading, from 0.
        first: whether the paragraph begins with it.
        look: of the paragraph.
    """

    text: str
    place: Place
    number: int
    start: int
    first: bool
    look: Look

    @property
    def end(self) -> int:
        """The place behind the last character among those of the whole reading."""
        return self.start + len(self.text)


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a paragraph begin and end.

    A mark inside of brackets or quotation marks that are closed later ends no sentence,
    unless it stands right before the closing mark: `他说：“好。”大家走了。` is two.
    """
    start = 0
    closers = _closers(text)
    inside = -1
    index = 0
    while index < len(text):
        character = text[index]
        if index > inside and index in closers:
            inside = closers[index]
        end = index + 1
        if character == "\n" or (character in _ENDS and _ends_here(text, index, inside)):
            while end < len(text) and text[end] in _ENDS + _CLOSING:
                end += 1
            yield start, end
            start, inside = end, -1
        index = end
    if start < len(text):
        yield start, len(text)


def _ends_here(text: str, index: int, inside: int) -> bool:
    """Return whether a mark ends its sentence: outside of quotation, or at its end."""
    rest = text[index:].lstrip(_ENDS)
    return index > inside or len(text) - len(rest) == inside


def _closers(text: str) -> dict[int, int]:
    """Return for each outermost opening mark that is closed the place where it is."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for index, character in enumerate(text):
        if character in _OPENING:
            opened.append(index)
        elif character in _CLOSING:
            wanted = _OPENING[_CLOSING.index(character)]
            for depth in range(len(opened) - 1, -1, -1):
                if text[opened[depth]] == wanted:
                    found[opened[depth]] = index
                    del opened[depth:]
                    break
    return found


def sentences(reading: Reading) -> list[Sentence]:
    """Return the sentences of a report in reading order; an empty paragraph has none."""
    found: list[Sentence] = []
    before = 0
    for number, paragraph in enumerate(reading.paragraphs):
        found += _of_paragraph(paragraph, number, before)
        before += len(paragraph.text)
    return found


def _of_paragraph(paragraph: Paragraph, number: int, before: int) -> list[Sentence]:
    text = paragraph.text
    found: list[Sentence] = []
    for start, end in split(text):
        said = text[start:end]
        core = said.strip()
        if core:
            at = before + start + len(said) - len(said.lstrip())
            found.append(Sentence(core, paragraph.place, number, at, not found, paragraph.look))
    return found
