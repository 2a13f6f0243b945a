"""How text in a Word file looks in the end: defaults, styles, and what is set directly.

Programs rename styles when they save, and move properties from a style to its heirs. What
comes out at the text is the same, so that is what is compared.
"""

from __future__ import annotations

from aidreport.ooxml.names import VALUE, WORD, Element
from aidreport.report_readers.reading import Look
from aidreport.report_readers.word.numbering import Numbering
from aidreport.report_readers.word.properties import (
    LIST,
    LIST_LEVEL,
    Raw,
    look,
    paragraph_properties,
    run_properties,
)

_DEEPEST = 50
"""Styles that stand on one another in a chain; a file may have them in a circle."""


class Styles:
    """The styles of a file, asked for the look of a paragraph or a run."""

    def __init__(self, part: Element | None, numbering: Numbering) -> None:
        self._numbering = numbering
        self._styles: dict[str, Element] = {}
        self._default = ""
        self._defaults: tuple[Raw, Raw] = ({}, {})
        self._chains: dict[str, tuple[Raw, Raw]] = {}
        self._paragraphs: dict[tuple[object, ...], tuple[str, Look]] = {}
        self._runs: dict[tuple[object, ...], Look] = {}
        if part is None:
            return
        for style in part.iter(f"{WORD}style"):
            identifier = style.get(f"{WORD}styleId", "")
            self._styles[identifier] = style
            if style.get(f"{WORD}type") == "paragraph" and style.get(f"{WORD}default") in (
                "1",
                "true",
            ):
                self._default = identifier
        self._defaults = (
            paragraph_properties(part.find(f"{WORD}docDefaults/{WORD}pPrDefault/{WORD}pPr")),
            run_properties(part.find(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr")),
        )

    def style_of(self, properties: Element | None) -> str:
        """Return the identifier of the style that a `w:pPr` names, the default one for none."""
        return _named(properties, "pStyle") or self._default

    def paragraph(self, properties: Element | None) -> tuple[str, Look]:
        """Return the style and the look of a paragraph with this `w:pPr`."""
        key = _key(properties)
        if key not in self._paragraphs:
            style = self.style_of(properties)
            raw = self._defaults[0] | self._chain(style)[0] | paragraph_properties(properties)
            self._paragraphs[key] = style, look(raw | self._list(raw))
        return self._paragraphs[key]

    def list_of(self, properties: Element | None) -> tuple[str, str | None]:
        """Return which list a paragraph stands in, `0` for none, and its level if that is said."""
        raw = self._defaults[0] | self._chain(self.style_of(properties))[0]
        raw |= paragraph_properties(properties)
        return raw.get(LIST, "0"), raw.get(LIST_LEVEL)

    def run(self, style: str, properties: Element | None) -> Look:
        """Return the look of text with this `w:rPr` in a paragraph of a style."""
        key = (style, _key(properties))
        if key not in self._runs:
            raw = self._defaults[1] | self._chain(style)[1]
            raw |= self._chain(_named(properties, "rStyle"))[1] | run_properties(properties)
            self._runs[key] = look(raw)
        return self._runs[key]

    def _list(self, raw: Raw) -> Raw:
        """Return the level of the list that a paragraph stands in, `0` where it shows none."""
        level = raw.pop(LIST_LEVEL, "0")
        shows = self._numbering.shows(raw.pop(LIST, "0"), level)
        return {"list": str(int(level) + 1) if shows and level.isdecimal() else "0"}

    def _chain(self, identifier: str) -> tuple[Raw, Raw]:
        """Return what a style says for paragraphs and for text, with what it stands on."""
        if identifier not in self._chains:
            paragraph: Raw = {}
            run: Raw = {}
            for style in reversed(self._ancestry(identifier)):
                paragraph |= paragraph_properties(style.find(f"{WORD}pPr"))
                run |= run_properties(style.find(f"{WORD}rPr"))
            self._chains[identifier] = paragraph, run
        return self._chains[identifier]

    def _ancestry(self, identifier: str) -> list[Element]:
        found: list[Element] = []
        while identifier in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[identifier])
            identifier = _named(found[-1], "basedOn")
        return found


def _named(parent: Element | None, child: str) -> str:
    element = parent.find(f"{WORD}{child}") if parent is not None else None
    return element.get(VALUE, "") if element is not None else ""


def _key(properties: Element | None) -> tuple[object, ...]:
    """Return what tells two groups of properties apart; most have one child or none."""
    if properties is None:
        return ()
    return tuple(
        [
            (child.tag, *child.attrib.items(), *[(each.tag, each.get(VALUE)) for each in child])
            for child in properties
        ]
    )
