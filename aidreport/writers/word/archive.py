"""A package of python-docx as the bytes of a file, equal on every machine."""

from __future__ import annotations

from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI

from aidreport.ooxml.zipping import zipped
from aidreport.writers.word.namespaces import CONTENT_TYPES, DECLARATION

_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"


def archive(package: OpcPackage) -> bytes:
    """Return the zip file: the table of content types, the relationships, the rest by name."""
    members = {PACKAGE_URI.rels_uri.membername: package.rels.xml}
    for part in package.iter_parts():
        members[part.partname.membername] = part.blob
        if part.rels:
            members[part.partname.rels_uri.membername] = part.rels.xml
    first = ("[Content_Types].xml", _content_types(package))
    rest = sorted(members.items(), key=lambda member: (member[0] != "_rels/.rels", member[0]))
    return zipped((first, *rest))


def _content_types(package: OpcPackage) -> bytes:
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
