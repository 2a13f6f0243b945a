"""The names of the XML in a Word file."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

OFFICE = "http://schemas.openxmlformats.org"
WORD = f"{{{OFFICE}/wordprocessingml/2006/main}}"
RELATION = f"{{{OFFICE}/officeDocument/2006/relationships}}"
DRAWING = f"{{{OFFICE}/drawingml/2006/main}}"
CHART = f"{{{OFFICE}/drawingml/2006/chart}}"
VALUE = f"{WORD}val"


@lru_cache(maxsize=1024)
def local(tag: object) -> str:
    """Return the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attributes(element: Element) -> list[tuple[str, str]]:
    """Return the attributes of an element as they are now: names with namespaces, and values."""
    return [(str(name), str(value)) for name, value in element.attrib.items()]


def is_on(parent: Element | None, name: str) -> bool:
    """Return whether a switch such as `w:titlePg` is there, and not switched off."""
    switch = parent.find(f"{WORD}{name}") if parent is not None else None
    return switch is not None and is_true(switch)


def is_true(switch: Element) -> bool:
    """Return what a switch says: without a value it is on."""
    return switch.get(VALUE, "1").lower() not in ("0", "false", "off", "none")


def unwrap(element: Element) -> None:
    """Put what stands in an element into its place."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def remove(element: Element) -> None:
    """Take an element out of its parent; what has none stays."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
