"""Which letters the codes of a font stand for: its table `ToUnicode` (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aidreport.expressions import expression
from aidreport.pdf.strings import content

_SPACE = expression(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
_SINGLES = expression(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = expression(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = expression(rb"(<[0-9A-Fa-f\s]*>)\s*(<[0-9A-Fa-f\s]*>)")
_RANGE = expression(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:(<[0-9A-Fa-f\s]*>)|\[([^\]]*)\])")
_ITEM = expression(rb"<[0-9A-Fa-f\s]*>")


class Letters:
    """Reads the strings of one font.

    Attributes:
        width: how many bytes a code has.
    """

    def __init__(self, table: bytes) -> None:
        """Take the table, inflated."""
        space = _SPACE.search(table)
        self.width = len(space[1]) // 2 if space else 2
        self._letters = _read(table)

    def read(self, codes: bytes) -> str:
        """Return the text of a string; a code that the table leaves out is U+FFFD."""
        step = self.width
        known = self._letters
        return "".join(
            known.get(codes[at : at + step], "\ufffd") for at in range(0, len(codes), step)
        )


def _read(table: bytes) -> Mapping[bytes, str]:
    found: dict[bytes, str] = {}
    for block in _SINGLES.finditer(table):
        for pair in _PAIR.finditer(block[1]):
            found[content(pair[1])] = _text(content(pair[2]))
    for block in _RANGES.finditer(table):
        for each in _RANGE.finditer(block[1]):
            first, last, width = int(each[1], re.DOTALL), int(each[2], re.DOTALL), len(each[1]) // 2
            if each[3]:
                begin = content(each[3])
                for code in range(first, last + 1):
                    found[code.to_bytes(width)] = _text(_plus(begin, code - first))
            else:
                for code, item in zip(range(first, last + 1), _ITEM.findall(each[4]), strict=False):
                    found[code.to_bytes(width)] = _text(content(item))
    return found


def _plus(begin: bytes, more: int) -> bytes:
    return (int.from_bytes(begin) + more).to_bytes(len(begin))


def _text(codes: bytes) -> str:
    return codes.decode("utf-16-be", errors="replace")
