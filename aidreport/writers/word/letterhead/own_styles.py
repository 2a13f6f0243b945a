"""The styles of a letterhead, under the identifiers that the report uses, and what they lack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from aidreport.writers.word.letterhead.opened import MAIN
from aidreport.writers.word.style import Style

_BASES = {
    ("paragraph", "normal"): "Normal",
    ("character", "default paragraph font"): "DefaultParagraphFont",
    ("table", "normal table"): "TableNormal",
    ("numbering", "no list"): "NoList",
    ("table", "表格"): "ReportTable",
}
_REFERRING = ("basedOn", "next", "link")


@dataclass(frozen=True, slots=True)
class OwnStyles:
    """The styles of the file.

    Attributes:
        root: the `w:styles` element, its identifiers already those of the report.
        renamed: the file's identifiers of styles -> those in the report.
        found: identifiers of the report's styles that the file has.
        numbered: names of styles whose automatic numbering was taken out.
    """

    root: etree._Element
    renamed: Mapping[str, str]
    found: frozenset[str]
    numbered: tuple[str, ...]

    def chain(self, identifier: str) -> Iterator[etree._Element]:
        """Yield a style, then what it is based on, and so on, then the file's defaults."""
        styles = {each.get(f"{MAIN}styleId"): each for each in self.root.iter(f"{MAIN}style")}
        seen: set[str] = set()
        while identifier in styles and identifier not in seen:
            seen.add(identifier)
            yield styles[identifier]
            base = styles[identifier].find(f"{MAIN}basedOn")
            identifier = base.get(f"{MAIN}val", "") if base is not None else ""
        yield from self.root.iter(f"{MAIN}docDefaults")

    def first(self, identifier: str, tag: str, attribute: str = "val") -> str | None:
        """Return the first value of an attribute along the chain of a style."""
        for style in self.chain(identifier):
            for element in style.iter(f"{MAIN}{tag}"):
                value = element.get(f"{MAIN}{attribute}")
                if value is not None:
                    return value
        return None


def own_styles(root: etree._Element, styles: Sequence[Style]) -> OwnStyles:
    """Return the styles of the file; a style is the report's if it has the same name and sort.

    What is formatted by numbers of its own loses them: the report's headings carry their
    numbers as text, and would have two.
    """
    names = _BASES | {(each.sort, each.name.lower()): each.identifier for each in styles}
    renamed: dict[str, str] = {}
    found: set[str] = set()
    taken = set(names.values())
    for each in root.iter(f"{MAIN}style"):
        own = each.get(f"{MAIN}styleId", "")
        wanted = names.get((each.get(f"{MAIN}type", "paragraph"), _name(each).lower()))
        if wanted and wanted not in found:
            found.add(wanted)
            renamed[own] = wanted
        elif own in taken:
            renamed[own] = f"{own}Letterhead"
    numbered = tuple(_without_numbers(root))
    for each in root.iter(f"{MAIN}style"):
        own = each.get(f"{MAIN}styleId", "")
        each.set(f"{MAIN}styleId", renamed.get(own, own))
        for tag in _REFERRING:
            for element in each.iter(f"{MAIN}{tag}"):
                value = element.get(f"{MAIN}val", "")
                element.set(f"{MAIN}val", renamed.get(value, value))
    _drop_dangling(root)
    return OwnStyles(root, renamed, frozenset(found), numbered)


def _drop_dangling(root: etree._Element) -> None:
    """Take out what refers to styles that the file does not have; Word would complain."""
    known = {each.get(f"{MAIN}styleId") for each in root.iter(f"{MAIN}style")}
    for style in root.iter(f"{MAIN}style"):
        for tag in _REFERRING:
            element = style.find(f"{MAIN}{tag}")
            if element is not None and element.get(f"{MAIN}val") not in known:
                style.remove(element)


def _name(style: etree._Element) -> str:
    element = style.find(f"{MAIN}name")
    return element.get(f"{MAIN}val", "") if element is not None else ""


def _without_numbers(root: etree._Element) -> Iterator[str]:
    for style in root.iter(f"{MAIN}style"):
        for element in list(style.iter(f"{MAIN}numPr")):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
                yield _name(style)
