"""JPEG files (ISO/IEC 10918-1) by their segments; the picture itself is not decoded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.sources.pictures.exif import Exif, read_exif, read_xmp, together
from aidreport.sources.pictures.picture import BrokenPicture, PictureKind, SourcePicture

SIGNATURE = b"\xff\xd8\xff"

_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SEQUENTIAL = frozenset({0xC0, 0xC1})
"""Frames that are decoded row by row; of others the whole is held (ISO/IEC 10918-1, B.2.2)."""
_NEXT_MARKER = expression(rb"\xff+([^\x00\xd0-\xd7\xff])", re.DOTALL)
_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_PROFILE = b"ICC_PROFILE\0"
_ADOBE = b"Adobe"
_JFIF = b"JFIF\0"
_BARE_JFIF = 14
"""Length of a JFIF header without the small picture that may follow it."""


@frozen
class Segment:
    """A segment: its marker, and what it holds behind its length.

    `scan` is the compressed picture that follows the head of a scan.
    """

    marker: int
    content: bytes
    scan: bytes = b""

    def whole(self) -> bytes:
        """Return the segment as it stands in a file."""
        length = (len(self.content) + 2).to_bytes(2, "big")
        return bytes((0xFF, self.marker)) + length + self.content + self.scan


def read_jpeg(content: bytes) -> SourcePicture:
    """Return what a JPEG file is.

    Raises:
        BrokenPicture: the file ends early, or has no picture in it.
    """
    width = height = 0
    by_rows = False
    exif = Exif()
    for segment in segments(content):
        if segment.marker in _FRAME:
            height, width = (int.from_bytes(segment.content[at : at + 2], "big") for at in (1, 3))
            by_rows = segment.marker in _SEQUENTIAL
        elif segment.marker == 0xE1 and segment.content.startswith(_EXIF):
            exif = together(exif, read_exif(segment.content[len(_EXIF) :]))
        elif segment.marker == 0xE1 and segment.content.startswith(_XMP):
            exif = together(exif, read_xmp(segment.content))
    if not (width and height):
        raise BrokenPicture
    return SourcePicture(PictureKind.JPEG, width, height, exif, by_rows=by_rows)


def segments(content: bytes) -> Iterator[Segment]:
    """Yield the segments between the beginning and the end of the (first) picture.

    Raises:
        BrokenPicture: the file ends before the picture does.
    """
    at = 2
    while True:
        found = _NEXT_MARKER.match(content, at)
        if found is None:
            raise BrokenPicture
        marker, start = found[1][0], found.end()
        if marker == _END:
            return
        length = int.from_bytes(content[start : start + 2], "big")
        at = start + length
        if length < 2 or at > len(content):
            raise BrokenPicture
        held = content[start + 2 : at]
        if marker == _SCAN:
            following = _NEXT_MARKER.search(content, at)
            if following is None:
                raise BrokenPicture
            yield Segment(marker, held, content[at : following.start()])
            at = following.start()
        else:
            yield Segment(marker, held)


def without_metadata(content: bytes) -> bytes:
    """Return a JPEG file with nothing but what its picture needs, colours included.

    What follows the end of the picture goes too: phones put a film there.
    """
    kept = [_bare(segment) for segment in segments(content) if _is_needed(segment)]
    return b"\xff\xd8" + b"".join(segment.whole() for segment in kept) + b"\xff\xd9"


def _is_needed(segment: Segment) -> bool:
    if segment.marker in _APPLICATION:
        return (
            (segment.marker == 0xE0 and segment.content.startswith(_JFIF))
            or (segment.marker == 0xE2 and segment.content.startswith(_PROFILE))
            or (segment.marker == 0xEE and segment.content.startswith(_ADOBE))
        )
    return segment.marker != _COMMENT


def _bare(segment: Segment) -> Segment:
    """Return the JFIF header without the small picture in it, which may show what was cut off."""
    if segment.marker != 0xE0 or len(segment.content) <= _BARE_JFIF:
        return segment
    return Segment(segment.marker, segment.content[: _BARE_JFIF - 2] + b"\0\0")
