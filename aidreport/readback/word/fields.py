"""Fields of a Word file: what a program works out anew whenever it opens the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from aidreport.readback.word.names import WORD, local
from aidreport.readback.word.package import Element

_CHANGING = {
    *("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF", "DATE", "TIME", "SAVEDATE"),
    *("PRINTDATE", "CREATEDATE", "EDITTIME", "FILENAME", "FILESIZE", "REVNUM", "NUMWORDS"),
}
"""Fields whose result says nothing of the text: the name stands for them."""


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    separated: bool = False

    @property
    def name(self) -> str:
        return next(iter(self.instruction.split()), "").upper()


class Fields:
    """Follows the fields of a text from their beginnings to their ends; they may be nested."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def hide_what_follows(self) -> bool:
        """Whether text at this place is an instruction, or a result that changes by itself."""
        return any(not field.separated or field.name in _CHANGING for field in self._open)

    def text_of(self, element: Element) -> str:
        """Take a `w:fldChar` or a `w:instrText`; return what the reader is shown instead."""
        if local(element.tag) != "fldChar":
            if self._open and not self._open[-1].separated:
                self._open[-1].instruction += element.text or ""
            return ""
        step = element.get(f"{WORD}fldCharType")
        if step == "begin":
            self._open.append(_Field())
        elif step == "separate" and self._open:
            self._open[-1].separated = True
        elif step == "end" and self._open:
            field = self._open.pop()
            return f"{{{field.name}}}" if field.name in _CHANGING else ""
        return ""

    @contextmanager
    def simple(self, instruction: str) -> Iterator[list[str]]:
        """Hold a field that is one element; gives what is shown instead of a changing result."""
        field = _Field(instruction, separated=True)
        self._open.append(field)
        try:
            yield [f"{{{field.name}}}"] if field.name in _CHANGING else []
        finally:
            self._open.pop()
