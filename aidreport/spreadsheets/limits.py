"""How much a spreadsheet may hold: a year's list has hundreds of rows, an attack has millions."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.spreadsheets.refusals import DAMAGED, TOO_LARGE

LARGEST_FILE = 32 * 1024 * 1024
_LARGEST_UNPACKED = 48 * 1024 * 1024
_LARGEST_PICTURES = 400 * 1024 * 1024
_MOST_PARTS = 5_000
MOST_ROWS = 20_000
MOST_CELLS = 400_000
_SHOWN_TYPES = (".xml", ".rels", ".vml")

DAMAGES = (BadZipFile, zlib.error, EOFError, KeyError, OSError, ValueError, RuntimeError)
"""What damaged archives raise; NotImplementedError, a RuntimeError, an odd packing."""


def checked_archive(content: bytes) -> ZipFile:
    """Return the archive of a file whose parts are of a size that can be read.

    Raises:
        Unreadable: for one that is damaged, too large, or has a document type in a part, which
            could blow it up (ISO/IEC 29500-2, 8.1.4 forbids it).
    """
    try:
        archive = ZipFile(BytesIO(content))
        entries = archive.infolist()
        xml = [each for each in entries if each.filename.lower().endswith(_SHOWN_TYPES)]
        unpacked = sum(each.file_size for each in xml)
        whole = sum(each.file_size for each in entries)
        if len(entries) > _MOST_PARTS or unpacked > _LARGEST_UNPACKED or whole > _LARGEST_PICTURES:
            raise Unreadable(TOO_LARGE)
        for entry in xml:
            with archive.open(entry) as part:
                head = part.read(4096).replace(b"\0", b"")
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise Unreadable(DAMAGED)
    except DAMAGES as error:
        raise Unreadable(DAMAGED) from error
    return archive
