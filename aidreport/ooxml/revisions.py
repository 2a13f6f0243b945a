"""Tracked changes (修订): accepted, so that nothing is left of what was, nor who changed it."""

from __future__ import annotations

from aidreport.ooxml.names import WORD, Element, local, remove, unwrap

COME = ("ins", "moveTo")
GONE = ("del", "moveFrom")
"""What stands in these is there, or no longer there, once all changes are accepted."""

_FORMER = (
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange"),
    *("tcPrChange", "tblGridChange", "numberingChange", "cellIns", "cellMerge"),
)
_RANGES = (
    *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart"),
    *("customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
    *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
)
_ABOUT = ("Pr", "PrEx", "Grid")
_DELETED = ("delText", "delInstrText")
_PROPERTIES = ("rPr", "trPr", "tcPr", "numPr", "ctrlPr")
"""A change that is told in these is one of the row, cell or paragraph that they belong to."""


def accept(root: Element) -> None:
    """Accept all tracked changes of a part, in place."""
    for element in [each for each in root.iter() if each is not root]:
        name = local(element.tag)
        if not element.tag.startswith(WORD):
            continue
        if name in _FORMER or name in _RANGES or name in _DELETED:
            remove(element)
        elif name == "cellDel":
            _remove_above(element, "tc")
            remove(element)
        elif name in (*COME, *GONE):
            _accept(element, gone=name in GONE)


def _accept(element: Element, *, gone: bool) -> None:
    parent = element.getparent()
    owner = local(parent.tag) if parent is not None else ""
    if owner not in _PROPERTIES:
        remove(element) if gone else unwrap(element)
        return
    if gone and owner == "trPr":
        _remove_above(element, "tr")
    elif gone and owner == "rPr":
        _run_on(element)
    remove(element)


def _remove_above(element: Element, name: str) -> None:
    """Remove the row or cell that an element belongs to, and what is left empty of its table."""
    above = next(element.iterancestors(f"{WORD}{name}"), None)
    while above is not None and local(above.tag) in (name, "tr", "tbl"):
        outer = above.getparent()
        remove(above)
        empty = outer is not None and all(local(each.tag).endswith(_ABOUT) for each in outer)
        above = outer if empty else None


def _run_on(mark: Element) -> None:
    """Join a paragraph whose mark was deleted to the next one, which keeps its own look."""
    paragraph = next(mark.iterancestors(f"{WORD}pPr"), None)
    paragraph = paragraph.getparent() if paragraph is not None else None
    following = paragraph.getnext() if paragraph is not None else None
    if paragraph is None or following is None or following.tag != paragraph.tag:
        return
    own = following.find(f"{WORD}pPr")
    at = 0 if own is None else following.index(own) + 1
    following[at:at] = [each for each in paragraph if local(each.tag) != "pPr"]
    remove(paragraph)
