"""A table with rows that were inserted or deleted, and cells that say something else."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from aidreport.document.blocks import Column, Table
from aidreport.ooxml.names import WORD, Element
from aidreport.redlining.matching import matched_rows
from aidreport.redlining.paragraphs import change_paragraph, insert_paragraph, replace_words
from aidreport.redlining.tracking import Change, Tracker, mark_paragraph, mark_row, put_between
from aidreport.redlining.units import Row, Unit, cells
from aidreport.writers.word.namespaces import MAIN
from aidreport.writers.word.table import table_xml


def change_table(before: Unit, now: Unit, tracker: Tracker) -> None:
    """Show in a table of the new report what it said before; both are equally wide."""
    if before.rows == now.rows:
        return
    table = _element(now)
    elements = list(table.iterchildren(f"{WORD}tr"))
    # What was deleted looks as the rows of now do, or it would stand out of the table.
    like = deepcopy(elements[-1])
    rows = [Row(said, element) for said, element in zip(now.rows, elements, strict=True)]
    shown: list[Element] = []
    for old, new in matched_rows([Row(each) for each in before.rows], rows):
        if new is not None and new.element is not None:
            row = new.element
            _change_row(row, old, tracker)
        elif old is not None:
            row = deepcopy(like)
            _delete_row(row, old.cells, tracker)
        shown.append(row)
    put_between(shown, table)


def insert_table(table: Element, tracker: Tracker) -> None:
    """Show that all rows of a table of the new report are new."""
    for row in table.iterchildren(f"{WORD}tr"):
        _change_row(row, None, tracker)


def deleted_table(unit: Unit, tracker: Tracker) -> tuple[Element, Element]:
    """Return a table of the earlier edition, all deleted, and the paragraph behind it."""
    heads, *rows = unit.rows
    xml = table_xml(Table(tuple(map(Column, heads)), tuple(rows)))
    table, behind = etree.fromstring(f"<w:body {MAIN}>{xml}</w:body>")
    written = table.iterchildren(f"{WORD}tr")
    for row, said in zip(written, unit.rows, strict=True):
        _delete_row(row, said, tracker)
    return table, behind


def _change_row(row: Element, before: Row | None, tracker: Tracker) -> None:
    paragraphs = cells(row)
    if before is not None:
        for paragraph, said in zip(paragraphs, before.cells, strict=True):
            change_paragraph(paragraph, said, tracker)
        return
    mark_row(row, tracker.change(Change.INSERTED))
    for paragraph in paragraphs:
        insert_paragraph(paragraph, tracker)
        mark_paragraph(paragraph, tracker.change(Change.INSERTED))


def _delete_row(row: Element, said: tuple[str, ...], tracker: Tracker) -> None:
    mark_row(row, tracker.change(Change.DELETED))
    for paragraph, words in zip(cells(row), said, strict=True):
        replace_words(paragraph, words, tracker)
        mark_paragraph(paragraph, tracker.change(Change.DELETED))


def _element(unit: Unit) -> Element:
    if unit.element is None:
        raise AssertionError("a table of the new report stands somewhere in it")
    return unit.element
