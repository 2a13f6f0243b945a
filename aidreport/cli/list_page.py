"""What was understood of a list, as a page for the person who has to confirm it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.cli.layout import left_table
from aidreport.diagnostics import Message, Translate, message
from aidreport.exporting.said import in_short, words
from aidreport.importing.comparing import Compared, Status
from aidreport.importing.fields import CHINESE
from aidreport.importing.kind_words import term_of
from aidreport.importing.understanding import ListUnderstood
from aidreport.names import chinese_name
from aidreport.pipeline.lists import ListRead
from aidreport.spreadsheets.sheet import Workbook, letters

_TOLD = ("name", "place", "participants", "donation", "contents")
_STATUSES = {
    Status.NEW: message("new"),
    Status.RECORDED: message("recorded"),
    Status.CHANGED: message("changed"),
    Status.ALIKE: message("new?"),
}


def page(book: Workbook, read: ListRead, translate: Translate) -> str:
    """Return the columns with their meanings, the rows with their activities, who is new."""
    parts = [_columns(book, each, translate) for each in read.understood.lists]
    shown = [each for each in read.rows if each.status is not Status.RECORDED]
    parts += [_rows(shown, translate)] if shown and not read.has_errors else []
    parts += ["\n".join(_proposals(read, translate))]
    return "\n\n".join(part for part in parts if part) + "\n"


def summary(read: ListRead) -> Message:
    """Return how many rows are new, recorded and changed."""
    count = {status: sum(each.status is status for each in read.rows) for status in Status}
    gone = read.gone
    said = message(
        "{new} new, {recorded} recorded already, {changed} changed since they were recorded"
        " (correct these in the records).",
        new=count[Status.NEW] + count[Status.ALIKE],
        recorded=count[Status.RECORDED],
        changed=count[Status.CHANGED],
    )
    if not gone:
        return said
    return message(
        "{summary} {gone} records came from this file and have no row in it any more.",
        summary=said,
        gone=gone,
    )


def _columns(book: Workbook, each: ListUnderstood, translate: Translate) -> str:
    place = book.place(each.section.sheet, each.section.top, min(each.section.heads))
    rows = [[message("{place}: the heads", place=str(place)).render(translate)]]
    for column, head in sorted(each.section.heads.items()):
        rows.append([f"  {letters(column)}", head.text, "→", _meaning(each, column, translate)])
    if each.date:
        rows.append(["", each.date_from, "→", f"日期 {each.date}"])
    if each.money_unit:
        unit = message("unit of money").render(translate)
        rows.append(["", unit, "→", each.money_unit])
    return left_table(rows)


def _meaning(each: ListUnderstood, column: int, translate: Translate) -> str:
    columns = each.columns
    if column in columns.kept:
        return message("kept beside the record").render(translate)
    field = columns.field_at(column)
    if field is None:
        return message("not taken").render(translate)
    unit = columns.units.get(field, "")
    return CHINESE[field] + (f"（{unit}）" if unit else "")


def _rows(rows: Sequence[Compared], translate: Translate) -> str:
    return left_table([_row(each, translate) for each in rows])


def _row(each: Compared, translate: Translate) -> list[str]:
    activity = each.activity
    cells = [
        str(each.entry.place).rpartition("!")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        _STATUSES[each.status].render(translate),
        words(activity.date),
        term_of(str(activity.kind)),
    ]
    if each.status is Status.CHANGED:
        changes = [f"{chinese_name(c.field)}: {c.before} → {c.after}" for c in each.changes]
        return [*cells, "；".join(changes), f"({each.recorded})"]
    where = f"({each.recorded})" if each.recorded else ""
    return [*cells, in_short(activity, _TOLD), where]


def _proposals(read: ListRead, translate: Translate) -> Iterator[str]:
    """Yield who is not recorded yet, with what will be recorded of them."""
    register = read.register
    if register.organisations:
        names = "、".join(register.organisations)
        yield message("New organisations: {names}", names=names).render(translate)
    if register.people:
        people = []
        for id_, fields in register.people.items():
            marks = ["未成年"] if fields.get("minor") else []
            marks += ["敏感情况"] if fields.get("sensitive") else []
            people.append(f"{id_}（{'、'.join(marks)}）" if marks else id_)
        yield message("New people: {names}", names="、".join(people)).render(translate)
