"""The parts of somebody's Word file, or why they cannot be had."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from aidreport.diagnostics import Message, Severity, message
from aidreport.writers.word.letterhead.remark import Remark, UnusableLetterhead

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ACTIVE = "macroEnabled"
_LARGEST = 64 * 1024 * 1024
_MOST_PARTS = 2000


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: another part by its name in the zip, or something outside."""

    identifier: str
    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of a file by their names in the zip, and what each of them is."""

    parts: Mapping[str, bytes]
    defaults: Mapping[str, str]
    overrides: Mapping[str, str]
    main: str

    def content_type(self, name: str) -> str:
        """Return the content type of a part."""
        suffix = name.rsplit(".", 1)[-1].lower()
        return self.overrides.get(name) or self.defaults.get(suffix, "application/octet-stream")

    def relations(self, name: str) -> tuple[Relation, ...]:
        """Return what a part points to, in the order of the file."""
        folder, base = posixpath.split(name)
        content = self.parts.get(posixpath.join(folder, "_rels", f"{base}.rels"))
        return () if content is None else tuple(_relations(content, folder))

    def related(self, name: str, kind: str) -> bytes | None:
        """Return the first part of a kind (`styles`, `theme`) that a part points to."""
        for each in self.relations(name):
            if each.kind == kind and not each.external:
                return self.parts.get(each.target)
        return None


def opened(content: bytes) -> Opened:
    """Return the parts of a Word file.

    Raises:
        UnusableLetterhead: for what is no Word file, is damaged, or holds macros.
    """
    try:
        with ZipFile(BytesIO(content)) as file:
            if len(file.infolist()) > _MOST_PARTS or _size(file) > _LARGEST:
                raise broken(message("it is larger than a letterhead can be"))
            parts = {name: file.read(name) for name in file.namelist()}
        defaults, overrides = _content_types(parts["[Content_Types].xml"])
        main = _main(parts)
        found = Opened(parts, defaults, overrides, main)
        parse(parts[main])
    except (BadZipFile, KeyError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise broken(message("it cannot be opened")) from error
    if _ACTIVE in found.content_type(main):
        said = message(
            "The file holds macros, which a report never does: open it in Word or WPS, save it"
            " as a plain Word document (.docx), and name that file."
        )
        raise UnusableLetterhead(Remark("unsafe-reference-doc", Severity.ERROR, said))
    if not found.content_type(main).startswith(_WORD):
        raise broken(message("it is no text document"))
    return found


def parse(content: bytes) -> etree._Element:
    """Return the root of a part; nothing outside the part is looked up.

    Raises:
        ValueError: for what is no XML, or names entities.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if b"<!DOCTYPE" in content:
        raise ValueError("a part with a document type")
    return root


def broken(reason: Message) -> UnusableLetterhead:
    """Return what is said of a file that is no Word document."""
    said = message(
        "The file is no Word document that can be used ({reason}), expected a file ending in"
        " “.docx”: open it in Word or WPS, save it as a Word document, and name that file.",
        reason=reason,
    )
    return UnusableLetterhead(Remark("broken-reference-doc", Severity.ERROR, said))


def _size(file: ZipFile) -> int:
    return sum(entry.file_size for entry in file.infolist())


def _content_types(content: bytes) -> tuple[dict[str, str], dict[str, str]]:
    root = parse(content)
    defaults = {
        each.get("Extension", "").lower(): each.get("ContentType", "")
        for each in root.iter(f"{_TYPES}Default")
    }
    overrides = {
        each.get("PartName", "").lstrip("/"): each.get("ContentType", "")
        for each in root.iter(f"{_TYPES}Override")
    }
    return defaults, overrides


def _main(parts: Mapping[str, bytes]) -> str:
    return next(
        each.target
        for each in _relations(parts["_rels/.rels"], "")
        if each.kind == "officeDocument"
    )


def _relations(content: bytes, folder: str) -> list[Relation]:
    return [
        Relation(
            each.get("Id", ""),
            each.get("Type", "").rsplit("/", 1)[-1],
            _resolved(each.get("Target", ""), folder, external=_is_external(each)),
            _is_external(each),
        )
        for each in parse(content)
    ]


def _is_external(relation: etree._Element) -> bool:
    return relation.get("TargetMode") == "External"


def _resolved(target: str, folder: str, *, external: bool) -> str:
    if external:
        return target
    whole = target if target.startswith("/") else posixpath.join("/", folder, target)
    return posixpath.normpath(whole).lstrip("/")
