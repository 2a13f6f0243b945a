"""The automatic numbers of a Word file: which of them show anything."""

from __future__ import annotations

from aidreport.ooxml.names import VALUE, WORD, Element

_SILENT = "none"


class Numbering:
    """The lists of a file; LibreOffice makes one that shows nothing when it saves as .doc."""

    def __init__(self, part: Element | None) -> None:
        self._lists: dict[str, Element] = {}
        self._levels: dict[tuple[str, str], bool] = {}
        if part is None:
            return
        kinds = {each.get(f"{WORD}abstractNumId"): each for each in part.iter(_ABSTRACT)}
        for each in part.iterchildren(f"{WORD}num"):
            kind = each.find(f"{WORD}abstractNumId")
            found = kinds.get(kind.get(VALUE)) if kind is not None else None
            if found is not None:
                self._note(each.get(f"{WORD}numId", ""), found, each)

    def shows(self, identifier: str, level: str) -> bool:
        """Return whether paragraphs on a level (from 0) of a list get a number or a mark."""
        return self._levels.get((identifier, level), False)

    def _note(self, identifier: str, *parts: Element) -> None:
        """Note what the levels of a list show; what the list itself says comes last."""
        for part in parts:
            for level in part.iter(f"{WORD}lvl"):
                self._levels[identifier, level.get(f"{WORD}ilvl", "0")] = _shows(level)


def _shows(level: Element) -> bool:
    kind, text = level.find(f"{WORD}numFmt"), level.find(f"{WORD}lvlText")
    counts = kind is None or kind.get(VALUE) != _SILENT
    words = text.get(VALUE, "") if text is not None else ""
    return bool(words.strip()) and (counts or "%" not in words)


_ABSTRACT = f"{WORD}abstractNum"
