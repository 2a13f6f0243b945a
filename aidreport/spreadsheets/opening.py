"""What a file is by its content, whatever it is called, and the reader for it."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from aidreport.diagnostics import Message, message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.spreadsheets.csv_text import read_csv
from aidreport.spreadsheets.limits import DAMAGES, LARGEST_FILE, checked_archive
from aidreport.spreadsheets.refusals import DAMAGED, OTHER, PROTECTED, TOO_LARGE, WEB_PAGE
from aidreport.spreadsheets.sheet import Workbook

_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
"""What a file begins with that is a folder in itself: .xls, .et, and protected workbooks."""

_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_BOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"), b"B\0o\0o\0k")
_TEXT_SUFFIXES = (".csv", ".tsv", ".txt")


class ReaderMissing(Exception):  # noqa: N818 - says what is missing
    """The library that reads a format is not installed; `message` says how to get it."""

    def __init__(self, library: str) -> None:
        self.message: Message = message(
            "“{library}”, which reads and writes such files, is not installed: run"
            " “pip install aidreport[xlsx]”, or save the file as CSV.",
            library=library,
        )
        super().__init__(str(self.message))


def read_workbook(content: bytes, name: str) -> Workbook:
    """Return a file as the sheets that it shows.

    Raises:
        Unreadable: when it is no spreadsheet, damaged, protected or too large.
        ReaderMissing: when a library is not installed.
    """
    if len(content) > LARGEST_FILE:
        raise Unreadable(TOO_LARGE)
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content, name)
    if content.startswith(_COMPOUND):
        return _compound(content, name)
    head = content[:1024].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").lower()
    if head.startswith((b"<", b"mime-version", b"{\\rtf")):
        raise Unreadable(WEB_PAGE if b"<" in head else OTHER)
    if head.startswith((b"%pdf", b"\x89png", b"\xd0\xcf")):
        raise Unreadable(OTHER)
    return _with_remark(read_csv(content, name))


def _with_remark(book: Workbook) -> Workbook:
    """Return a text file, with a word where it is called otherwise."""
    if Path(book.name).suffix.lower() in _TEXT_SUFFIXES:
        return book
    said = message("The file is plain text, whatever its name says, and was read as CSV.")
    return Workbook(book.name, book.sheets, book.hidden_sheets, (said,))


def _zipped(content: bytes, name: str) -> Workbook:
    archive = checked_archive(content)
    names = set(archive.namelist())
    if _mimetype(archive, names).startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        from aidreport.spreadsheets.ods import read_ods

        return read_ods(content, name)
    if not any(each.lower().startswith("xl/") for each in names):
        raise Unreadable(OTHER)
    from aidreport.spreadsheets.xlsx import read_xlsx

    try:
        return read_xlsx(content, name)
    except ImportError as error:
        raise ReaderMissing("openpyxl") from error


def _mimetype(archive: ZipFile, names: set[str]) -> bytes:
    try:
        return archive.read("mimetype") if "mimetype" in names else b""
    except DAMAGES as error:
        raise Unreadable(DAMAGED) from error


def _compound(content: bytes, name: str) -> Workbook:
    if _PROTECTED in content:
        raise Unreadable(PROTECTED)
    if not any(each in content for each in _BOOKS):
        raise Unreadable(OTHER)
    from aidreport.spreadsheets.xls import read_xls

    try:
        return read_xls(content, name)
    except ImportError as error:
        raise ReaderMissing("xlrd") from error
