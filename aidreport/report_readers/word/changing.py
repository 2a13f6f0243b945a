"""What is read in the place of a field: its result, its name, or what it is set to."""

from __future__ import annotations

from aidreport.ooxml.fields import Field, fields
from aidreport.ooxml.names import VALUE, WORD, Element
from aidreport.report_readers.word.set_signs import signs_set_by

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
            elif not field.result and (said := _set_to(field)):
                if first not in self._hidden:
                    self._instead[last] = said
            elif field.is_simple:
                hidden.remove(first)
            self._hidden |= hidden

    def hides(self, element: Element) -> bool:
        """Return whether what stands in a run is not to be read."""
        return bool(self._hidden) and element in self._hidden

    def instead_of(self, element: Element) -> str:
        """Return what is read in the place of a whole field, at its last mark; else nothing."""
        return self._instead.get(element, "") if self._instead else ""


def _set_to(field: Field) -> str:
    """Return what a field without a result shows all the same: signs that it sets, a choice."""
    if field.name == "EQ":
        return signs_set_by(field.instruction)
    return _chosen(field.marks[0]) if field.name == "FORMDROPDOWN" else ""


def _chosen(mark: Element) -> str:
    """Return the entry of a list that was chosen in a form, the first where nobody chose."""
    listed = mark.find(f"{WORD}ffData/{WORD}ddList")
    if listed is None:
        return ""
    entries = [each.get(VALUE, "") for each in listed.iterchildren(f"{WORD}listEntry")]
    for name in ("result", "default"):
        choice = listed.find(f"{WORD}{name}")
        if choice is not None:
            at = choice.get(VALUE, "")
            return entries[int(at)] if at.isdecimal() and int(at) < len(entries) else ""
    return entries[0] if entries else ""
