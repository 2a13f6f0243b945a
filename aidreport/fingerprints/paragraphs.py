"""What the paragraphs of a Word report were when it was written, in properties of the document.

By them it can be told which paragraph of a changed report is somebody's, and which only grew
old. A property holds at most 255 characters, which is all that Word keeps of one.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from aidreport.report_readers.reading import Paragraph, Part, Reading

EDGES = (Part.HEADER, Part.FOOTER, Part.TEXT_BOX)
"""The parts that stand at the edges of pages."""

NAME = "aidreport-paragraphs"
_BYTES = 4
_IN_ONE = 45
"""Paragraphs that one property tells: 240 characters."""

MOST = 2_000
"""Paragraphs of a report that are noted; in a longer one nobody reads a hand's work out of it."""


def plain(paragraph: Paragraph) -> list[object]:
    """Return what a paragraph holds: its place, its look, its pieces."""
    place = paragraph.place
    return [
        [place.part, place.table, place.row, place.column, place.span, place.merged],
        # LibreOffice writes the paragraph that ends a section behind a table anew.
        paragraph.look if paragraph.pieces else [],
        bool(paragraph.tracked),
        [[piece.text, piece.look, bool(piece.tracked)] for piece in paragraph.pieces],
    ]


def paragraph_print(paragraph: Paragraph) -> bytes:
    """Return the fingerprint of a paragraph, four bytes."""
    said = json.dumps(plain(paragraph), ensure_ascii=False).encode("utf-8", "replace")
    return sha256(said).digest()[:_BYTES]


def body(reading: Reading) -> list[Paragraph]:
    """Return the paragraphs, but for the edges of the pages."""
    return [each for each in reading.paragraphs if each.place.part not in EDGES]


def body_prints(reading: Reading) -> list[bytes]:
    """Return the fingerprints of the paragraphs, but for the edges of the pages."""
    return [paragraph_print(each) for each in body(reading)]


def noted(prints: Sequence[bytes]) -> Iterator[tuple[str, str]]:
    """Yield the properties that tell of some paragraphs, none for too many of them."""
    if len(prints) <= MOST:
        for number, start in enumerate(range(0, len(prints), _IN_ONE), 1):
            told = b2a_base64(b"".join(prints[start : start + _IN_ONE]), newline=False).decode()
            yield f"{NAME}-{number}", told


def as_noted(properties: Iterable[str]) -> list[bytes]:
    """Return the fingerprints that properties tell of, none for what tells nothing."""
    try:
        joined = b"".join(a2b_base64(each, strict_mode=True) for each in properties)
    except ValueError:
        return []
    return [joined[at : at + _BYTES] for at in range(0, len(joined), _BYTES)]


def settled(written: Sequence[bytes], found: Reading, fresh: Reading) -> bool:
    """Return whether all that somebody made of a report is in the fresh one as well.

    Each paragraph is as it was written, in its order, or as it is in the fresh report; none that
    was taken out is in there; pages, edges and comments are those of the fresh one.
    """
    if not written or found.comments != fresh.comments or found.pages != fresh.pages:
        return False
    if _edges(found) != _edges(fresh):
        return False
    here, wanted = body_prints(found), set(body_prints(fresh))
    before, now = set(written), set(here)
    kept, left = (
        [each for each in here if each in before],
        [each for each in written if each in now],
    )
    return kept == left and now - before <= wanted and not (before - now) & wanted


def _edges(reading: Reading) -> set[bytes]:
    return {paragraph_print(each) for each in reading.paragraphs if each.place.part in EDGES}
