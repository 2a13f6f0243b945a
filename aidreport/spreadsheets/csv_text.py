"""CSV and other text with columns, in whatever encoding Chinese programs save it."""

from __future__ import annotations

import codecs
import csv
import io

from aidreport.diagnostics import Message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.spreadsheets.cells import FORMATTED_TEXT, SheetBuilder, of_text
from aidreport.spreadsheets.limits import MOST_CELLS, MOST_ROWS
from aidreport.spreadsheets.refusals import BROKEN_LINES, TOO_LARGE, UNKNOWN_LETTERS
from aidreport.spreadsheets.sheet import Cell, Workbook

_DELIMITERS = ",\t;"
_AS_TEXT = expression(r'="([^"]*)"')
_FORMATTED = '{"richText":['
"""How a cell of several formats begins where ExcelJS writes a workbook as CSV."""
_HARMLESS = expression("'([=+\\-@\t\uff1d\uff0b\uff0d\uff20].*)", 16)
"""What our own CSV puts before a text that a spreadsheet would take for a formula."""


def read_csv(content: bytes, name: str) -> Workbook:
    """Return a text file as a workbook of one sheet; every value stays the text that it is.

    Raises:
        Unreadable: for another encoding than UTF-8, UTF-16 and GB18030, or broken quoting.
    """
    text = decoded_text(content)
    cells: dict[tuple[int, int], Cell | None] = {}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    row = 1
    try:
        for values in reader:
            for column, value in enumerate(values, start=1):
                if cell := of_text(_plain(value), flaw=_flaw(value)):
                    cells[row, column] = cell
            if row > MOST_ROWS or len(cells) > MOST_CELLS:
                raise Unreadable(TOO_LARGE)
            row += 1
    except csv.Error as error:
        raise Unreadable(BROKEN_LINES) from error
    builder = SheetBuilder("", (), frozenset(), frozenset())
    return Workbook(name, (builder.built(cells),))


def decoded_text(content: bytes) -> str:
    """Return the characters: by the mark at the start, by zero bytes, as UTF-8, as GB18030.

    Guessing by statistics takes short Chinese lists for Korean.

    Raises:
        Unreadable: where it is none of these.
    """
    if content.startswith(codecs.BOM_UTF8):
        return _decoded(content, "utf-8-sig")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(content, "utf-16")
    if b"\0" in content[:4096]:
        little = content[1:4096:2].count(0) >= content[0:4096:2].count(0)
        return _decoded(content, "utf-16-le" if little else "utf-16-be")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return _decoded(content, "gb18030")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(UNKNOWN_LETTERS) from error


def _delimiter(text: str) -> str:
    """Return what divides the columns: the sign that most of the first lines hold."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    return max(_DELIMITERS, key=lambda sign: sum(sign in line for line in lines))


def _flaw(value: str) -> Message | None:
    return FORMATTED_TEXT if value.startswith(_FORMATTED) else None


def _plain(value: str) -> str:
    """Return a value without what keeps a spreadsheet from changing it: ="0012" -> 0012."""
    if (found := _AS_TEXT.fullmatch(value)) or (found := _HARMLESS.fullmatch(value)):
        return str(found[1])
    return value
