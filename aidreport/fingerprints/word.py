"""The fingerprints of a Word file: custom properties (自定义属性), which all programs keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from itertools import count, takewhile
from zipfile import ZipFile, ZipInfo

from aidreport.fingerprints import paragraphs
from aidreport.fingerprints.fingerprints import NAME, Fingerprints, fingerprint, parsed
from aidreport.fingerprints.paragraphs import (
    EDGES,
    MOST,
    as_noted,
    body,
    body_prints,
    noted,
    plain,
)
from aidreport.ooxml.package import Package
from aidreport.report_readers.reading import Reading
from aidreport.report_readers.word import read
from aidreport.report_readers.word.layout_rules import layout_rules

_PART = "docProps/custom.xml"
_TYPES = "[Content_Types].xml"
_RELATIONS = "_rels/.rels"
_ABOUT_THE_FILE = {_PART, _TYPES, _RELATIONS}
"""The members that the fingerprints themselves change."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""Microsoft's identifier of properties that a user defines (ECMA-376 part 1, 22.3)."""


def fingerprinted(content: bytes, twin: bytes = b"") -> bytes:
    """Return the file with its properties added; every other member as it was.

    A file of ours has no properties of the kind before.
    """
    reading = read(content)
    properties = {NAME: str(Fingerprints(bytes_print(content), _print_of(reading)))}
    if len(body(reading)) <= MOST:
        properties |= dict(noted(body_prints(reading)))
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w") as file:
        for entry in source.infolist():
            told = _told_of_the_part(entry.filename, source.read(entry))
            file.writestr(_entry(entry.filename, entry), told)
        file.writestr(_entry(_PART, source.getinfo(_TYPES)), _properties(properties))
    return target.getvalue()


def fingerprints_in(content: bytes) -> Fingerprints | None:
    """Return the fingerprints among the properties of the document.

    Raises:
        Unreadable: when it is no Word file, or a damaged one.
    """
    written = Package(content).property(NAME)
    return parsed(written) if written else None


def bytes_print(content: bytes) -> str:
    """Return the fingerprint of the members, but for those that these change."""
    package = Package(content)
    names = [name for name in package.names if name not in _ABOUT_THE_FILE]
    prints = [f"{name}\n{fingerprint(package.content(name))}\n" for name in names]
    return fingerprint("".join(prints).encode())


def meaning_print(content: bytes) -> str:
    """Return the fingerprint of all that the reading of a file holds."""
    return _print_of(read(content))


def written_paragraphs(content: bytes) -> frozenset[bytes]:
    """Return the fingerprints of the paragraphs that a report had when it was written."""
    return frozenset(_noted_in(content))


def reformatted(found: bytes, fresh: bytes) -> bool:
    """Return False: what a file says is compared by its meaning already."""
    return False


def degraded(found: bytes, fresh: bytes) -> bool:
    """Return whether a program that saved a file dropped rules by which it is laid out."""
    return not layout_rules(fresh) <= layout_rules(found)


def settled(found: bytes, fresh: bytes) -> bool:
    """Return whether all that somebody made of a report is in the fresh one as well."""
    written = _noted_in(found)
    return bool(written) and paragraphs.settled(written, read(found), read(fresh))


def _noted_in(content: bytes) -> list[bytes]:
    package = Package(content)
    names = (f"{paragraphs.NAME}-{number}" for number in count(1))
    return as_noted(takewhile(bool, (package.property(name) or "" for name in names)))


def _print_of(reading: Reading) -> str:
    said = json.dumps(_everything(reading), ensure_ascii=False)
    return fingerprint(said.encode("utf-8", "replace"))


def _everything(reading: Reading) -> list[object]:
    """Return what a reading holds.

    What stands at the edges of the pages counts once: LibreOffice gives every section its own
    copy of a footer.
    """
    edges = [plain(each) for each in reading.paragraphs if each.place.part in EDGES]
    return [
        [plain(paragraph) for paragraph in body(reading)],
        sorted({json.dumps(edge, ensure_ascii=False) for edge in edges}),
        [
            [each.author, each.text, each.about, *(["settled"] if each.settled else [])]
            for each in reading.comments
        ],
        reading.pages,
    ]


def _entry(name: str, like: ZipInfo) -> ZipInfo:
    """Return a directory entry with the time, the system and the compression of another."""
    entry = ZipInfo(name, like.date_time)
    entry.compress_type = like.compress_type
    entry.create_system = like.create_system
    entry.external_attr = like.external_attr
    return entry


def _told_of_the_part(name: str, content: bytes) -> bytes:
    """Return a member of the file; the tables of types and relationships name the new part."""
    if name == _TYPES:
        kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
        entry = f'<Override PartName="/{_PART}" ContentType="{kind}"/></Types>'
        return content.replace(b"</Types>", entry.encode())
    if name == _RELATIONS:
        kind = f"{_OFFICE}/relationships/custom-properties"
        entry = f'<Relationship Id="rIdSeal" Type="{kind}" Target="{_PART}"/></Relationships>'
        return content.replace(b"</Relationships>", entry.encode())
    return content


def _properties(told: Mapping[str, str]) -> str:
    entries = "".join(
        f'<property fmtid="{_FORMAT}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{value}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(told.items(), 2)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f"{entries}</Properties>"
    )
