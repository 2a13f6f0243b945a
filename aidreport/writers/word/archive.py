"""A package as the bytes of a zip file, equal on every machine.

The members are stored, not deflated: the bytes that deflate makes differ between zlib
and the faster libraries which some Pythons are built with, and nothing else would.
It costs little: a report of three pages is about 35 KB instead of 8, git packs stored
XML better than two versions of a compressed file, and mail and disks compress anyway.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from docx.opc.packuri import PACKAGE_URI
from docx.package import Package

from aidreport.writers.word.namespaces import CONTENT_TYPES, DECLARATION

_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE_FILE = 0o100644 << 16


def archive(package: Package) -> bytes:
    """Return the zip file: the table of content types, the relationships, the rest by name."""
    members = {PACKAGE_URI.rels_uri.membername: package.rels.xml}
    for part in package.iter_parts():
        members[part.partname.membername] = part.blob
        if part.rels:
            members[part.partname.rels_uri.membername] = part.rels.xml
    first = ("[Content_Types].xml", _content_types(package))
    rest = sorted(members.items(), key=lambda member: (member[0] != "_rels/.rels", member[0]))
    return zipped((first, *rest))


def zipped(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip file of these names and contents, in this order."""
    target = BytesIO()
    with ZipFile(target, "w") as file:
        for name, content in members:
            file.writestr(_entry(name), content)
    return target.getvalue()


def _entry(name: str) -> ZipInfo:
    """Return a directory entry that tells neither the time nor the system."""
    entry = ZipInfo(name, _FIXED_TIME)
    entry.compress_type = ZIP_STORED
    entry.create_system = _UNIX
    entry.external_attr = _READABLE_FILE
    return entry


def _content_types(package: Package) -> bytes:
    parts = sorted((part.partname, part.content_type) for part in package.iter_parts())
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{content_type}"/>'
        for name, content_type in parts
    )
    xml = (
        f'{DECLARATION}<Types {CONTENT_TYPES}><Default Extension="rels" '
        f'ContentType="{_RELATIONSHIPS}"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}</Types>'
    )
    return xml.encode("utf-8")
