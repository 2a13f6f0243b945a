"""The parts of a Word file and what they point to, read without trusting any of it."""

from __future__ import annotations

import posixpath
import zlib
from collections.abc import Callable, Iterator
from functools import cached_property
from io import BytesIO
from urllib.parse import unquote
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.frozen import frozen
from aidreport.ooxml.names import WORD, Element
from aidreport.ooxml.parsing import parse
from aidreport.ooxml.refusals import DAMAGED, OTHER, TOO_LARGE, no_word_file
from aidreport.ooxml.strict import kind

LARGEST = 200_000_000
"""Bytes that the parts of a file may have together, unpacked: a report has a few hundred KB."""

_MOST_PARTS = 10_000
_TYPES = "[Content_Types].xml"
_PACKED = (ZIP_STORED, ZIP_DEFLATED)
"""How parts may be packed (ISO/IEC 29500-2, C.2)."""

_DAMAGES = (
    BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)
"""What damaged data raise; RuntimeError is a password, NotImplementedError an odd packing."""


@frozen
class Relation:
    """What a part points to: another part by its name, or something outside of the file.

    Attributes:
        identifier: how the part calls it, `rId1`.
        kind: the last word of what it is: `styles`, `image`, `hyperlink`.
        target: the name of the part, or the address outside.
        external: whether it is outside.
    """

    identifier: str
    kind: str
    target: str
    external: bool


class Package:
    """A Word file: its parts by their names in the zip, each read when it is asked for."""

    def __init__(self, content: bytes, prepared: Callable[[bytes], bytes] | None = None) -> None:
        """Take the file's bytes, and what its document part is made into before it is read.

        Raises:
            Unreadable: when they are no zip file, or no Word file in one.
        """
        try:
            self._zip = ZipFile(BytesIO(content))
            entries = self._zip.infolist()
        except _DAMAGES as error:
            raise Unreadable(no_word_file(content)) from error
        if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST:
            raise Unreadable(TOO_LARGE)
        self._prepared = prepared
        self._members = {_folded(entry.filename): entry for entry in entries}
        self._relations: dict[str, tuple[Relation, ...]] = {}
        self.main = next(iter(self.related("", "officeDocument")), "")
        if not self.main:
            raise Unreadable(no_word_file(content))

    @property
    def names(self) -> list[str]:
        """The names of all parts as the file spells them, sorted."""
        return sorted(entry.filename for entry in self._members.values())

    def __contains__(self, name: str) -> bool:
        return _folded(name) in self._members

    @cached_property
    def document(self) -> Element:
        """The root of the document part.

        Raises:
            Unreadable: when it is damaged, or the file is a workbook or the like.
        """
        content = self.content(self.main)
        root = _root(self._prepared(content) if self._prepared else content)
        if root.tag != f"{WORD}document":
            raise Unreadable(OTHER)
        return root

    def content(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            Unreadable: when it is missing or damaged.
        """
        try:
            entry = self._members[_folded(name)]
            if entry.compress_type not in _PACKED:
                raise Unreadable(DAMAGED)
            return self._zip.read(entry)
        except _DAMAGES as error:
            raise Unreadable(DAMAGED) from error

    def part(self, name: str) -> Element:
        """Return the root of a part's XML, in the usual kind of the format.

        Raises:
            Unreadable: when it is missing, damaged, or no XML.
        """
        return _root(self.content(name))

    def parts(self, of_kind: str) -> list[Element]:
        """Return the parts that the document points to as `styles`, `footnotes`, `comments` …"""
        return [self.part(name) for name in self.related(self.main, of_kind)]

    def relations(self, source: str) -> tuple[Relation, ...]:
        """Return what a part points to, in the order of the file; "" is the file itself."""
        if source not in self._relations:
            folder, name = posixpath.split(source)
            table = posixpath.join(folder, "_rels", f"{name}.rels")
            entries = self.part(table) if table in self else ()
            self._relations[source] = tuple(_relation(entry, folder) for entry in entries)
        return self._relations[source]

    def related(self, source: str, of_kind: str) -> list[str]:
        """Return the names of the parts of a kind that a part points to and that are there."""
        return [
            each.target
            for each in self.relations(source)
            if each.kind == of_kind and not each.external and each.target in self
        ]

    def target(self, source: str, identifier: str) -> str | None:
        """Return the name of the part that a part calls by an identifier, None for none."""
        return next(
            (
                each.target
                for each in self.relations(source)
                if each.identifier == identifier and not each.external and each.target in self
            ),
            None,
        )

    def content_type(self, name: str) -> str:
        """Return what the file says that a part is, as a media type.

        Raises:
            Unreadable: when the table of content types is missing or damaged.
        """
        suffix = name.rpartition(".")[2].lower()
        return self._types.get(f"/{_folded(name)}") or self._types.get(
            suffix, "application/octet-stream"
        )

    def property(self, name: str) -> str | None:
        """Return a property of the document that is not one of the usual ones (自定义属性)."""
        for part in self.related("", "custom-properties"):
            for entry in self.part(part):
                if entry.get("name") == name:
                    return "".join(str(text) for text in entry.itertext())
        return None

    @cached_property
    def _types(self) -> dict[str, str]:
        """Content types by `/name` of a part, and by the endings of names."""
        return dict(_content_types(self.part(_TYPES)))


def _root(content: bytes) -> Element:
    try:
        return parse(content)
    except ValueError as error:
        raise Unreadable(DAMAGED) from error


def _content_types(root: Element) -> Iterator[tuple[str, str]]:
    for entry in root:
        named = entry.get("PartName")
        key = f"/{_folded(named)}" if named else entry.get("Extension", "").lower()
        yield key, entry.get("ContentType", "")


def _relation(entry: Element, folder: str) -> Relation:
    target, external = entry.get("Target", ""), entry.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(entry.get("Id", ""), kind(entry.get("Type", "")), target, external)


def _folded(name: str) -> str:
    """Return the name of a part as it is looked up: case and escapes make no other part.

    ISO/IEC 29500-2, 7.2.3.
    """
    return unquote(name.replace("\\", "/").lstrip("/")).lower()
