"""Zips that were sent: names and numbers are checked, and no size that they tell is believed.

Windows and WPS write names in GBK without saying so; zips of ours and of macOS are UTF-8.
"""

from __future__ import annotations

import stat
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from aidreport.diagnostics import Message, message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.frozen import frozen

LARGEST_ZIP = 1024 * 1024 * 1024
MOST_MEMBERS = 20_000
LARGEST_UNPACKED = 128 * 1024 * 1024
"""Bytes of all that is unpacked for one house."""

_UTF_8 = 0x800
_PROTECTED = 0x1
_DEVICE = expression(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
_DAMAGES = (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, KeyError)
"""What damaged zips raise; RuntimeError is a password, NotImplementedError an odd packing."""

DAMAGED = message("it is damaged: ask the house to send it once more")
TOO_LARGE = message("it holds more than any house has to tell: ask the house for its export alone")
PROTECTED = message("it is protected by a password: ask the house to send it without one")
LEADS_OUT = message("its name leads out of the zip: do not open it, and ask the house what it is")


@frozen
class Member:
    """A file in a zip.

    Attributes:
        name: its path with `/`, as people read it.
        raw: its name as the zip has it, by which it is opened.
        changed: the day it was last changed, empty where the zip says nonsense.
        size: its bytes, as the zip tells them.
        reason: why it is not opened; None where it may be.
    """

    name: str
    raw: str
    changed: str
    size: int
    reason: Message | None


def members(path: Path) -> list[Member]:
    """Return the files of a zip, in their order; no content is unpacked.

    Raises:
        Unreadable: for a zip that is damaged or too large.
    """
    try:
        if path.stat().st_size > LARGEST_ZIP:
            raise Unreadable(TOO_LARGE)
        with ZipFile(path) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
    except _DAMAGES as error:
        raise Unreadable(DAMAGED) from error
    if len(entries) > MOST_MEMBERS:
        raise Unreadable(TOO_LARGE)
    return [_member(each) for each in entries]


def contents(path: Path, names: dict[str, int]) -> Iterator[tuple[str, bytes]]:
    """Yield the bytes of some files of a zip by their raw names, each with the most it may have.

    However large a zip says that they are, no more than that is unpacked.

    Raises:
        Unreadable: for what is damaged, protected or too large.
    """
    left = LARGEST_UNPACKED
    try:
        with ZipFile(path) as archive:
            for name, most in names.items():
                most = min(most, left)
                with archive.open(name) as stream:
                    content = stream.read(most + 1)
                if len(content) > most:
                    raise Unreadable(TOO_LARGE)
                left -= len(content)
                yield name, content
    except _DAMAGES as error:
        raise Unreadable(DAMAGED) from error


def _member(entry: ZipInfo) -> Member:
    name = readable_name(entry)
    reason = None
    if entry.flag_bits & _PROTECTED:
        reason = PROTECTED
    elif not _stays_inside(name) or stat.S_ISLNK(entry.external_attr >> 16):
        reason = LEADS_OUT
    return Member(name, entry.filename, _day(entry), entry.file_size, reason)


def readable_name(entry: ZipInfo) -> str:
    """Return the name of a file in a zip: what is not marked as UTF-8 is UTF-8 or GBK."""
    name = entry.filename
    if not entry.flag_bits & _UTF_8:
        raw = name.encode("cp437", errors="replace")
        for encoding in ("utf-8", "gb18030"):
            try:
                name = raw.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
    return name.replace("\\", "/")


def _stays_inside(name: str) -> bool:
    parts = name.split("/")
    return not (
        name.startswith("/")
        or ":" in name
        or any(part in ("", ".", "..") or _DEVICE.fullmatch(part) for part in parts)
        or any(letter < " " for letter in name)
    )


def _day(entry: ZipInfo) -> str:
    try:
        return date(*entry.date_time[:3]).isoformat()
    except ValueError:
        return ""
