"""The family names in a font file: the table `name` of OpenType (ISO/IEC 14496-22)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_COLLECTION = b"ttcf"
_FAMILY = (1, 16)
_WINDOWS, _UNICODE = 3, 0
_MOST_FONTS = 64
_MOST_TABLES = 256
_LARGEST = 1 << 20


def families_in(path: Path) -> frozenset[str]:
    """Return the families of a font file in all languages; none for a file that is no font."""
    try:
        with path.open("rb") as file:
            return frozenset(name for start in _fonts(file) for name in _names(file, start))
    except (OSError, struct.error, ValueError):
        return frozenset()


def _fonts(file: BinaryIO) -> list[int]:
    """Return where the fonts of a file begin; a collection has several."""
    if file.read(4) != _COLLECTION:
        return [0]
    _, number = struct.unpack(">II", file.read(8))
    number = min(number, _MOST_FONTS)
    return list(struct.unpack(f">{number}I", file.read(4 * number)))


def _names(file: BinaryIO, start: int) -> Iterator[str]:
    file.seek(start)
    _, tables = struct.unpack(">IH6x", file.read(12))
    for _ in range(min(tables, _MOST_TABLES)):
        tag, _, offset, length = struct.unpack(">4sIII", file.read(16))
        if tag == b"name" and length <= _LARGEST:
            file.seek(offset)
            yield from _families(file.read(length))
            return


def _families(table: bytes) -> Iterator[str]:
    _, count, storage = struct.unpack(">HHH", table[:6])
    for number in range(count):
        record = struct.unpack(">6H", table[6 + 12 * number : 18 + 12 * number])
        platform, _, _, name, length, offset = record
        if name in _FAMILY and platform in (_WINDOWS, _UNICODE):
            start = storage + offset
            yield table[start : start + length].decode("utf-16-be", "replace")
