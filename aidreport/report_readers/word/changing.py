"""Fields whose results change by themselves: their names stand for them."""

from __future__ import annotations

from aidreport.ooxml.fields import fields
from aidreport.ooxml.names import Element

_CHANGING = {
    *("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF", "DATE", "TIME", "SAVEDATE"),
    *("PRINTDATE", "CREATEDATE", "EDITTIME", "FILENAME", "FILESIZE", "REVNUM", "NUMWORDS"),
}
"""Fields whose result says nothing of the text."""


class Changing:
    """What of a part is an instruction, or a result that changes by itself."""

    def __init__(self, root: Element) -> None:
        self._hidden: set[Element] = set()
        self._instead: dict[Element, str] = {}
        for field in fields(root):
            first, last = field.marks[0], field.marks[-1]
            hidden = {*field.marks, *field.hidden}
            if field.name in _CHANGING:
                hidden |= set(field.result)
                if first not in self._hidden:
                    self._instead[last] = f"{{{field.name}}}"
            elif field.is_simple:
                hidden.remove(first)
            self._hidden |= hidden

    def hides(self, element: Element) -> bool:
        """Return whether what stands in a run is not to be read."""
        return bool(self._hidden) and element in self._hidden

    def instead_of(self, element: Element) -> str:
        """Return what is read in the place of a whole field, at its last mark; else nothing."""
        return self._instead.get(element, "") if self._instead else ""
