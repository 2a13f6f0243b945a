"""A paragraph with what was deleted from it and what was inserted into it."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from aidreport.ooxml.names import WORD, Element
from aidreport.redlining.letters import Letters
from aidreport.redlining.passages import passages
from aidreport.redlining.tracking import Change, Tracker
from aidreport.redlining.units import Unit, said
from aidreport.writers.word.namespaces import MAIN
from aidreport.writers.word.paragraph import paragraph_xml


def change_paragraph(paragraph: Element, before: str, tracker: Tracker) -> None:
    """Show in a paragraph of the new report what it said before, by its changes."""
    now = said(paragraph)
    # Where a title or a head is broken into lines is nothing that anybody wrote.
    if before.replace("\n", "") == now.replace("\n", ""):
        return
    letters = Letters(paragraph)
    shown: list[Element] = []
    for each in passages(before, now):
        if each.same:
            shown += letters.taken(len(each.new))
            continue
        if each.old:
            shown.append(tracker.gone(each.old, letters.style))
        if each.new:
            shown.append(tracker.change(Change.INSERTED, letters.taken(len(each.new))))
    _put(paragraph, [*shown, *letters.rest()])


def insert_paragraph(paragraph: Element, tracker: Tracker) -> None:
    """Show that all of a paragraph of the new report is new; not yet that it ends there."""
    if runs := list(paragraph.iterchildren(f"{WORD}r")):
        _put(paragraph, [tracker.change(Change.INSERTED, runs)])


def deleted_paragraph(unit: Unit, tracker: Tracker) -> Element:
    """Return a paragraph of the earlier edition, all of it deleted; not yet that it ended there."""
    [paragraph] = etree.fromstring(f"<w:body {MAIN}>{paragraph_xml(unit.style, '')}</w:body>")
    paragraph.append(tracker.gone(unit.said))
    return paragraph


def replace_words(paragraph: Element, before: str, tracker: Tracker) -> None:
    """Make a paragraph, such as that of a cell, one of the earlier edition, all deleted."""
    _put(paragraph, [tracker.gone(before)] if before else [])


def _put(paragraph: Element, shown: Iterable[Element]) -> None:
    properties = paragraph.find(f"{WORD}pPr")
    # The children are put elsewhere before the others are taken out.
    content = list(shown)
    for child in list(paragraph):
        if child is not properties:
            paragraph.remove(child)
    paragraph.extend(content)
