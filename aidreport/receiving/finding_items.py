"""What stands in the folders and files that were sent, told apart by its content."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from aidreport.diagnostics import Message, message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.frozen import replace
from aidreport.gathering.reading import LARGEST, is_export
from aidreport.receiving.archive import Member, contents, members
from aidreport.receiving.item import Item, Sort
from aidreport.sources.paths import leads_out, shown_path

RECORDS = "records"
MOST_ITEMS = 50_000
_DEEPEST = 4
_HEAD = 4096
_CHINA = timezone(timedelta(hours=8))
_NOISE = frozenset(["thumbs.db", "desktop.ini", ".ds_store"])
_MAC = "__MACOSX/"
_ZIP = b"PK\x03\x04"

_OFFICE = message(
    "it is a Word or Excel file: ask the house for the file that “aidreport export YEAR"
    " --for-gathering” writes"
)
_PACKED = message("only zips are opened: unpack it here, or ask the house for its export alone")
_ZIP_IN_ZIP = message("it is a zip in a zip: unpack the outer one here")
_NOTHING = message("it is empty: ask the house to send it once more")
_SAVED_ANEW = message(
    "another program has saved it in UTF-16, and it is no longer what the house wrote: ask the"
    " house for the file that “aidreport export YEAR --for-gathering” writes, unopened"
)
_ELSE = message(
    "it is no export: ask the house for the file that “aidreport export YEAR --for-gathering”"
    " writes"
)
_LINK = message("it is a link that leads out of the folder: put the file itself there")
CANNOT = message("it cannot be read: look whether you may, and close other programs")
_EMPTY_ZIP = message("there is no export in it: ask the house to send its export")

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_KINDS: tuple[tuple[bytes, Message], ...] = (
    (bytes.fromhex("D0CF11E0A1B11AE1"), _OFFICE),
    (b"Rar!", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"\x1f\x8b", _PACKED),
)


def items_of(root: Path, sources: Iterable[Path], apart: Iterable[Path] = ()) -> Iterator[Item]:
    """Yield what was sent: of each source in its order, in a folder by names.

    `root` is the folder that shown paths begin at, but for those of sources that lie elsewhere,
    which begin at the name of the source; `apart` are folders that are not looked into.
    """
    left_out = {path.resolve() for path in apart}
    number = 0
    for source in sources:
        for item in _items(root, source, source, left_out, 0):
            number += 1
            if number > MOST_ITEMS:
                return
            yield item


def _items(root: Path, base: Path, path: Path, apart: set[Path], depth: int) -> Iterator[Item]:
    place = _place(root, base, path)
    try:
        if leads_out(base, path):
            yield Item(place, path, Sort.OTHER, reason=_LINK)
        elif path.is_dir():
            yield from _folder(root, base, path, apart, depth)
        elif not path.is_file():
            yield Item(place, path, Sort.OTHER, reason=CANNOT)
        elif path.name.lower() not in _NOISE:
            yield from _file(place, path)
    except (OSError, RuntimeError):  # RuntimeError: a ring of links, until Python 3.12
        yield Item(place, path, Sort.OTHER, reason=CANNOT)


def _place(root: Path, base: Path, path: Path) -> str:
    """Return what a file is called: from the project's root, else from the source that was named.

    What is gathered says it, and has to be the same on every machine.
    """
    inside = path.is_relative_to(root)
    return shown_path(root if inside else base.parent, path)


def _folder(root: Path, base: Path, path: Path, apart: set[Path], depth: int) -> Iterator[Item]:
    if path.resolve() in apart or depth > _DEEPEST:
        return
    if (path / RECORDS).is_dir():
        files = [each for each in (path / RECORDS).rglob("*.yaml") if each.is_file()]
        latest = max((each.stat().st_mtime for each in files), default=None)
        size = sum(each.stat().st_size for each in files)
        place = _place(root, base, path)
        yield Item(place, path, Sort.RECORDS, changed=_day(latest), size=size)
        return
    entries = sorted(each for each in path.iterdir() if each.name[0] not in ".~#")
    for entry in entries:
        yield from _items(root, base, entry, apart, depth + 1)


def _file(place: str, path: Path) -> Iterator[Item]:
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
        state = os.fstat(stream.fileno())
    item = Item(place, path, Sort.EXPORT, changed=_day(state.st_mtime), size=state.st_size)
    if head.startswith(_ZIP):
        yield from _zip(item)
    elif is_export(head):
        yield item
    else:
        yield replace(item, sort=Sort.OTHER, reason=_what(head))


def _what(head: bytes) -> Message:
    if not head.strip():
        return _NOTHING
    if head.startswith(_UTF_16) and is_export(head.decode("utf-16", "ignore").encode()):
        return _SAVED_ANEW
    return next((said for start, said in _KINDS if head.startswith(start)), _ELSE)


def _zip(item: Item) -> Iterator[Item]:
    """Yield the exports and the folders of records of a zip."""
    try:
        inside = [each for each in members(item.path) if not _is_noise(each)]
        if any(each.name == "[Content_Types].xml" for each in inside):
            raise Unreadable(_OFFICE)
        found = list(_members(item, inside))
    except Unreadable as error:
        yield replace(item, sort=Sort.OTHER, reason=error.reason)
        return
    yield from found or [replace(item, sort=Sort.OTHER, reason=_EMPTY_ZIP)]


def _members(item: Item, inside: list[Member]) -> Iterator[Item]:
    projects = dict.fromkeys(
        above for each in inside if each.reason is None and (above := _above(each)) is not None
    )
    for above in projects:
        own = [each for each in inside if each.name.startswith(f"{above}{RECORDS}/")]
        yield replace(
            item,
            place=f"{item.place} ({above.rstrip('/') or RECORDS})",
            sort=Sort.RECORDS,
            member=above,
            changed=max((each.changed for each in own), default=""),
            size=sum(min(each.size, LARGEST) for each in own),
        )
    for each in inside:
        if not any(each.name.startswith(above) for above in projects):
            yield _of_member(item, each)


def _of_member(item: Item, member: Member) -> Item:
    found = replace(
        item,
        place=f"{item.place} ({member.name})",
        member=member.raw,
        changed=member.changed,
        size=min(member.size, LARGEST),
    )
    if member.reason:
        return replace(found, sort=Sort.OTHER, reason=member.reason)
    if not member.name.lower().endswith(".jsonl"):
        zipped = member.name.lower().endswith(".zip")
        return replace(found, sort=Sort.OTHER, reason=_ZIP_IN_ZIP if zipped else _ELSE)
    return found


def _above(member: Member) -> str | None:
    """Return the folder above `records/`, with its `/`; None for what lies in none."""
    before, found, _ = f"/{member.name}".rpartition(f"/{RECORDS}/")
    return f"{before[1:]}/" if found and before[1:] else "" if found else None


def _is_noise(member: Member) -> bool:
    name = member.name.rpartition("/")[2].lower()
    return member.name.startswith(_MAC) or name in _NOISE or name[:1] in (".", "~")


def export_bytes(item: Item) -> bytes:
    """Return the bytes of an export, at most one more than it may have.

    Raises:
        Unreadable: where it cannot be read.
    """
    if item.member is not None:
        return next(iter(contents(item.path, {item.member: LARGEST})))[1]
    try:
        with item.path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(CANNOT) from error


def _day(moment: float | None) -> str:
    """Return the day of a moment in China, wherever this machine is."""
    if moment is None:
        return ""
    try:
        return datetime.fromtimestamp(moment, UTC).astimezone(_CHINA).date().isoformat()
    except (OverflowError, ValueError, OSError):
        return ""
