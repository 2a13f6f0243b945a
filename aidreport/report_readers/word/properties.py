"""What `w:pPr` and `w:rPr` say about what is seen, in units that survive another program.

Word, WPS and LibreOffice write the same formatting in different words, and round lengths by
a twip or two. So lengths are rounded to what an eye can tell apart, and what is as everywhere
is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aidreport.ooxml.lengths import TWIPS_A_POINT, twips
from aidreport.ooxml.names import VALUE, WORD, Element, is_true, local
from aidreport.report_readers.reading import Look

QUARTER = 80
"""Twips in a quarter of a character of body text: indents are counted in these."""

LIST, LIST_LEVEL = "list-of", "list-level"
"""Raw values that are no look by themselves: which list, and which level of it from 0."""

_UNSEEN = {
    "bold": ("0",),
    "italic": ("0",),
    "strike": ("0",),
    "hidden": ("0",),
    "underline": ("none",),
    "position": ("baseline",),
    "colour": ("auto", "000000"),
    "highlight": ("none",),
    "fill": ("auto", "FFFFFF"),
    "spread": ("0",),
    "alignment": ("left",),
    "first-line": ("0",),
    "left": ("0",),
    "right": ("0",),
    "before": ("0",),
    "after": ("0",),
    "line": ("auto 12",),
    "level": ("9",),
    "new-page": ("0",),
    "list": ("0",),
}
_SIDES = {"start": "left", "end": "right"}

Raw = dict[str, str]


def run_properties(properties: Element | None) -> Raw:
    """Return what a `w:rPr` says, as raw values by the names of a look."""
    return _read(properties, _RUN)


def paragraph_properties(properties: Element | None) -> Raw:
    """Return what a `w:pPr` says, as raw values by the names of a look."""
    return _read(properties, _PARAGRAPH)


def look(raw: Mapping[str, str]) -> Look:
    """Return raw values as a look, without those that nobody sees."""
    return tuple(
        sorted((name, value) for name, value in raw.items() if value not in _UNSEEN.get(name, ()))
    )


def _read(properties: Element | None, readers: Mapping[str, Callable[[Element], Raw]]) -> Raw:
    found: Raw = {}
    for child in properties if properties is not None else ():
        reader = readers.get(local(child.tag))
        if reader:
            found |= reader(child)
    return found


def _switch(name: str) -> Callable[[Element], Raw]:
    def read(element: Element) -> Raw:
        return {name: "1" if is_true(element) else "0"}

    return read


def _value(name: str) -> Callable[[Element], Raw]:
    return lambda element: {name: element.get(VALUE, "")}


def _colour(name: str, attribute: str) -> Callable[[Element], Raw]:
    def read(element: Element) -> Raw:
        value = element.get(f"{WORD}{attribute}", "auto")
        return {name: value if value == "auto" else value.upper()}

    return read


def _fonts(element: Element) -> Raw:
    slots = {"chinese-font": "eastAsia", "latin-font": "ascii"}
    return {
        name: value for name, slot in slots.items() if (value := element.get(f"{WORD}{slot}", ""))
    }


def _size(element: Element) -> Raw:
    return {"size": element.get(VALUE, "").removesuffix(".0")}


def _spread(element: Element) -> Raw:
    return {"spread": str(twips(element.get(VALUE)) or 0)}


def _alignment(element: Element) -> Raw:
    value = element.get(VALUE, "left")
    return {"alignment": _SIDES.get(value, value)}


def _indents(element: Element) -> Raw:
    found: Raw = {}
    first, hanging = _length(element, ("firstLine",)), _length(element, ("hanging",))
    # In characters the left indent is that of the first line, in twips that of the others.
    for name, slots, beside in (
        ("left", ("left", "start"), hanging or 0),
        ("right", ("right", "end"), 0),
    ):
        length = _length(element, slots, beside)
        if length is not None:
            found[name] = str(round(length / QUARTER))
    if hanging:
        found["first-line"] = str(round(-hanging / QUARTER))
    elif first is not None or hanging is not None:
        found["first-line"] = str(round((first or 0) / QUARTER))
    return found


def _length(element: Element, slots: tuple[str, ...], beside: int = 0) -> int | None:
    """Return a length in twips; one that is said in characters alone is worked out.

    `beside` is what it lacks in characters, in twips.
    """
    for slot in slots:
        if (length := twips(element.get(f"{WORD}{slot}"))) is not None:
            return length
        if (hundredths := twips(element.get(f"{WORD}{slot}Chars"))) is not None:
            return hundredths * 4 * QUARTER // 100 + beside
    return None


def _spacing(element: Element) -> Raw:
    found = {
        name: str(round(value / TWIPS_A_POINT))
        for name in ("before", "after")
        if (value := twips(element.get(f"{WORD}{name}"))) is not None
    }
    line = twips(element.get(f"{WORD}line"))
    if line is not None:
        rule = element.get(f"{WORD}lineRule", "auto")
        found["line"] = f"{rule} {round(line / TWIPS_A_POINT)}"
    return found


def _list(element: Element) -> Raw:
    kept = {LIST: element.find(f"{WORD}numId"), LIST_LEVEL: element.find(f"{WORD}ilvl")}
    return {name: each.get(VALUE, "0") for name, each in kept.items() if each is not None}


_RUN: Mapping[str, Callable[[Element], Raw]] = {
    "b": _switch("bold"),
    "i": _switch("italic"),
    "strike": _switch("strike"),
    "dstrike": _switch("strike"),
    "vanish": _switch("hidden"),
    "u": _value("underline"),
    "vertAlign": _value("position"),
    "color": _colour("colour", "val"),
    "highlight": _value("highlight"),
    "shd": _colour("fill", "fill"),
    "sz": _size,
    "spacing": _spread,
    "rFonts": _fonts,
}
_PARAGRAPH: Mapping[str, Callable[[Element], Raw]] = {
    "jc": _alignment,
    "ind": _indents,
    "spacing": _spacing,
    "outlineLvl": _value("level"),
    "pageBreakBefore": _switch("new-page"),
    "numPr": _list,
    "shd": _colour("fill", "fill"),
}
