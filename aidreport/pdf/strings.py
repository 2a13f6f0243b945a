"""The strings of a PDF (ISO 32000-1, 7.3.4 and 7.9.2): in brackets with escapes, or in digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidreport.expressions import expression

_STRING = expression(rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<(?!<)[0-9A-Fa-f\s]*>", re.DOTALL)
_ESCAPE = expression(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def strings_in(syntax: bytes) -> Iterator[bytes]:
    """Yield the content of each string in a piece of a PDF."""
    return (content(found[0]) for found in _STRING.finditer(syntax))


def content(string: bytes) -> bytes:
    """Return the bytes that a string stands for; `string` has its brackets."""
    inside = string[1:-1]
    if string[:1] == b"<":
        digits = b"".join(inside.split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    return _ESCAPE.sub(lambda found: _escaped(found[1]), inside) if b"\\" in inside else inside


def text_of(string: bytes) -> str:
    """Return the text of a string that is for people, in one of the encodings for such."""
    if string.startswith(b"\xfe\xff"):
        return string[2:].decode("utf-16-be", errors="replace")
    if string.startswith(b"\xef\xbb\xbf"):
        return string[3:].decode("utf-8", errors="replace")
    return string.decode("latin-1")


def _escaped(code: bytes) -> bytes:
    if code[:1].isdigit():
        return bytes([int(code, 8) & 255])
    if code[:1] in b"\r\n":
        return b""
    return _NAMED.get(code, code)
