"""What a font file says of itself, by OpenType (ISO/IEC 14496-22): `name`, `OS/2` and `cmap`."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from aidreport.frozen import frozen

_COLLECTION = b"ttcf"
_FAMILY = (1, 16)
_WINDOWS, _UNICODE = 3, 0
_MOST_FONTS = 64
_MOST_TABLES = 256
_LARGEST = 1 << 22
_REGULAR = 400
_BOLD_OR_ITALIC = 0x21
_SEGMENTS, _GROUPS = 4, 12


@frozen
class Font:
    """A font of a file.

    Attributes:
        path: the file.
        index: which of the fonts in a collection, from 0.
        families: its family names in all languages.
        weight: 400 is regular, 700 bold.
        plain: whether it calls itself neither bold nor italic; FandolSong's bold file does so
            although its weight is 400.
    """

    path: Path
    index: int
    families: frozenset[str]
    weight: int = _REGULAR
    plain: bool = True

    @property
    def oddness(self) -> tuple[bool, int]:
        """How far it is from upright and regular, to sort by."""
        return not self.plain, abs(self.weight - _REGULAR)


def fonts_in(path: Path) -> tuple[Font, ...]:
    """Return the fonts of a file; none for a file that is no font."""
    try:
        with path.open("rb") as file:
            return tuple(
                _font(path, index, _tables(file, start, (b"name", b"OS/2")))
                for index, start in enumerate(_starts(file))
            )
    except (OSError, struct.error, ValueError):
        return ()


def lacking(font: Font, wanted: frozenset[int]) -> frozenset[int]:
    """Return the code points that a font has no glyph for; all where that cannot be read."""
    try:
        with font.path.open("rb") as file:
            start = _starts(file)[font.index]
            table = _tables(file, start, (b"cmap",)).get(b"cmap", b"")
        return wanted.difference(*_mapped(table, sorted(wanted)))
    except (OSError, struct.error, ValueError, IndexError):
        return wanted


def _starts(file: BinaryIO) -> list[int]:
    """Return where the fonts of a file begin; a collection has several."""
    if file.read(4) != _COLLECTION:
        return [0]
    _, number = struct.unpack(">II", file.read(8))
    number = min(number, _MOST_FONTS)
    return list(struct.unpack(f">{number}I", file.read(4 * number)))


def _tables(file: BinaryIO, start: int, wanted: tuple[bytes, ...]) -> dict[bytes, bytes]:
    file.seek(start)
    _, count = struct.unpack(">IH6x", file.read(12))
    entries = [struct.unpack(">4sIII", file.read(16)) for _ in range(min(count, _MOST_TABLES))]
    found = {}
    for tag, _, offset, length in entries:
        if tag in wanted and length <= _LARGEST:
            file.seek(offset)
            found[tag] = file.read(length)
    return found


def _font(path: Path, index: int, tables: dict[bytes, bytes]) -> Font:
    families = frozenset(_families(tables[b"name"])) if b"name" in tables else frozenset()
    about = tables.get(b"OS/2", b"")
    if len(about) < 64:
        return Font(path, index, families)
    (weight,) = struct.unpack_from(">H", about, 4)
    (selection,) = struct.unpack_from(">H", about, 62)
    return Font(path, index, families, weight, not selection & _BOLD_OR_ITALIC)


def _families(table: bytes) -> Iterator[str]:
    _, count, storage = struct.unpack(">HHH", table[:6])
    for number in range(count):
        record = struct.unpack(">6H", table[6 + 12 * number : 18 + 12 * number])
        platform, _, _, name, length, offset = record
        if name in _FAMILY and platform in (_WINDOWS, _UNICODE):
            start = storage + offset
            yield table[start : start + length].decode("utf-16-be", "replace")


def _mapped(table: bytes, wanted: Sequence[int]) -> Iterator[Iterator[int]]:
    """Yield those code points that each Unicode subtable has a glyph for."""
    (count,) = struct.unpack_from(">2xH", table)
    for number in range(count):
        platform, _, offset = struct.unpack_from(">HHI", table, 4 + 8 * number)
        (form,) = struct.unpack_from(">H", table, offset)
        if platform not in (_WINDOWS, _UNICODE):
            continue
        if form == _SEGMENTS:
            yield _of_segments(table, offset, wanted)
        elif form == _GROUPS:
            yield _of_groups(table, offset, wanted)


def _of_segments(table: bytes, offset: int, wanted: Sequence[int]) -> Iterator[int]:
    (doubled,) = struct.unpack_from(">H", table, offset + 6)
    at = offset + 14
    form = f">{doubled // 2}H"
    ends = struct.unpack_from(form, table, at)
    starts = struct.unpack_from(form, table, at + doubled + 2)
    deltas = struct.unpack_from(form, table, at + 2 * doubled + 2)
    ranges = at + 3 * doubled + 2
    distances = struct.unpack_from(form, table, ranges)
    for code in wanted:
        number = bisect_left(ends, code)
        if number == len(ends) or starts[number] > code:
            continue
        glyph = code
        if distances[number]:
            place = ranges + 2 * number + distances[number] + 2 * (code - starts[number])
            (glyph,) = struct.unpack_from(">H", table, place)
        if glyph and (glyph + deltas[number]) & 0xFFFF:
            yield code


def _of_groups(table: bytes, offset: int, wanted: Sequence[int]) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", table, offset + 12)
    groups = list(struct.iter_unpack(">III", table[offset + 16 : offset + 16 + 12 * count]))
    ends = [end for _, end, _ in groups]
    for code in wanted:
        number = bisect_left(ends, code)
        if number < count and groups[number][0] <= code:
            yield code
