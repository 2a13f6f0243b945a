"""The fields of headers and footers: what a report keeps of them.

What counts pages goes on counting. What tells of last year's file, or of somebody's machine,
does not come along, and neither does its last result. Of everything else the words stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aidreport.diagnostics import Severity, message
from aidreport.diagnostics.remark import Remark
from aidreport.ooxml.fields import Field, fields
from aidreport.ooxml.names import WORD, Element, remove, unwrap
from aidreport.writers.word.letterhead.remark import UnusableLetterhead, unsafe

_FETCHING = {
    *("DDE", "DDEAUTO", "LINK", "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "DATABASE"),
    *("RD", "PRINT"),
}
_WORKED_OUT = {
    *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "IF", "COMPARE", "QUOTE", "EQ", "SYMBOL"),
    *("ADVANCE", "="),
}
_OF_THE_REPORT = {"TITLE", "STYLEREF"}
"""What is worked out of the report; the result in the file is that of another one."""

_OF_THE_FILE = {
    *("AUTHOR", "LASTSAVEDBY", "MANAGER", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME"),
    *("FILESIZE", "TEMPLATE", "DATE", "TIME", "SAVEDATE", "CREATEDATE", "PRINTDATE", "EDITTIME"),
    *("REVNUM", "NUMWORDS", "NUMCHARS"),
}
_PROPERTIES = {"DOCPROPERTY", "INFO"}
_BUTTONS = {"MACROBUTTON", "GOTOBUTTON"}


def settle_fields(root: Element) -> list[Remark]:
    """Leave in a header or footer what a report keeps of its fields; return what is said of it.

    Raises:
        UnusableLetterhead: for a field that fetches something from outside.
    """
    return [said for field in fields(root) for said in _settled(field)]


def _settled(field: Field) -> Iterator[Remark]:
    name = field.name
    about = field.words[1].upper() if name in _PROPERTIES and len(field.words) > 1 else name
    if name in _FETCHING:
        raise _fetches(name)
    if about in _OF_THE_FILE:
        _empty(field)
        _end(field)
        yield _left_out(name)
    elif name in _OF_THE_REPORT:
        _empty(field)
        field.marks[0].set(f"{WORD}dirty", "true")
    elif name in _BUTTONS:
        yield _button(field)
    elif name == "HYPERLINK":
        _end(field)
        yield linked(next((word for word in field.words[1:] if not word.startswith("\\")), ""))
    elif not (name in _WORKED_OUT or name.startswith("=")) or not field.result:
        _end(field)


def _empty(field: Field) -> None:
    """Take the last result of a field out."""
    for element in field.result:
        remove(element)


def _end(field: Field) -> None:
    """Make a field the words that it shows."""
    if field.is_simple:
        unwrap(field.marks[0])
        return
    for element in (*field.marks, *field.hidden):
        remove(element)


def _button(field: Field) -> Remark:
    """Make a field that runs a macro or jumps the words that stand on it: its third and on."""
    words = " ".join(field.words[2:])
    shown = etree.Element(f"{WORD}t")
    shown.text = words
    first = field.marks[0]
    if field.is_simple:
        run = etree.Element(f"{WORD}r")
        run.append(shown)
        first[:] = [run]
    else:
        first.addnext(shown)
        _empty(field)
    _end(field)
    return unsafe(
        message(
            "A header or footer of the file holds a place to click on (“{words}”): its words come"
            " along, the button does not. Write there what is to be shown.",
            words=words,
        )
    )


def _fetches(name: str) -> UnusableLetterhead:
    said = message(
        "A header or footer of the file holds the field {field}, which fetches something from"
        " outside: replace it by its result in Word (Ctrl+Shift+F9), and save the file.",
        field=name,
    )
    return UnusableLetterhead(unsafe(said, Severity.ERROR))


def _left_out(name: str) -> Remark:
    return unsafe(
        message(
            "A header or footer of the file holds the field {field}, which tells of that file and"
            " not of the report: it is left out. Write there what is to be shown.",
            field=name,
        )
    )


def linked(target: str) -> Remark:
    """Return what is said of a link: only where it leads is lost."""
    return unsafe(
        message(
            "A header or footer of the file links to “{target}”: the report shows the same, but"
            " the link is left out.",
            target=target,
        ),
        Severity.NOTE,
    )
