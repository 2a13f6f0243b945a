"""Tables as a workbook: typed cells, widths, heads that stay in sight, sums as formulas.

The bytes are the same from run to run and from machine to machine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from aidreport.ooxml.zipping import zipped
from aidreport.spreadsheets.sheet import letters
from aidreport.spreadsheets.table import Sort, Table, Value
from aidreport.spreadsheets.visible_text import escaped

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TOTAL = "合计"
_FORMATS = {Sort.MONEY: "#,##0.00", Sort.DATE: "yyyy-mm-dd", Sort.TEXT: "@"}
_NARROWEST, _WIDEST = 8, 60
_LONGEST_NAME = 31
_MOST_DIGITS = 15
_NEVER = "2000-01-01T00:00:00Z"


def prepare_xlsx() -> None:
    """Import what writes a workbook, if it is installed: that takes a tenth of a second."""
    with suppress(ImportError):
        import openpyxl.workbook  # noqa: F401


def as_xlsx(tables: Sequence[Table]) -> bytes:
    """Return a workbook with a sheet for each table.

    Raises:
        ImportError: where openpyxl is missing.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    results: dict[str, dict[str, str]] = {}
    for number, table in enumerate(tables, start=1):
        sheet = book.create_sheet(table.name[:_LONGEST_NAME])
        results[f"xl/worksheets/sheet{number}.xml"] = _fill(sheet, table)
    stream = BytesIO()
    book.save(stream)
    return _settled(stream.getvalue(), results)


def _fill(sheet: Worksheet, table: Table) -> dict[str, str]:
    """Write a table into a sheet, and return the results of its formulas by their cells."""
    from openpyxl.styles import Alignment, Font

    for index, column in enumerate(table.columns, start=1):
        head = sheet.cell(1, index, column.head)
        head.font = Font(bold=True)
        head.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[letters(index)].width = _width(table, index - 1)
    for number, row in enumerate(table.rows, start=2):
        for index, value in enumerate(row, start=1):
            if value is not None and value != "":
                _put(sheet.cell(number, index), value, table.columns[index - 1].sort)
    sheet.freeze_panes = "A2"
    if table.rows:
        sheet.auto_filter.ref = f"A1:{letters(len(table.columns))}{len(table.rows) + 1}"
    return _add_sums(sheet, table)


def _put(cell: Any, value: Value, sort: Sort) -> None:
    """Put a value into a cell: a text stays a text, whatever it begins with."""
    if isinstance(value, str):
        cell.value = escaped(value)
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = True
    elif isinstance(value, Decimal) and len(value.as_tuple().digits) > _MOST_DIGITS:
        _put(cell, f"{value:f}", Sort.TEXT)
    else:
        cell.value = value
        cell.number_format = _FORMATS.get(sort, "General")


def _add_sums(sheet: Worksheet, table: Table) -> dict[str, str]:
    from openpyxl.styles import Font

    results = {}
    last = len(table.rows) + 1
    for index, total in table.sums.items():
        letter = letters(index + 1)
        cell = sheet.cell(last + 1, index + 1, f"=SUM({letter}2:{letter}{last})")
        cell.number_format = _FORMATS.get(table.columns[index].sort, "General")
        cell.font = Font(bold=True)
        results[str(cell.coordinate)] = f"{total:f}"
    if results and 0 not in table.sums:
        sheet.cell(last + 1, 1, TOTAL).font = Font(bold=True)
    return results


def _width(table: Table, index: int) -> float:
    """Return how wide a column is to be: a Chinese character is two columns of digits wide."""
    shown = [table.columns[index].head, *(str(row[index] or "") for row in table.rows)]
    widest = max(_columns(line) for text in shown for line in text.split("\n"))
    return min(max(widest + 2, _NARROWEST), _WIDEST)


def _columns(text: str) -> int:
    return sum(2 if letter > "\u2e7f" else 1 for letter in text)


def _settled(content: bytes, results: Mapping[str, Mapping[str, str]]) -> bytes:
    """Return a workbook with the results of its formulas, and without the time of its writing.

    openpyxl leaves results out, and then a program that does not calculate shows nothing.
    """
    with ZipFile(BytesIO(content)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    return zipped(_member(name, data, results.get(name, {})) for name, data in members)


def _member(name: str, data: bytes, results: Mapping[str, str]) -> tuple[str, bytes]:
    if name == "docProps/core.xml":
        return name, re.sub(rb">\d{4}-\d\d-\d\dT[\d:]+Z?<", f">{_NEVER}<".encode(), data)
    for cell, result in results.items():
        pattern = rf'(<c r="{cell}"[^>]*>)(<f>[^<]*</f>)<v\s*(?:/>|></v>)'.encode()
        data = re.sub(pattern, rf"\g<1>\g<2><v>{result}</v>".encode(), data)
    return name, data
