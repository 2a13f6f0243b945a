"""The styles of a letterhead, under the identifiers that the report uses, and what they lack."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from aidreport.frozen import frozen
from aidreport.ooxml.names import VALUE, WORD, Element, remove
from aidreport.writers.word.styles import BASE, every_style

_BASES = {
    ("paragraph", "normal"): "Normal",
    ("character", "default paragraph font"): "DefaultParagraphFont",
    ("table", "normal table"): "TableNormal",
    ("numbering", "no list"): "NoList",
    ("table", "表格"): "ReportTable",
    ("paragraph", "报告基准"): BASE,
}
_STYLE, _IDENTIFIER = f"{WORD}style", f"{WORD}styleId"
_REFERRING = ("basedOn", "next", "link")


@frozen
class OwnStyles:
    """The styles of the file.

    Attributes:
        root: the `w:styles` element, its identifiers already those of the report.
        renamed: the file's identifiers of styles -> those in the report.
        found: identifiers of the report's styles that the file has.
        numbered: names of styles whose automatic numbering was taken out.
    """

    root: Element
    renamed: Mapping[str, str]
    found: frozenset[str]
    numbered: tuple[str, ...]

    def chain(self, identifier: str) -> Iterator[Element]:
        """Yield a style, then what it is based on, and so on, then the file's defaults."""
        styles = {each.get(_IDENTIFIER): each for each in self.root.iter(_STYLE)}
        seen: set[str] = set()
        while identifier in styles and identifier not in seen:
            seen.add(identifier)
            yield styles[identifier]
            base = styles[identifier].find(f"{WORD}basedOn")
            identifier = base.get(f"{WORD}val", "") if base is not None else ""
        yield from self.root.iter(f"{WORD}docDefaults")

    def first(self, identifier: str, tag: str, attribute: str = "val") -> str | None:
        """Return the first value of an attribute along the chain of a style."""
        for style in self.chain(identifier):
            for element in style.iter(f"{WORD}{tag}"):
                value = element.get(f"{WORD}{attribute}")
                if value is not None:
                    return value
        return None


def own_styles(root: Element) -> OwnStyles:
    """Return the styles of the file; a style is the report's if it has the same name and sort.

    What is formatted by numbers of its own loses them: the report's headings carry their
    numbers as text, and would have two.
    """
    _drop_doubled(root)
    ours = {(each.sort, each.name.lower()): each.identifier for each in every_style()}
    names = _BASES | ours
    used = {style.get(_IDENTIFIER, "") for style in root.iter(_STYLE)} | set(names.values())
    renamed: dict[str, str] = {}
    found: dict[str, str] = {}
    for style in root.iter(_STYLE):
        own = style.get(_IDENTIFIER, "")
        wanted = names.get((style.get(f"{WORD}type", "paragraph"), _name(style).lower()))
        if wanted and wanted not in found:
            found[wanted] = _name(style)
            renamed[own] = wanted
        elif own in names.values():
            renamed[own] = _free(f"{own}Letterhead", used)
            used.add(renamed[own])
    for style in root.iter(_STYLE):
        _rename(style, renamed)
    numbered = tuple(name for name in _without_numbers(root) if name in found.values())
    _drop_dangling(root)
    return OwnStyles(root, renamed, frozenset(found), numbered)


def _drop_doubled(root: Element) -> None:
    """Take out styles whose identifier another one has already; Word knows the first alone."""
    known: set[str] = set()
    for style in list(root.iter(_STYLE)):
        own = style.get(_IDENTIFIER, "")
        if not own or own in known:
            remove(style)
        known.add(own)


def _free(identifier: str, used: Collection[str]) -> str:
    """Return an identifier that no style has, with a number behind it where need be."""
    candidates = (f"{identifier}{number or ''}" for number in range(len(used) + 1))
    return next(each for each in candidates if each not in used)


def _rename(style: Element, renamed: Mapping[str, str]) -> None:
    own = style.get(_IDENTIFIER, "")
    style.set(_IDENTIFIER, renamed.get(own, own))
    for tag in _REFERRING:
        for element in style.iter(f"{WORD}{tag}"):
            value = element.get(VALUE, "")
            element.set(VALUE, renamed.get(value, value))


def _drop_dangling(root: Element) -> None:
    """Take out what refers to styles that the file does not have; Word would complain."""
    known = {style.get(_IDENTIFIER) for style in root.iter(_STYLE)}
    for style in root.iter(_STYLE):
        for tag in _REFERRING:
            for element in style.findall(f"{WORD}{tag}"):
                if element.get(VALUE) not in known:
                    style.remove(element)


def _name(style: Element) -> str:
    element = style.find(f"{WORD}name")
    return element.get(VALUE, "") if element is not None else ""


def _without_numbers(root: Element) -> Iterator[str]:
    """Take the automatic numbers out of all styles; yield the names of those that had some."""
    for style in root.iter(_STYLE):
        for element in list(style.iter(f"{WORD}numPr")):
            remove(element)
            yield _name(style)
