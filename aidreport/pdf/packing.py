"""Packs a PDF: its small objects share compressed streams (ISO 32000-1, 7.5.7 and 7.5.8).

The structure of a tagged table is thousands of objects of fifty bytes, which a file of typst
holds one by one, with a line of the table of contents for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from struct import pack

from aidreport.pdf.deflate import deflated
from aidreport.pdf.objects import Object, read

_A_STREAM = 200
"""So many objects share a stream: a reader inflates all of them for one."""
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_FREE, _PLAIN, _PACKED = 0, 1, 2


def packed(content: bytes) -> bytes:
    """Return the same document in fewer bytes; equal files give equal bytes.

    Raises:
        Unreadable: for what is no PDF, or damaged.
    """
    whole = read(content)
    written = _Written()
    small = {number: each.head for number, each in whole.objects.items() if each.stream is None}
    for number, each in whole.objects.items():
        if each.stream is not None:
            written.add(number, each)
    free = max(whole.objects, default=0) + 1
    for holder, numbers in enumerate(_in_groups(list(small)), start=free):
        written.add(holder, _holder({number: small[number] for number in numbers}))
        written.places |= {number: (_PACKED, holder, place) for place, number in enumerate(numbers)}
    return written.ended(re.sub(rb"/Size\s+\d+", b"", whole.trailer.strip()))


class _Written:
    """The file as far as it is written, and where each object stands."""

    def __init__(self) -> None:
        self._parts = [_HEADER]
        self._length = len(_HEADER)
        self.places: dict[int, tuple[int, int, int]] = {}

    def add(self, number: int, each: Object) -> None:
        self.places[number] = (_PLAIN, self._length, 0)
        stream = each.stream or b""
        part = b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (number, each.head, stream)
        self._parts.append(part)
        self._length += len(part)

    def ended(self, trailer: bytes) -> bytes:
        """Return the file, with the table of all objects at its end."""
        number, start = max(self.places, default=0) + 1, self._length
        self.places[number] = (_PLAIN, start, 0)
        free = (_FREE, 0, 0xFF)
        rows = (self.places.get(each, free) for each in range(number + 1))
        table = b"".join(pack(">BIB", *row) for row in rows)
        own = b"/Type/XRef/Size %d/W[1 4 1]/Length %d" % (number + 1, len(table))
        self.add(number, Object(b"<<%s%s" % (own, trailer.removeprefix(b"<<")), table))
        return b"".join(self._parts) + b"startxref\n%d\n%%%%EOF\n" % start


def _in_groups(numbers: Sequence[int]) -> Iterator[list[int]]:
    rest = iter(numbers)
    while group := list(islice(rest, _A_STREAM)):
        yield group


def _holder(objects: Mapping[int, bytes]) -> Object:
    """Return the stream that holds some objects, behind a list of their numbers and places."""
    listed, at = [], 0
    for number, head in objects.items():
        listed.append(b"%d %d" % (number, at))
        at += len(head) + 1
    index = b" ".join(listed) + b"\n"
    stream = deflated(index + b"\n".join(objects.values()))
    head = b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>" % (
        len(objects),
        len(index),
        len(stream),
    )
    return Object(head, stream)
