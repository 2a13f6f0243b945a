"""No page carries the signature alone: GB/T 9704—2012, 7.3.5.5.

typst can keep a paragraph with what follows, but moves it as a whole, which leaves a hole. So
a report whose signature is alone on its page is laid out again, with the last lines of its
text kept from the page before.
"""

from __future__ import annotations

from aidreport.writers.typst.compiler import Compiler
from aidreport.writers.word.dimensions import LINE
from aidreport.writers.word.sheet import Sheet

_LINES = 2
"""So many lines of the text go with the signature, fewer where its last paragraph has fewer."""


def pulled(compiler: Compiler, sheet: Sheet) -> float:
    """Return how many points are to be left free where the text ends; none if all is well."""
    ends, signed = compiler.places("last-text"), compiler.places("signed")
    if not ends or not signed or signed[-1].page == ends[-1].page:
        return 0
    begin, end = ends[-2:]
    last_line = (end.y - sheet.top / 20) // (LINE / 20)
    own = round((end.y - begin.y) * 20 / LINE) + 1 if begin.page == end.page else _LINES
    kept = max(0, last_line + 1 - min(_LINES, own))
    return (sheet.height - sheet.top - sheet.bottom) / 20 - kept * LINE / 20 - 1
