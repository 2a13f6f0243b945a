"""A file is read by what it is, and a hostile one is refused."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable

import pytest
from lists import with_part, xls, xlsx

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.spreadsheets.limits import LARGEST_FILE
from aidreport.spreadsheets.opening import read_workbook

ROWS = [["日期", "金额"], ["3月5日", 500]]
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{OFFICE}office:1.0" xmlns:table="{OFFICE}table:1.0"
 xmlns:text="{OFFICE}text:1.0" xmlns:style="{OFFICE}style:1.0"><office:body><office:spreadsheet>
<table:table table:name="登记">
<table:table-column table:number-columns-repeated="2"/>
<table:table-column table:visibility="collapse"/>
<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
<table:table-row>
<table:table-cell office:value-type="string"><text:p>日期</text:p></table:table-cell>
<table:table-cell office:value-type="string" table:number-columns-spanned="2">
<text:p>金<text:s/>额</text:p></table:table-cell>
<table:covered-table-cell office:value-type="string"><text:p>旧</text:p></table:covered-table-cell>
</table:table-row>
<table:table-row>
<table:table-cell office:value-type="date" office:date-value="2009-03-25"><text:p>3月25日</text:p>
</table:table-cell>
<table:table-cell office:value-type="float" office:value="5"><office:annotation>
<text:p>批注</text:p></office:annotation><text:p>5万元</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:table-cell>
</table:table-row>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="string">
<text:p>筛掉</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell
 table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>
"""


def ods(content: str = CONTENT) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return stream.getvalue()


def shown(content: bytes, name: str) -> list[list[str]]:
    (sheet,) = read_workbook(content, name).sheets
    return [[cell.shown for cell in cells.values()] for cells in sheet.rows.values()]


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.csv", "a"])
@pytest.mark.parametrize("make", [xlsx, xls])
def test_workbook_is_known_by_its_content(make: Callable[..., bytes], name: str) -> None:
    assert shown(make(ROWS), name) == [["日期", "金额"], ["3月5日", "500"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_text_is_read_in_every_encoding_that_offices_use(encoding: str, delimiter: str) -> None:
    text = f"日期{delimiter}金额\r\n3月5日{delimiter}500\r\n"
    assert shown(text.encode(encoding), "a.csv") == [["日期", "金额"], ["3月5日", "500"]]


def test_open_document_shows_what_it_shows() -> None:
    (sheet,) = read_workbook(ods(), "a.ods").sheets
    assert {row: [cell.shown for cell in cells.values()] for row, cells in sheet.rows.items()} == {
        4: ["日期", "金 额"],
        5: ["3月25日", "5万元"],
    }
    cell = sheet.cell(5, 2)
    assert cell is not None
    assert (cell.note, str(cell.number)) == ("批注", "5")
    assert (sheet.hidden_rows, sheet.hidden_columns) == ((6,), (3,))
    day = sheet.cell(5, 1)
    assert day is not None
    assert (str(day.day), day.parts) == ("2009-03-25", "md")


def zipped(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return stream.getvalue()


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Made when they are asked for: some are of many megabytes, and tests are collected by each worker.
REFUSED: dict[str, Callable[[], bytes]] = {
    "a part of sixty million blanks": lambda: zipped(xl__workbook="<x/>" + " " * 60_000_000),
    "entities in a workbook": lambda: zipped(xl__workbook=BOMB),
    "entities in a document of OpenOffice": lambda: ods(BOMB),
    "a document of OpenOffice that breaks off": lambda: ods("<x"),
    "a workbook without a sheet": lambda: zipped(xl__workbook="<x/>"),
    "a document of Word": lambda: zipped(word__document="<x/>"),
    "no package": lambda: b"PK\x03\x04" + b"\0" * 100,
    "an old file of nothing": lambda: OLD + b"\0" * 600,
    "an old workbook of nothing": lambda: OLD + b"\0" * 600 + "Workbook".encode("utf-16-le"),
    "a password": lambda: OLD + "EncryptedPackage".encode("utf-16-le"),
    "a page": lambda: b"<html><table></table></html>",
    "a page with its pictures": lambda: b"MIME-Version: 1.0\r\n",
    "a PDF": lambda: b"%PDF-1.4",
    "a picture": lambda: b"\x89PNG\r\n",
    "no text": lambda: b"\x80\xff\x80\xff\x80",
    "a quotation mark that is not closed": lambda: b'a,"b',
    "a byte too many": lambda: b"x" * (LARGEST_FILE + 1),
    "too many rows": lambda: b"a,b\n" * 30_000,
}


@pytest.mark.parametrize("what", REFUSED)
def test_hostile_damaged_and_other_files_are_refused(what: str) -> None:
    with pytest.raises(Unreadable):
        read_workbook(REFUSED[what](), "a.xlsx")


@pytest.mark.parametrize("make", [xlsx, xls, lambda rows: ods()])
@pytest.mark.parametrize("at", range(40, 3000, 97))
def test_damaged_workbook_never_breaks_the_program(make: Callable[..., bytes], at: int) -> None:
    content = bytearray(make(ROWS))
    for index in range(at, min(at + 30, len(content))):
        content[index] ^= 0xFF
    with contextlib.suppress(Unreadable):
        read_workbook(bytes(content), "a.xlsx")


def test_merged_cells_without_end_are_refused() -> None:
    content = with_part(
        xlsx(ROWS),
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    )
    with pytest.raises(Unreadable):
        read_workbook(content, "a.xlsx")


def test_cell_at_the_end_of_the_sheet_costs_nothing() -> None:
    content = xlsx(ROWS, lambda sheet: sheet.cell(1_000_000, 5, "备注"))
    with pytest.raises(Unreadable):
        read_workbook(content, "a.xlsx")
