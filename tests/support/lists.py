"""Lists of an office, written by the programs that write them, and understood."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import openpyxl
import xlwt
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.worksheet import Worksheet

from aidreport.importing.head_words import plain
from aidreport.importing.options import Options
from aidreport.importing.sections import told_fields
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.pipeline.lists import Known, ListRead, read_list
from aidreport.spreadsheets.opening import read_workbook
from aidreport.spreadsheets.sheet import Workbook

HEADS = ("日期", "捐赠单位", "受助对象", "捐款金额")
OWN = "示例市甲中学"

Rows = Sequence[Sequence[Any]]


def xlsx(rows: Rows, change: Callable[[Worksheet], object] = lambda sheet: None) -> bytes:
    """A workbook of one sheet, written by openpyxl."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "登记"
    for row in rows:
        sheet.append(list(row))
    change(sheet)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_built_in_format(sheet: Worksheet, cell: str, number: int) -> None:
    """Give a cell a format by its number alone, as Chinese programs do."""
    style = StyleArray()
    style.numFmtId = number
    styles = sheet.parent._cell_styles
    sheet[cell]._style = styles[styles.add(style)]


def with_part(content: bytes, name: str, old: str, new: str) -> bytes:
    """A workbook in which another program wrote something else into a part."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(stream, "w") as target,
    ):
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == name:
                assert old in data.decode()
                data = data.decode().replace(old, new).encode()
            target.writestr(entry, data)
    return stream.getvalue()


def xls(rows: Rows, formats: Mapping[tuple[int, int], str] | None = None) -> bytes:
    """A workbook of Excel 97, written by xlwt; `formats` by row and column from 1."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("登记")
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if value is not None:
                code = (formats or {}).get((row + 1, column + 1), "General")
                sheet.write(row, column, value, xlwt.easyxf(num_format_str=code))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def csv_text(rows: Rows) -> str:
    return "".join(",".join("" if v is None else f'"{v}"' for v in row) + "\r\n" for row in rows)


def book_of(content: bytes, name: str = "活动登记.xlsx") -> Workbook:
    return read_workbook(content, name)


@dataclass(frozen=True)
class Taken:
    """What was taken of a list, and what was said."""

    read: ListRead

    @property
    def values(self) -> list[dict[str, Any]]:
        """The fields of the activities, without the marks of where they are from."""
        return [
            {key: each for key, each in entry.values.items() if key != "extra"}
            for entry in self.read.understood.entries
        ]

    def of(self, *path: str) -> list[Any]:
        """One field of each activity."""
        return [_at(each, path) for each in self.values]

    @property
    def said(self) -> list[tuple[str, str, str]]:
        """Place, severity and code of each finding."""
        return [(str(f.position), str(f.severity), f.code) for f in self.read.findings]

    @property
    def errors(self) -> list[tuple[str, str]]:
        return [(place, code) for place, severity, code in self.said if severity == "error"]

    def message(self, place: str) -> str:
        """What is said of a cell."""
        return " ".join(str(f.message) for f in self.read.findings if str(f.position) == place)


def _at(value: Any, path: Sequence[str]) -> Any:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def known(*activities: Any, people: Sequence[str] = ("张示例",)) -> Known:
    names = [OWN, "示例公司", "乙小学", "丙小学"]
    return Known(
        {name: Organisation(id=name, name=name) for name in names},
        {name: Person(id=name) for name in people},
        frozenset({OWN, "我校"}),
        tuple(activities),
    )


def taken(
    content: bytes,
    *,
    year: str = "2009",
    kind: str = "donation",
    date: str = "",
    told: Mapping[str, str] | None = None,
    filled: Sequence[str] = (),
    name: str = "活动登记.xlsx",
    before: Known | None = None,
) -> Taken:
    """What is taken of a file for the year 2009, as gifts unless a column tells the kind."""
    heads = frozenset(plain(" ".join(head.split())) for head in filled)
    options = Options(year, kind, date, told_fields(told or {})[0], heads)
    return Taken(read_list(book_of(content, name), options, before or known()))
