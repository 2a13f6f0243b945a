"""The parts of a Word file from anywhere, read without trusting any of it."""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from typing import TypeAlias
from zipfile import BadZipFile, ZipFile

from lxml import etree

from aidreport.readback.reading import Unreadable

Element: TypeAlias = etree._Element

LARGEST = 200_000_000
"""Bytes that the parts of a file may have together, unpacked: a report has a few hundred KB."""

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DOCUMENT = "officeDocument"
_PROPERTIES = "custom-properties"
# RuntimeError is a password, NotImplementedError a compression that Python does not know.
_DAMAGES = (
    etree.XMLSyntaxError,
    BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)
# What Word writes as “Strict Open XML” differs in the names of its namespaces alone.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


class Package:
    """A Word file: its parts by name, and the parts that its document points to."""

    def __init__(self, content: bytes) -> None:
        """Take the file's bytes.

        Raises:
            Unreadable: when they are no zip file, or one that is too large unpacked.
        """
        try:
            self._zip = ZipFile(BytesIO(content))
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise Unreadable(str(error)) from error
        if sum(entry.file_size for entry in self._zip.infolist()) > LARGEST:
            raise Unreadable("too large")
        self._names = set(self._zip.namelist())
        self.document = self._related("", _DOCUMENT)[0][1]
        self._targets = self._relationships(self.document)

    def part(self, name: str) -> Element:
        """Return the root of a part's XML; no entity in it is resolved, no file opened."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            content = self._zip.read(name)
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
            return etree.fromstring(content, parser)
        except _DAMAGES as error:
            raise Unreadable(f"{name}: {error}") from error

    def property(self, name: str) -> str | None:
        """Return a property of the document that is not one of the usual ones (自定义属性)."""
        for _, kind, part in self._relationships(""):
            if kind == _PROPERTIES and part in self._names:
                for entry in self.part(part):
                    if entry.get("name") == name:
                        return "".join(str(text) for text in entry.itertext())
        return None

    def parts(self, kind: str) -> list[Element]:
        """Return the parts that the document points to as `styles`, `footnotes`, `comments` …"""
        found = [name for _, relation, name in self._targets if relation == kind]
        return [self.part(name) for name in found if name in self._names]

    def target(self, identifier: str) -> Element | None:
        """Return the part that a relationship of the document leads to, None for no part."""
        for known, _, name in self._targets:
            if known == identifier and name in self._names:
                return self.part(name)
        return None

    def _related(self, source: str, kind: str) -> list[tuple[str, str]]:
        found = [
            (identifier, name)
            for identifier, relation, name in self._relationships(source)
            if relation == kind and name in self._names
        ]
        if not found:
            raise Unreadable("no document in it")
        return found

    def _relationships(self, source: str) -> list[tuple[str, str, str]]:
        """Return identifier, last word of the kind, and target of the relationships of a part."""
        folder, name = posixpath.split(source)
        table = posixpath.join(folder, "_rels", f"{name}.rels")
        if table not in self._names:
            return []
        return [
            (
                entry.get("Id", ""),
                entry.get("Type", "").rpartition("/")[2],
                _resolved(folder, entry.get("Target", "")),
            )
            for entry in self.part(table).iter(_RELATIONSHIPS)
            if entry.get("TargetMode") != "External"
        ]


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))
