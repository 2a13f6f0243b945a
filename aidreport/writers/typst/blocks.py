"""Each block of a report as a call of the layout in `layout.typ`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Block,
    Byline,
    Document,
    Heading,
    Item,
    Paragraph,
    Picture,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
    attachment_lines,
    item_mark,
    lead_level,
)
from aidreport.writers.typst.literal import words
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.typst.table import table
from aidreport.writers.word.dimensions import (
    CHARACTERS_A_LINE,
    TITLE_CHARACTERS_A_LINE,
    TITLE_LINES_BELOW,
)
from aidreport.writers.word.signature import is_date
from aidreport.writers.word.signature_placement import title_spaces
from aidreport.writers.word.title import title_lines


class Calls:
    """The calls for the blocks of one report, its title down by some lines as in Word."""

    def __init__(self, document: Document, pictures: Pictures, down: int = 0) -> None:
        self._pictures = pictures
        self._names = document.properties.names
        self._sealed = document.properties.sealed
        self._byline = any(isinstance(each, Byline) for each in document.blocks)
        self._spaces = title_spaces(down)
        self._level = 0

    def of(self, blocks: Iterable[Block], room: int) -> Iterator[str]:
        """Yield a call for each block; `room` is the width of the text in twips."""
        for number, (block, following) in enumerate(pairwise((*blocks, None))):
            if number and isinstance(block, Attachment):
                yield "pagebreak()"
            match block:
                case Table():
                    yield table(block, room)
                case Picture():
                    yield self._pictures.call(block, room)
                case Paragraph() | Item() if isinstance(following, Signature | AttachmentNote):
                    yield f"last-{self._call(block)}"
                case _:
                    yield self._call(block)

    def _call(self, block: Block | None) -> str:
        match block:
            case Title(lines):
                shown = [each for one in lines for each in title_lines(one, self._names)]
                above, below = self._spaces
                below += 0 if self._byline else TITLE_LINES_BELOW
                return _call("title-lines", shown, f"above: {above}, below: {below}, ")
            case Attachment(label, title):
                self._level = 1
                return _call("attachment", [label, *title_lines(title, self._names)])
            case Heading(level, text):
                return f"head({self._levels(level)}, {_words(text)})"
            case Paragraph(runs, lead) if lead:
                own = f"lead({self._levels(lead_level(lead))}, {_words(lead)})"
                return f"paragraph({own}{_runs(runs)})"
            case Signature(lines):
                return _signature(lines, sealed=self._sealed)
            case _:
                return _text(block)

    def _levels(self, look: int) -> str:
        """Return the level that is seen and that of the outline, in which none may be left out.

        PDF/UA-1 (ISO 14289-1, 7.4.2) wants the first heading on level 1, and the next below it
        at most one deeper.
        """
        self._level = min(look, self._level + 1)
        return f"{look}, {self._level}"


def _text(block: Block | None) -> str:
    match block:
        case Byline(lines):
            return _call("byline", lines)
        case Salutation(text):
            return _call("salutation", [text])
        case Paragraph(runs):
            return f"paragraph([]{_runs(runs)})"
        case Item(number, runs):
            return f"paragraph([]{_runs((Run(item_mark(number, runs)), *runs))})"
        case AttachmentNote(titles):
            return _call("attachment-note", attachment_lines(titles))
    raise AssertionError(block)


def _signature(lines: Iterable[str], *, sealed: bool) -> str:
    """Return the call: each line with whether it is the date."""
    said = "".join(f"({_words(line)}, {'true' if is_date(line) else 'false'}), " for line in lines)
    return f"{'sealed-signature' if sealed else 'signature'}({said})"


def _call(function: str, lines: Iterable[str], settings: str = "") -> str:
    room = TITLE_CHARACTERS_A_LINE if function != "byline" else CHARACTERS_A_LINE
    return f"{function}({settings}{', '.join(words(line, room) for line in lines)})"


def _runs(runs: Iterable[Run]) -> str:
    return "".join(
        f" + strong({_words(run.text)})" if run.strong else f" + {_words(run.text)}"
        for run in runs
        if run.text
    )


def _words(text: str) -> str:
    return words(text, CHARACTERS_A_LINE - 2)
