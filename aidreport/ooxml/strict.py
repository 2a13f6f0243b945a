"""“Strict Open XML” (ISO/IEC 29500-1) in the words of the usual kind (ISO/IEC 29500-4).

The strict kind has other namespaces, lengths with units (72pt), percentages with their sign, and
start and end for left and right. Programs older than Word 2013 know none of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from aidreport.expressions import expression
from aidreport.ooxml.lengths import twips
from aidreport.ooxml.names import WORD, Element, attributes, local

_SPACE = "http://purl.oclc.org/ooxml/"
_SPACES = expression(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
_SIDES = {"start": "left", "end": "right", "startChars": "leftChars", "endChars": "rightChars"}
_SIDED = {"tblBorders", "tcBorders", "tblCellMar", "tcMar"}
"""Whose children are called after sides: elsewhere `w:start` is where a list starts to count."""

_SIDED_VALUES = {"jc", "lvlJc", "tab"}
_HALF_POINTS = {"sz", "szCs", "kern", "position"}
_DIRECTIONS = {
    "tb": "lrTb",
    "rl": "tbRl",
    "lr": "btLr",
    "tbV": "lrTbV",
    "rlV": "tbRlV",
    "lrV": "tbLrV",
}
_LENGTH = expression(r"-?\d{1,9}(?:\.\d{1,9})?(?:pt|in|cm|mm|pc|pi)", re.ASCII)
_PERCENTAGE = expression(r"(-?\d{1,9}(?:\.\d{1,9})?)%", re.ASCII)
_FIFTIETHS, _THOUSANDTHS = 50, 1000
_EMU_A_TWIP = 635


def is_strict(root: Element) -> bool:
    """Return whether a part is of the strict kind: its root says so."""
    return any(space.startswith(_SPACE) for space in root.nsmap.values())


def transitional(root: Element, parse: Callable[[bytes], Element]) -> Element:
    """Return a part of the strict kind as one of the usual kind; `parse` reads XML."""
    usual = parse(_SPACES.sub(_USUAL, etree.tostring(root)))
    usual.attrib.pop(f"{WORD}conformance", "")
    for element in usual.iter():
        for name, value in attributes(element):
            element.set(name, _value(element, local(name), value))
        _name_sides(element)
    return usual


def kind(relation: str) -> str:
    """Return the last word of a relationship's kind, as the usual kind of the format has it.

    `http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties` ->
    `custom-properties`
    """
    last = relation.rpartition("/")[2]
    return re.sub("^(custom|extended)Properties$", r"\1-properties", last)


def _value(element: Element, name: str, value: str) -> str:
    word = element.tag.startswith(WORD)
    if _LENGTH.fullmatch(value):
        length = twips(value) or 0
        if not word:
            return str(length * _EMU_A_TWIP)
        return str(length // 10 if local(element.tag) in _HALF_POINTS else length)
    if percentage := _PERCENTAGE.fullmatch(value):
        scale = _THOUSANDTHS if not word else _FIFTIETHS if name == "w" else 1
        return str(round(float(percentage[1]) * scale))
    if name == "val" and word:
        tables = {"textDirection": _DIRECTIONS} | dict.fromkeys(_SIDED_VALUES, _SIDES)
        return tables.get(local(element.tag), {}).get(value, value)
    return value


def _name_sides(element: Element) -> None:
    parent = element.getparent()
    if parent is not None and local(parent.tag) in _SIDED and local(element.tag) in _SIDES:
        element.tag = f"{WORD}{_SIDES[local(element.tag)]}"
    if element.tag == f"{WORD}ind":
        for old, new in _SIDES.items():
            if value := element.attrib.pop(f"{WORD}{old}", ""):
                element.set(f"{WORD}{new}", str(value))
