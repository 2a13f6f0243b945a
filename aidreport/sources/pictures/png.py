"""PNG files (ISO/IEC 15948) by their chunks; the picture itself is not decoded."""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

from aidreport.frozen import frozen
from aidreport.sources.pictures.exif import Exif, read_exif, read_xmp, together
from aidreport.sources.pictures.picture import BrokenPicture, PictureKind, SourcePicture

SIGNATURE = b"\x89PNG\r\n\x1a\n"

_HEADER, _IMAGE, _END = b"IHDR", b"IDAT", b"IEND"
_NEEDED = frozenset(
    (_HEADER, b"PLTE", b"tRNS", _IMAGE, _END, b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP")
)
"""The picture and its colours; times, texts and cameras are left out, films as well."""


@frozen
class Chunk:
    """A chunk: its four letters, what it holds, and all of it as it stands in the file."""

    name: bytes
    content: bytes
    whole: bytes


def read_png(content: bytes) -> SourcePicture:
    """Return what a PNG file is.

    Raises:
        BrokenPicture: the file ends early, a checksum is wrong, or there is no picture in it.
    """
    width = height = 0
    exif = Exif()
    has_image = False
    for chunk in chunks(content):
        if chunk.name == _HEADER:
            width, height = (int.from_bytes(chunk.content[at : at + 4], "big") for at in (0, 4))
        elif chunk.name == b"eXIf":
            exif = together(exif, read_exif(chunk.content))
        elif chunk.name in (b"iTXt", b"tEXt"):
            exif = together(exif, read_xmp(chunk.content))
        has_image = has_image or chunk.name == _IMAGE
    if not (width and height and has_image):
        raise BrokenPicture
    return SourcePicture(PictureKind.PNG, width, height, exif)


def chunks(content: bytes) -> Iterator[Chunk]:
    """Yield the chunks up to the end of the picture.

    Raises:
        BrokenPicture: the file ends before, or a checksum is wrong.
    """
    at = len(SIGNATURE)
    name = b""
    while name != _END:
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        name, held = content[at + 4 : at + 8], content[at + 8 : end - 4]
        checksum = int.from_bytes(content[end - 4 : end], "big")
        if end > len(content) or crc32(name + held) != checksum:
            raise BrokenPicture
        yield Chunk(name, held, content[at:end])
        at = end


def without_metadata(content: bytes) -> bytes:
    """Return a PNG file with nothing but what its picture needs, colours included."""
    kept = (chunk.whole for chunk in chunks(content) if chunk.name in _NEEDED)
    return SIGNATURE + b"".join(kept)
