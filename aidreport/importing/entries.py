"""One row of a list as the fields of an activity."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from aidreport.diagnostics import Diagnostic, Message, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.importing.amounts import is_nothing, is_zero, understand_count
from aidreport.importing.dates import Calendar
from aidreport.importing.doubt import Doubt
from aidreport.importing.fields import CHINESE, COUNTED, DATES, MONEY, SILENT, Field
from aidreport.importing.kind_words import kind_named
from aidreport.importing.parties import Register
from aidreport.importing.people_facts import ABOUT_A_PERSON, facts_about
from aidreport.importing.row_cells import ListOf, RowCells
from aidreport.importing.row_dates import date_of
from aidreport.importing.row_gifts import filled, gifts_of, single
from aidreport.importing.rows import Row
from aidreport.model.base import fields_of
from aidreport.model.kinds import KINDS
from aidreport.spreadsheets.sheet import Cell, CellPlace

FROM, CODE = "导入自", "导入码"
"""Extra data of an imported activity: its place in the list, and what the row said."""

_PHRASES = (Field.PLACE, Field.REGION, Field.NAME, Field.FORM, Field.PURPOSE, Field.ORGANISER)
_GROUPS = {"training": "trainees", "home-visit": "visited"}
"""Where those who are counted stand in a record, but for `participants`."""
_TEACHERS = {"training": "lecturers", "staff-exchange": "staff"}
"""Where a record has the people of a column of teachers, but for `teachers`."""
_TAKEN_BACK = expression(
    "退[回还款]|已退|取消|作废|撤[销回]|冲[红销正减]|未[到拨付支]|待[到拨付支]|尚未|认捐|意向|拟捐|计划"
)


@frozen
class Entry:
    """A row that was understood.

    Attributes:
        row: its number.
        place: its first cell.
        places: what is told -> the cell that tells it.
        values: the fields of the activity, nested as in a record.
        code: what the row says, as a short code: equal rows have equal codes.
        record: the code of the record that the row was exported from, empty for none.
    """

    row: int
    place: CellPlace
    places: Mapping[str, CellPlace]
    values: dict[str, Any]
    code: str
    record: str = ""


@frozen
class EntryReader:
    """Reads the rows of one list.

    Attributes:
        within: where they stand.
        register: who is recorded, and whom the list adds.
        calendar: what is known of its days.
        kind: the kind of all of them, empty where a column tells it.
        date: the date of all of them, empty where columns tell it.
    """

    within: ListOf
    register: Register
    calendar: Calendar
    kind: str
    date: str

    def read(self, row: Row) -> tuple[Entry | None, list[Diagnostic]]:
        """Return what a row tells, None where something in it is in doubt, and the findings."""
        cells = RowCells(row, self.within)
        values = self._values(cells)
        if cells.in_doubt:
            return None, cells.findings
        code = _code(values, cells)
        values["extra"] = {**self._kept(cells), FROM: self._origin(row.number), CODE: code}
        places = {field.value: cells.place(field) for field in cells.fields}
        recorded = cells.text(Field.RECORD)
        return Entry(row.number, cells.place(), places, values, code, recorded), cells.findings

    def _values(self, cells: RowCells) -> dict[str, Any]:
        kind = cells.read(Field.KIND, _kind) if Field.KIND in cells else self.kind
        if not kind and Field.KIND in self.within.columns.fields and Field.KIND not in cells:
            cells.doubt("row-in-doubt", message("The kind is empty: write it."), Field.KIND)
        values: dict[str, Any] = {
            "kind": kind or "other",
            "date": date_of(cells, self.calendar, self.date),
            **self._parties(cells, kind or ""),
            **{each.value: cells.text(each) for each in _PHRASES},
            "direction": cells.read(Field.DIRECTION, _direction)
            if Field.DIRECTION in cells
            else None,
            "subjects" if kind == "training" else "contents": _phrases(cells, Field.CONTENT),
            "outcomes": _phrases(cells, Field.OUTCOME),
            **_participants(cells, kind or ""),
            **_counted(cells, kind or ""),
            **gifts_of(cells, kind or ""),
        }
        self._add_facts(cells, values)
        _refuse_taken_back(cells)
        if kind == "works":
            values["works"] = {"item": values.pop("name")}
        return filled(values)

    def _parties(self, cells: RowCells, kind: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for field in (Field.RECIPIENT, Field.GIVER):
            if field in cells:
                found[field.value] = cells.read(field, self._organisations_and_people)
            elif _is_needed(field, kind, cells) and not cells.in_doubt:
                _tell_empty(cells, field)
        for field in (Field.LEADERS, Field.TEACHERS):
            if field in cells:
                name = _TEACHERS.get(kind, field.value) if field is Field.TEACHERS else field.value
                found[name] = cells.read(field, self._people)
        return found

    def _organisations_and_people(self, cell: Cell) -> Any:
        return single(self.register.parties(cell.shown))

    def _people(self, cell: Cell) -> Any:
        return single(self.register.people_named(cell.shown))

    def _add_facts(self, cells: RowCells, values: Mapping[str, Any]) -> None:
        """Give a new person what the row says of it: the grade, an illness, whether it is minor."""
        facts = facts_about(cells)
        if not facts:
            return
        named, field = values.get("recipients"), next(f for f in ABOUT_A_PERSON if f in cells)
        if not isinstance(named, str):
            said = message(
                "The row says something of one person, and the recipient is not just one: put each"
                " person in a row of its own."
            )
            cells.doubt("party-in-doubt", said, field)
        elif not self.register.about(named, facts):
            said = message(
                "“{name}” is recorded already, and what this column says of it is not taken: see"
                " whether the record says it.",
                name=named,
            )
            cells.warn(said, field)

    def _kept(self, cells: RowCells) -> dict[str, str]:
        kept = {CHINESE[Field.REMARK]: cells.text(Field.REMARK)}
        for column, head in self.within.columns.kept.items():
            cell = cells.row.cells.get(column)
            if cell is not None and not is_nothing(cell):
                kept[head] = " ".join(cell.shown.split())
        return filled(kept)

    def _origin(self, number: int) -> str:
        book = self.within.book
        sheet = f" {self.within.section.sheet.name}" if len(book.sheets) > 1 else ""
        return f"{book.name}{sheet} 第{number}行"


def _refuse_taken_back(cells: RowCells) -> None:
    """Refuse a gift of which the remark says that it was returned, or has not come yet."""
    remark = cells.text(Field.REMARK)
    gives = any(field in cells for field in (*MONEY, Field.GIFT, Field.ITEMS))
    if gives and Field.STATUS not in cells and _TAKEN_BACK.search(remark):
        said = message(
            "The remark says “{remark}”, and the row would count as given: take out a gift that was"
            " returned; tell in a column “捐款状态” what is planned (计划) or has arrived (到账).",
            remark=remark[:60],
        )
        cells.doubt("row-in-doubt", said, Field.REMARK)


def _is_needed(field: Field, kind: str, cells: RowCells) -> bool:
    """Return whether a column that is there must say who: nobody's gift would be one's own."""
    columns = cells.within.columns.fields
    if field not in columns or Field.RECORD in columns:
        return False  # a table of ours leaves out whose work is one's own
    return field is Field.GIVER or kind in ("donation", "fund-raising", "materials")


def _tell_empty(cells: RowCells, field: Field) -> None:
    column = cells.within.columns.fields[field]
    above = cells.within.above(cells.row.number, column)
    said = message("Nobody is named here: write who it was, 匿名 where nobody knows.")
    if above is not None:
        said = message(
            "Nobody is named here, and “{above}” stands above: if that holds for this row too, add"
            " --fill “{head}”; else write who it was, 匿名 where nobody knows.",
            above=" ".join(above.shown.split()),
            head=cells.within.columns.heads[column].text,
        )
    cells.doubt("party-in-doubt", said, field)


def _kind(cell: Cell) -> str:
    found = kind_named(cell.shown)
    if found is None:
        said = message(
            "“{shown}” is no kind of activity: write one like 捐赠, 支教, 志愿服务 or 培训.",
            shown=cell.shown,
        )
        raise Doubt("row-in-doubt", said)
    return found


def _direction(cell: Cell) -> str:
    known = {"派出": "sent", "前往": "sent", "接收": "received", "来访": "received"}
    if cell.shown not in known:
        said = message("“{shown}” is no direction: write 派出 or 接收.", shown=cell.shown)
        raise Doubt("row-in-doubt", said)
    return known[cell.shown]


def _phrases(cells: RowCells, field: Field) -> Any:
    if field not in cells:
        return None
    parts = cells[field].shown.replace("；", "\n").split("\n")
    return single([part.strip("。 ") for part in parts if part.strip("。 ")])


def _participants(cells: RowCells, kind: str) -> dict[str, Any]:
    """Return who took part, or was trained, called on, exchanged, and how many they were."""
    group: dict[str, Any] = {"who": cells.text(Field.WHO)}
    if Field.COUNT in cells and not is_zero(cells[Field.COUNT]):
        measure = cells.within.columns.units[Field.COUNT]
        count = cells.read(Field.COUNT, lambda cell: understand_count(cell, measure))
        group["count"] = f"{count}人" if count and count[-1].isdigit() else count
    if kind == "staff-exchange":
        return {"rank": group["who"], "count": group.get("count")}
    return {_GROUPS.get(kind, "participants"): filled(group)}


def _counted(cells: RowCells, kind: str) -> dict[str, Any]:
    """Return the figures that the kind has: sessions and hours of a training, hours of service."""
    found: dict[str, Any] = {}
    for field, measures in COUNTED.items():
        if field not in cells or is_zero(cells[field]):
            continue
        if kind in KINDS and field.value not in fields_of(KINDS[kind].load()):
            cells.doubt("row-in-doubt", _no_such_figure(cells, field), field)
            continue
        measure = cells.within.columns.units[field] or measures[0]
        if measure not in measures:
            cells.doubt("row-in-doubt", _counted_otherwise(cells, field, measures), field)
            continue
        if field is Field.SESSIONS and _counts_up(cells, field):
            cells.doubt("row-in-doubt", _which_or_how_many(cells, field), field)
            continue
        found[field.value] = cells.read(field, partial(understand_count, measure=measure))
    return found


def _counts_up(cells: RowCells, field: Field) -> bool:
    """Return whether a number is the one after that above it: it may say which, not how many."""
    above = cells.within.above(cells.row.number, cells.within.columns.fields[field])
    shown = [each.shown.strip() for each in (above, cells[field]) if each]
    if len(shown) < 2 or not all(each.isdecimal() for each in shown):
        return False
    return int(shown[1]) == int(shown[0]) + 1


def _which_or_how_many(cells: RowCells, field: Field) -> Message:
    shown = cells[field].shown.strip()
    return message(
        "“{found}” follows the number above it: is it the {found}th session, or are they {found}?"
        " Write “{many}” for how many, or take the column out of what is read, as --map"
        " “{head}=-”.",
        found=shown,
        many=f"{shown}{COUNTED[field][0]}",
        head=_head(cells, field),
    )


def _counted_otherwise(cells: RowCells, field: Field, measures: Sequence[str]) -> Message:
    return message(
        "“{head}” is counted in {measures}, and not as the head says: correct the head, or take"
        " the column out of what is read, as --map “{head}=-”.",
        head=_head(cells, field),
        measures="、".join(measures),
    )


def _head(cells: RowCells, field: Field) -> str:
    return cells.within.columns.heads[cells.within.columns.fields[field]].text


def _no_such_figure(cells: RowCells, field: Field) -> Message:
    return message(
        "An activity of this kind has no “{head}”: correct the kind, or take the column out of"
        " what is read, as --map “{head}=-”.",
        head=_head(cells, field),
    )


def _code(values: Mapping[str, Any], cells: RowCells) -> str:
    """Return a code of what a row says, whatever the file, the sheet and the order are."""
    told = {"kind": str(values["kind"]), "date": str(values.get("date"))}
    shown = {
        field.value: cells[field].shown
        for field in cells.fields
        if field not in SILENT and field not in DATES and field is not Field.KIND
    }
    content = "\n".join(f"{key}={text}" for key, text in sorted({**shown, **told}.items()))
    return hashlib.sha256(content.encode()).hexdigest()[:12]
