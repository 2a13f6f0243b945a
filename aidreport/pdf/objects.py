"""The objects of a PDF, as its table of cross-references lists them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from struct import iter_unpack

from aidreport.diagnostics.unreadable import NO_PDF, Unreadable
from aidreport.expressions import expression
from aidreport.frozen import frozen

_OBJECT = expression(rb"\s*(\d+)\s+(\d+)\s+obj\b")
_STREAM = expression(rb"stream(?:\r\n|\n)")
_LENGTH = expression(rb"/Length\s*(\d+)\b(?!\s+\d+\s+R)")
_LENGTH_ELSEWHERE = expression(rb"/Length\s*(\d+)\s+\d+\s+R")
_PREVIOUS = expression(rb"/Prev\s*(\d+)")
_START = expression(rb"startxref\s+(\d+)\s")
_LARGEST = 256 * 1024 * 1024


@frozen
class Object:
    """An object: `head` is what it is, `stream` the bytes behind that, as they are stored."""

    head: bytes
    stream: bytes | None = None

    def unpacked(self) -> bytes:
        """Return the bytes of the stream, inflated where that is how they are stored.

        Raises:
            Unreadable: where they are damaged.
        """
        stream = self.stream or b""
        if b"/FlateDecode" not in self.head:
            return stream
        try:
            return zlib.decompressobj().decompress(stream, _LARGEST)
        except zlib.error as error:
            raise Unreadable(NO_PDF) from error


@frozen
class File:
    """A PDF: its objects by their numbers, and its trailer."""

    objects: Mapping[int, Object]
    trailer: bytes


def read(content: bytes) -> File:
    """Return the objects of a PDF.

    Raises:
        Unreadable: for what is no PDF, or damaged.
    """
    try:
        return _read(content)
    except (ValueError, LookupError, StopIteration, RecursionError) as error:
        raise Unreadable(NO_PDF) from error


def _read(content: bytes) -> File:
    starts = [int(found[1]) for found in _START.finditer(content)]
    if not content.startswith(b"%PDF-") or not starts:
        raise Unreadable(NO_PDF)
    places: dict[int, int] = {}
    packed: dict[int, int] = {}
    trailer = b""
    at: int | None = starts[-1]
    seen: set[int] = set()
    while at is not None and at not in seen:
        seen.add(at)
        own, inside, said = _references(content, at)
        places = own | places
        packed = inside | packed
        trailer = trailer or said
        previous = _PREVIOUS.search(said)
        at = int(previous[1]) if previous else None
    objects = {number: _object(content, place, places) for number, place in places.items()}
    for number in sorted(set(packed.values())):
        inside_it = dict(_unpacked(objects[number]))
        objects |= {
            each: one
            for each, one in inside_it.items()
            if packed.get(each) == number and each not in places
        }
    return File(dict(sorted(objects.items())), trailer)


def _references(content: bytes, at: int) -> tuple[dict[int, int], dict[int, int], bytes]:
    """Return the places of objects, the streams that hold others, and the trailer."""
    if content[at : at + 4] != b"xref":
        return _of_stream(_object(content, at, {}))
    places: dict[int, int] = {}
    end = content.index(b"trailer", at)
    words = iter(content[at + 4 : end].split())
    for first in words:
        start, count = int(first), int(next(words))
        for number in range(start, start + count):
            place, _, sort = int(next(words)), next(words), next(words)
            if sort == b"n":
                places[number] = place
    return places, {}, content[end + 7 : content.index(b"startxref", end)]


def _of_stream(table: Object) -> tuple[dict[int, int], dict[int, int], bytes]:
    """Return the same of a table that is a stream (7.5.8); ours has fields of 1, 4 and 1 bytes."""
    if b"/W[1 4 1]" not in table.head:
        raise Unreadable(NO_PDF)
    places: dict[int, int] = {}
    packed: dict[int, int] = {}
    for number, (sort, place, _) in enumerate(iter_unpack(">BIB", table.unpacked())):
        if sort == 1:
            places[number] = place
        elif sort == 2:
            packed[number] = place
    return places, packed, table.head


def _object(content: bytes, at: int, places: Mapping[int, int]) -> Object:
    begin = _OBJECT.match(content, at)
    if begin is None:
        raise Unreadable(NO_PDF)
    end = content.index(b"endobj", begin.end())
    stream = _STREAM.search(content, begin.end(), end)
    if stream is None:
        return Object(content[begin.end() : end].strip())
    head = content[begin.end() : stream.start()].strip()
    length = _length(content, head, places)
    return Object(head, content[stream.end() : stream.end() + length])


def _length(content: bytes, head: bytes, places: Mapping[int, int]) -> int:
    found = _LENGTH.search(head)
    if found:
        return int(found[1])
    elsewhere = _LENGTH_ELSEWHERE.search(head)
    if elsewhere is None:
        raise Unreadable(NO_PDF)
    return int(_object(content, places[int(elsewhere[1])], places).head)


def _unpacked(holder: Object) -> Iterator[tuple[int, Object]]:
    """Yield the objects that a stream of objects holds (7.5.7)."""
    content = holder.unpacked()
    first = expression(rb"/First\s*(\d+)").search(holder.head)
    if first is None:
        raise Unreadable(NO_PDF)
    start = int(first[1])
    numbers = list(map(int, content[:start].split()))
    offsets = [*numbers[1::2], len(content) - start]
    for place, number in enumerate(numbers[::2]):
        yield number, Object(content[start + offsets[place] : start + offsets[place + 1]].strip())
