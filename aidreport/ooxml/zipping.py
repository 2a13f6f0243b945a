"""Packages of Office files as the bytes of zip files, equal on every machine.

The members are stored, not deflated: the bytes that deflate makes differ between zlib
and the faster libraries which some Pythons are built with, and nothing else would.
It costs little: a report of three pages is about 35 KB instead of 8, git packs stored
XML better than two versions of a compressed file, and mail and disks compress anyway.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE_FILE = 0o100644 << 16


def zipped(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip file of these names and contents, in this order."""
    target = BytesIO()
    with ZipFile(target, "w") as file:
        for name, content in members:
            file.writestr(entry_named(name), content)
    return target.getvalue()


def entry_named(name: str) -> ZipInfo:
    """Return a directory entry that tells neither the time nor the system."""
    entry = ZipInfo(name, _FIXED_TIME)
    entry.compress_type = ZIP_STORED
    entry.create_system = _UNIX
    entry.external_attr = _READABLE_FILE
    return entry
