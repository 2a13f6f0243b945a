"""Deflates the objects of a PDF (RFC 1950 and 1951) to the same bytes with every Python.

What `zlib` makes differs between the library of that name and the faster ones that some Pythons
are built with. Objects are words that repeat, with numbers between them: a word that stood within
the last 32 KB is told as its distance, all else as it is. That takes a fifth of the bytes, and a
third more than `zlib` would.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from itertools import accumulate

from aidreport.expressions import expression

_WORD = expression(rb"[^0-9]+|[0-9]+")
_SHORTEST, _LONGEST, _FARTHEST = 4, 258, 32768
_HEADER = b"\x78\x01"
_ONLY_BLOCK = "110"
"""The last block of its stream, its codes the fixed ones (RFC 1951, 3.2.3)."""
_END = "0000000"


def deflated(content: bytes) -> bytes:
    """Return the content as a stream that the filter FlateDecode takes apart."""
    bits = "".join([_ONLY_BLOCK, *_coded(content), _END])
    # The first bit of all is the lowest of the first byte.
    packed = int(bits[::-1], 2).to_bytes((len(bits) + 7) // 8, "little")
    return _HEADER + packed + zlib.adler32(content).to_bytes(4)


def _coded(content: bytes) -> Iterator[str]:
    words = _WORD.findall(content)
    starts = list(accumulate(map(len, words), initial=0))
    stood: dict[bytes, int] = {}
    end = 0
    for number, word in enumerate(words):
        last = stood.get(word)
        stood[word] = number
        if number < end:
            continue
        if last is not None and (distance := starts[number] - starts[last]) <= _FARTHEST:
            end = _alike(words, starts, last, number)
            if (length := starts[end] - starts[number]) >= _SHORTEST:
                yield _length(length) + _distance(distance)
                continue
        end = number + 1
        yield word.decode("latin-1").translate(_LITERALS)


def _alike(words: Sequence[bytes], starts: Sequence[int], last: int, number: int) -> int:
    """Return which word is the first that is not as it was, from `last` and `number` on.

    They are as many as one code can tell, 258 bytes at most.
    """
    most = starts[number] + _LONGEST
    while number < len(words) and words[last] == words[number] and starts[number + 1] <= most:
        last, number = last + 1, number + 1
    return number


def _literal(byte: int) -> str:
    return f"{byte + 48:08b}" if byte < 144 else f"{byte - 144 + 400:09b}"


def _length(length: int) -> str:
    """Return the code of a length from 3 to 258, and the bits that say which of its lengths."""
    if length == _LONGEST:
        return _symbol(285)
    more = max((length - 3).bit_length() - 3, 0)
    first = (length - 3) >> more
    return _symbol(257 + 4 * more + first) + _extra(length - 3, more)


def _symbol(symbol: int) -> str:
    return f"{symbol - 256:07b}" if symbol < 280 else f"{symbol - 280 + 192:08b}"


def _distance(distance: int) -> str:
    """Return the code of a distance from 1 to 32768, and the bits that say which of its own."""
    more = max((distance - 1).bit_length() - 2, 0)
    first = (distance - 1) >> more
    return f"{2 * more + first:05b}" + _extra(distance - 1, more)


def _extra(value: int, count: int) -> str:
    """Return the lowest bits of a number, the lowest first."""
    return f"{value & ((1 << count) - 1):0{count}b}"[::-1] if count else ""


_LITERALS = {byte: _literal(byte) for byte in range(256)}
