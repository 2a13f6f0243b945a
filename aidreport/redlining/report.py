"""A redline as a file: the new report, with its changes against an earlier edition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from aidreport.document.comment import time_of
from aidreport.ooxml.names import WORD, Element
from aidreport.ooxml.package import Package
from aidreport.ooxml.zipping import zipped
from aidreport.redlining.earlier import Earlier, shown_by
from aidreport.redlining.marks import Shown, mark_ends
from aidreport.redlining.matching import UnitPair, matched
from aidreport.redlining.paragraphs import change_paragraph, deleted_paragraph, insert_paragraph
from aidreport.redlining.tables import change_table, deleted_table, insert_table
from aidreport.redlining.tracking import Change, Tracker, put_between, tracker
from aidreport.redlining.units import Unit, is_picture, units
from aidreport.writers.word.namespaces import DECLARATION

_BODY = "word/document.xml"
_PROPERTIES = "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def redlined(report: bytes, earlier: Earlier, year: int, titled: Callable[[str], str]) -> bytes:
    """Return a Word report of ours with its changes against an earlier edition tracked.

    Accepted they give the report, rejected what the earlier edition says, in the layout of
    the report. Pictures and charts that the earlier edition does not show are inserted; those
    that are gone are gone.

    Args:
        report: as its writer made it.
        earlier: the edition that it is compared with.
        year: of the report; its last day is the time of the changes.
        titled: makes the title of the redline, among the properties of the file, of the report's.
    """
    package = Package(report)
    document = package.document
    body = document.find(f"{WORD}body")
    if body is None:
        raise AssertionError("a report of ours has a body")
    show(body, earlier, tracker(time_of(year)), package)
    with ZipFile(BytesIO(report)) as file:
        members = [(name, file.read(name)) for name in file.namelist()]
    written = {_BODY: document, _PROPERTIES: _titled(package.part(_PROPERTIES), titled)}
    return zipped(
        (name, _bytes(written[name]) if name in written else content) for name, content in members
    )


def show(body: Element, earlier: Earlier, tracker: Tracker, package: Package) -> None:
    """Show in the body of a report, part of a package, what changed since an earlier edition."""
    now = list(units(body))
    pairs = iter(matched(earlier.units, [each for each in now if each.speaks]))
    shown: list[Shown] = []
    for unit in now:
        if unit.speaks:
            for old, new in pairs:
                shown += _shown((old, new), tracker)
                if new is unit:
                    break
        else:
            shown.append(_silent(unit, shown, earlier, tracker, package))
    for pair in pairs:
        shown += _shown(pair, tracker)
    mark_ends(shown, tracker)
    put_between([*(each.element for each in shown), body[-1]], body)


def _shown(pair: UnitPair, tracker: Tracker) -> Iterator[Shown]:
    old, new = pair
    if new is not None:
        yield _now(old, new, tracker)
    elif old is not None and old.rows:
        table, behind = deleted_table(old, tracker)
        yield Shown(table, Change.DELETED, is_table=True)
        yield Shown(behind, Change.DELETED)
    elif old is not None:
        yield Shown(deleted_paragraph(old, tracker), Change.DELETED)


def _now(old: Unit | None, new: Unit, tracker: Tracker) -> Shown:
    if new.element is None:
        raise AssertionError("what is new stands somewhere in the report")
    if old is None:
        insert = insert_table if new.rows else insert_paragraph
        insert(new.element, tracker)
    elif new.rows:
        change_table(old, new, tracker)
    else:
        change_paragraph(new.element, old.said, tracker)
    return Shown(new.element, None if old else Change.INSERTED, is_table=bool(new.rows))


def _silent(
    unit: Unit, before: list[Shown], earlier: Earlier, tracker: Tracker, package: Package
) -> Shown:
    """Return a paragraph that says nothing: a picture, or what has to stand behind a table."""
    element = unit.element
    if element is None:
        raise AssertionError("what is new stands somewhere in the report")
    if not is_picture(element):
        # It is new where its table is.
        table = before[-1] if before and before[-1].is_table else None
        return Shown(element, table.change if table else None)
    drawings = list(element.iter(f"{WORD}drawing"))
    known = {each for drawing in drawings for each in shown_by(package, drawing)}
    known |= {each.get("descr", "") for each in element.iter() if each.get("descr")}
    if known & earlier.pictures:
        return Shown(element)
    insert_paragraph(element, tracker)
    return Shown(element, Change.INSERTED)


def _titled(properties: Element, titled: Callable[[str], str]) -> Element:
    for title in properties.iter(_TITLE):
        title.text = titled(title.text or "")
    return properties


def _bytes(root: Element) -> bytes:
    return DECLARATION.encode("utf-8") + etree.tostring(root, encoding="utf-8")
