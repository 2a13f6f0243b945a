"""Tracked insertions and deletions (修订), all by one author at one time.

A deletion and the insertion in its place are siblings of runs, the deletion first: so Word
writes it, and every program shows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import count

from lxml import etree

from aidreport.document.comment import AUTHOR
from aidreport.frozen import frozen
from aidreport.ooxml.names import WORD, Element, local
from aidreport.writers.word.namespaces import MAIN
from aidreport.writers.word.run import run_xml


class Change(StrEnum):
    """What happened to a piece: the names of the elements that say so."""

    INSERTED = "ins"
    DELETED = "del"


@frozen
class Tracker:
    """Makes the elements of tracked changes, each with an identifier of its own."""

    time: str
    _identifiers: count[int]

    def change(self, change: Change, children: Iterable[Element] = ()) -> Element:
        """Return what says that its children, or what it is a mark of, were changed."""
        element = etree.Element(f"{WORD}{change}")
        element.set(f"{WORD}id", str(next(self._identifiers)))
        element.set(f"{WORD}author", AUTHOR)
        element.set(f"{WORD}date", self.time)
        element.extend(children)
        return element

    def gone(self, text: str, style: str = "") -> Element:
        """Return a deletion of a text, in a character style."""
        return self.change(Change.DELETED, deleted_runs(text, style))


def tracker(time: str) -> Tracker:
    """Return what makes changes of a time, `2009-12-31T00:00:00Z`."""
    return Tracker(time, count(1))


def deleted_runs(text: str, style: str = "") -> list[Element]:
    """Return the runs of a text that is deleted."""
    runs = list(etree.fromstring(f"<w:p {MAIN}>{run_xml(text, style)}</w:p>"))
    for run in runs:
        for child in run:
            if local(child.tag) == "t":
                child.tag = f"{WORD}delText"
    return runs


def mark_row(row: Element, mark: Element) -> None:
    """Say of a row of a table that it was inserted or deleted."""
    properties = row.find(f"{WORD}trPr")
    if properties is None:
        properties = etree.Element(f"{WORD}trPr")
        row.insert(0, properties)
    properties.append(mark)


def mark_paragraph(paragraph: Element, mark: Element) -> None:
    """Say of the end of a paragraph that it was inserted or deleted."""
    properties = paragraph.find(f"{WORD}pPr")
    if properties is None:
        properties = etree.Element(f"{WORD}pPr")
        paragraph.insert(0, properties)
    ending = etree.Element(f"{WORD}rPr")
    ending.append(mark)
    section = properties.find(f"{WORD}sectPr")
    properties.insert(len(properties) if section is None else properties.index(section), ending)


def former_style(paragraph: Element, style: str, tracker: Tracker) -> None:
    """Say of a paragraph that it was in another style before."""
    properties = paragraph.find(f"{WORD}pPr")
    if properties is None:
        raise AssertionError("a paragraph of ours has a style")
    former = etree.Element(f"{WORD}pPr")
    etree.SubElement(former, f"{WORD}pStyle").set(f"{WORD}val", style)
    change = tracker.change(Change.INSERTED, [former])
    change.tag = f"{WORD}pPrChange"
    properties.append(change)


def put_between(shown: Iterable[Element], parent: Element) -> None:
    """Put those of some elements that are not under `parent` yet between the others there.

    What stands in its place is not moved: that takes a time that grows with the square.
    """
    waiting: list[Element] = []
    for each in shown:
        if each.getparent() is not parent:
            waiting.append(each)
            continue
        for one in waiting:
            each.addprevious(one)
        waiting = []
    parent.extend(waiting)
