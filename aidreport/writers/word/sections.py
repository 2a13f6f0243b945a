"""Which blocks stand on upright sheets, and which attachments on sheets turned on their side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from aidreport.document.blocks import Attachment, Block, Table
from aidreport.frozen import frozen
from aidreport.writers.word.column_widths import is_wide
from aidreport.writers.word.sheet import STANDARD, Sheet


@frozen
class Section:
    """Blocks on sheets of one kind, in order."""

    blocks: tuple[Block, ...]
    landscape: bool = False


def sections(blocks: Iterable[Block], sheet: Sheet = STANDARD) -> tuple[Section, ...]:
    """Return the blocks by sheets: an attachment with a wide table is turned on its side.

    Attachments beside each other share a section. The text itself is never turned.
    """
    pieces = [
        (piece, not sheet.lies and _is_turned(piece, sheet.text_width()))
        for piece in _pieces(blocks)
    ]
    return tuple(
        Section(tuple(block for piece, _ in group for block in piece), landscape)
        for landscape, group in groupby(pieces, key=lambda each: each[1])
    )


def _pieces(blocks: Iterable[Block]) -> Iterator[Sequence[Block]]:
    """Yield the text, then each attachment with its head."""
    piece: list[Block] = []
    for block in blocks:
        if isinstance(block, Attachment) and piece:
            yield piece
            piece = []
        piece.append(block)
    yield piece


def _is_turned(piece: Sequence[Block], text_width: int) -> bool:
    attached = bool(piece) and isinstance(piece[0], Attachment)
    return attached and any(
        isinstance(block, Table) and is_wide(block, text_width) for block in piece
    )
