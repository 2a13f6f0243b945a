"""Equations of a Word file on one line, as Unicode writes them: 1/3, 10⁴, H₂O, √2.

Their texts side by side would be other figures: a third is set as 1 above 3, and is not 13
(ISO/IEC 29500-1, 22.1; the line after Unicode Technical Note 28).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aidreport.ooxml.names import Element, local
from aidreport.wording.raised import above, as_one, below

_PROPERTIES = "Pr"


def is_composed(equation: Element) -> bool:
    """Return whether the parts of an equation are not read one after the other."""
    return any(local(each.tag) in _COMPOSED for each in equation.iter())


def on_one_line(equation: Element) -> str:
    """Return an equation on one line."""
    name = local(equation.tag)
    if name in ("t", "delText"):
        return equation.text or ""
    if name.endswith(_PROPERTIES):
        return ""
    if composed := _COMPOSED.get(name):
        return composed({local(each.tag): _within(each) for each in equation})
    return _within(equation)


def fraction(over: str, under: str) -> str:
    """Return a fraction on one line: 1/3, (a+b)/2."""
    return f"{as_one(over)}/{as_one(under)}"


def _within(element: Element) -> str:
    return "".join(map(on_one_line, element))


def _root(parts: Mapping[str, str]) -> str:
    return f"{above(parts.get('deg', ''))}√{as_one(parts.get('e', ''))}"


_COMPOSED: Mapping[str, Callable[[Mapping[str, str]], str]] = {
    "f": lambda parts: fraction(parts.get("num", ""), parts.get("den", "")),
    "sSup": lambda parts: parts.get("e", "") + above(parts.get("sup", "")),
    "sSub": lambda parts: parts.get("e", "") + below(parts.get("sub", "")),
    "sSubSup": lambda parts: (
        parts.get("e", "") + below(parts.get("sub", "")) + above(parts.get("sup", ""))
    ),
    "rad": _root,
}
