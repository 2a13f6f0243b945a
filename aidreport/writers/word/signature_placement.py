"""How the end of the text shares a page with the signature, without a hole before it.

No page may carry the signature alone: the standard wants spaces to be adjusted then (GB/T
9704—2012, 7.3.5.5). A last paragraph that is kept with the next one does so in every program,
but LibreOffice moves it as a whole, never a part of it, and ONLYOFFICE does where it ends near
the foot of the page: half a page stays empty when it is long. So the lines of the report are
counted, and the title goes down by as many as are needed for the signature to have text on its
page; only where that fails, a long last paragraph is kept with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Block,
    Byline,
    Document,
    Heading,
    Item,
    Paragraph,
    Salutation,
    Signature,
    Title,
    plain_text,
)
from aidreport.frozen import frozen
from aidreport.writers.word.dimensions import (
    LINES_A_PAGE,
    SEAL_LINES_ABOVE,
    SIGNATURE_LINES_ABOVE,
    TITLE_LINES_BELOW,
)
from aidreport.writers.word.lines import Program, line_count
from aidreport.writers.word.title import title_lines

_MOST = 5
"""So many lines the title goes down."""
_ABOVE = 3
"""So many of them are above it, the others below."""
_SHORT = 3
"""So many lines of text may go with the signature as a whole."""
_LONGEST = 400
"""In blocks: of a longer report the lines are not counted."""
_ALONE, _NEARLY = 100, 3
"""How bad it is that a signature is alone, or would be with one line more or less in Word, in
lines of the title."""
_FLOWING = (Title, Byline, Salutation, Heading, Paragraph, Item)


@frozen
class SignaturePlacement:
    """What the layout does for the signature.

    Attributes:
        down: how many lines the title goes down, 0 to 5.
        keep: whether the last paragraph is kept with the signature.
    """

    down: int = 0
    keep: bool = True


def signature_placement(document: Document) -> SignaturePlacement:
    """Return what keeps the signature from being alone; a list of attachments goes with it."""
    *text, signature = _text(document.blocks)
    if any(isinstance(block, AttachmentNote) for block in document.blocks):
        return SignaturePlacement(keep=False)
    if (
        not isinstance(signature, Signature)
        or not text
        or len(text) > _LONGEST
        or not isinstance(text[-1], Paragraph | Item)
        or not all(isinstance(block, _FLOWING) for block in text)
        or line_count(plain_text(text[-1]), Program.LIBREOFFICE) <= _SHORT
    ):
        return SignaturePlacement()
    above = SEAL_LINES_ABOVE if document.properties.sealed else SIGNATURE_LINES_ABOVE
    signed = above + len(signature.lines)
    names = document.properties.names
    heights = {program: [_height(block, program, names) for block in text] for program in Program}
    costs = {
        down: _cost({each: _free(text, heights[each], down) for each in Program}, signed) + down
        for down in range(_MOST + 1 if isinstance(text[0], Title) else 1)
    }
    best = min(costs, key=costs.__getitem__)
    return SignaturePlacement() if costs[best] >= _ALONE else SignaturePlacement(best, keep=False)


def title_spaces(down: int) -> tuple[int, int]:
    """Return how many of the lines that a title goes down are above it, and how many below."""
    return min(down, _ABOVE), max(down - _ABOVE, 0)


def _cost(free: Mapping[Program, int], signed: int) -> int:
    """Return how bad it is to end with so many lines free below the text."""
    alone = sum(_ALONE for lines in free.values() if lines < signed)
    around = ((free[Program.WORD_LIKE] + by) % LINES_A_PAGE for by in (-1, 1))
    return alone + sum(_NEARLY for lines in around if lines < signed)


def _text(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks before the first attachment, a block of nothing if there are none."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Attachment):
            break
        found.append(block)
    return found or [Salutation("")]


def _height(block: Block, program: Program, names: tuple[str, ...]) -> int:
    """Return how many lines a block takes, with those below it that stay blank."""
    match block:
        case Title(lines):
            return sum(len(title_lines(each, names)) for each in lines)
        case Byline(lines):
            return len(lines) + TITLE_LINES_BELOW
        case Salutation(words):
            return line_count(words, program, 0)
    return line_count(plain_text(block), program)


def _free(text: Sequence[Block], heights: Sequence[int], down: int) -> int:
    """Return how many lines are free below the text on its last page; `heights` of the blocks."""
    titled = isinstance(text[0], Title) and not any(isinstance(block, Byline) for block in text)
    line = down + (TITLE_LINES_BELOW if titled else 0)
    for block, height in zip(text, heights, strict=True):
        stays = isinstance(block, Heading | Salutation)
        if stays and line % LINES_A_PAGE + height >= LINES_A_PAGE:
            line += -line % LINES_A_PAGE
        line += height
    return -line % LINES_A_PAGE
