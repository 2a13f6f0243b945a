"""A whole file understood: its lists, what their columns mean, the activities of their rows."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Diagnostic, Message, Severity, message
from aidreport.frozen import field, frozen, slotted
from aidreport.importing.columns import Columns, cells_of, columns_of
from aidreport.importing.dates import Calendar, days_are_exact, understand_date
from aidreport.importing.doubt import Doubt
from aidreport.importing.entries import Entry, EntryReader
from aidreport.importing.fields import DATES, MONEY, Field
from aidreport.importing.lines import dates_in, is_range, units_in, years_in
from aidreport.importing.options import Options
from aidreport.importing.parties import Register
from aidreport.importing.returning import BELONGS_TO, Returned, returned
from aidreport.importing.row_cells import ListOf
from aidreport.importing.rows import Row, Sort, is_note, rows_of
from aidreport.importing.sections import Section, sections
from aidreport.importing.totals import Totals
from aidreport.spreadsheets.sheet import Cell, CellPlace, Sheet, Workbook

_IN_A_MONTH = (Field.YEAR, Field.DAY)
"""What a column tells of a date that leaves open the month, which a title may name."""


@frozen
class ListUnderstood:
    """One list of a file.

    Attributes:
        section: where it stands.
        columns: what its columns mean.
        date: the date of all entries that have none of their own, empty where there is none.
        date_from: where that date was found, in words.
        money_unit: the unit of money that a line names.
    """

    section: Section
    columns: Columns
    date: str
    date_from: str
    money_unit: str


@slotted
class Understood:
    """What was understood of a file."""

    lists: list[ListUnderstood] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    returned: list[Returned] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)


def understand(book: Workbook, options: Options, register: Register) -> Understood:
    """Return what a workbook tells; what is in doubt is a finding and no entry."""
    found = Understood()
    for sheet in book.sheets:
        found.findings += _of_sheet(book, sheet)
        if _is_for_reading(sheet):
            continue
        lists = sections(sheet, options.fields)
        for section in lists:
            _add_list(book, section, options, register, found)
        if not lists and len(sheet.rows) > 1:
            place = book.place(sheet, min(sheet.rows), 1)
            found.findings.append(Diagnostic("column-in-doubt", Severity.ERROR, place, _no_head()))
    for name in book.hidden_sheets:
        said = message("The sheet “{name}” is hidden, and is not taken.", name=name)
        found.findings.append(
            Diagnostic("not-taken", Severity.WARNING, CellPlace(book.name, sheet=name), said)
        )
    if not any(sheet.rows for sheet in book.sheets):
        said = _nothing(book)
        found.findings.append(
            Diagnostic("column-in-doubt", Severity.ERROR, CellPlace(book.name), said)
        )
    return found


def _nothing(book: Workbook) -> Message:
    hidden = any(each.hidden_rows or each.hidden_columns for each in book.sheets)
    if hidden or book.hidden_sheets:
        return message("The file shows nothing: look whether all of its sheets are hidden.")
    return message("The file is empty: look whether it is the right one, and was saved.")


def _is_for_reading(sheet: Sheet) -> bool:
    """Return whether a sheet was exported to be looked at only."""
    first = sheet.rows[min(sheet.rows)] if sheet.rows else {}
    return any(cell.shown == BELONGS_TO for cell in first.values())


def _of_sheet(book: Workbook, sheet: Sheet) -> Iterator[Diagnostic]:
    """Yield what of a sheet is not taken since it is not shown."""
    if sheet.hidden_rows:
        yield _not_taken(
            book.place(sheet, sheet.hidden_rows[0], 1),
            message(
                "{count} rows are hidden or filtered away, and are not taken: {rows}. Show them if"
                " they are meant.",
                count=len(sheet.hidden_rows),
                rows=_listed(sheet.hidden_rows),
            ),
        )
    if sheet.hidden_columns:
        yield _not_taken(
            book.place(sheet, 1, sheet.hidden_columns[0]),
            message(
                "{count} columns are hidden, and are not taken. Show them if they are meant.",
                count=len(sheet.hidden_columns),
            ),
        )
    for row, column in sheet.hidden_values:
        yield _not_taken(
            book.place(sheet, row, column),
            message("The format of the cell hides its value, which is not taken."),
        )


def _listed(rows: tuple[int, ...]) -> str:
    shown = "、".join(str(row) for row in rows[:10])
    return shown + "……" if len(rows) > 10 else shown


def _not_taken(place: CellPlace, said: Message) -> Diagnostic:
    return Diagnostic("not-taken", Severity.WARNING, place, said)


def _no_head() -> Message:
    return message(
        "No row of this sheet has the heads of a list that are known, such as 日期, 捐赠单位, 捐款"
        "金额: name two or more of them, or tell what a head means with --map “head=日期”."
    )


def _add_list(
    book: Workbook, section: Section, options: Options, register: Register, found: Understood
) -> None:
    columns, findings = columns_of(book, section)
    rows = rows_of(section, columns)
    texts = [text for _, text in _lines(section)]
    below = [_text(row) for row in rows if row.sort is Sort.LINE]
    units = units_in([*texts, *below])
    unit = units[0] if units else ""
    date, origin, wrong = _date_of_all(book, section, columns, options)
    found.lists.append(ListUnderstood(section, columns, date, origin, unit))
    found.findings += [*findings, *wrong, *_several_units(book, section, columns, units)]
    found.findings += _notes_below(book, section, rows)
    found.findings += Totals(book, section, columns, rows, unit).findings()
    numbers = frozenset(row.number for row in rows if row.sort is Sort.ENTRY)
    list_ = ListOf(book, section, columns, options.filled, unit, numbers)
    calendar = _calendar(section, columns, options)
    reader = EntryReader(list_, register, calendar, options.kind, date)
    if not options.kind and Field.KIND not in columns.fields:
        place = list_.place(section.top, min(section.heads))
        found.findings.append(Diagnostic("column-in-doubt", Severity.ERROR, place, _no_kind()))
    for row in rows:
        place = list_.place(row.number, min(row.cells or section.heads))
        if row.sort is Sort.ENTRY and (back := returned(row, section, columns, place)):
            found.returned.append(back)
        elif row.sort is Sort.ENTRY:
            entry, said = reader.read(row)
            found.entries += [entry] if entry else []
            found.findings += said
        elif row.sort is Sort.UNCLEAR:
            place = list_.place(row.number, min(row.cells))
            found.findings.append(
                Diagnostic("row-in-doubt", Severity.ERROR, place, _unclear(_text(row)))
            )


def _several_units(
    book: Workbook, section: Section, columns: Columns, units: list[str]
) -> Iterator[Diagnostic]:
    """Yield an error where lines name several units of money, for columns that name none."""
    for each in MONEY:
        if len(units) > 1 and each in columns.fields and not columns.units.get(each):
            column = columns.fields[each]
            said = message(
                "The lines around the list name {units}, and the head “{head}” names no unit:"
                " write into it which one is meant.",
                units="、".join(units),
                head=section.heads[column].text,
            )
            place = book.place(section.sheet, section.top, column)
            yield Diagnostic("amount-in-doubt", Severity.ERROR, place, said)


def _notes_below(book: Workbook, section: Section, rows: list[Row]) -> Iterator[Diagnostic]:
    """Yield what is said below the rows, which may change what one of them says."""
    for row in rows:
        text = _text(row)
        if row.sort is Sort.LINE and is_note(text):
            said = message(
                "This note is not taken: “{note}”. See whether the rows that it is about still"
                " hold.",
                note=" ".join(text.split())[:80],
            )
            yield _not_taken(
                book.place(section.sheet, row.number, min(row.cells or row.stray)), said
            )


def _no_kind() -> Message:
    return message(
        "Nothing tells the kind of the activities: add a column “种类”, or tell the kind of the"
        " whole list, as --kind 捐赠."
    )


def _text(row: Row) -> str:
    return " ".join(cell.shown for cell in (*row.cells.values(), *row.stray.values()))


def _unclear(text: str) -> Message:
    return message(
        "“{text}” stands alone in its row: fill in the rest of the row, or take it out.",
        text=text[:60],
    )


def _calendar(section: Section, columns: Columns, options: Options) -> Calendar:
    column = columns.fields.get(Field.DATE)
    cells = list(cells_of(section, column)) if column is not None else []
    return Calendar(options.calendar_year, days_are_exact(cells))


def _lines(section: Section) -> list[tuple[tuple[int, int], str]]:
    """Return the places and texts of the lines above a list, the nearest first."""
    rows = section.sheet.rows
    return [
        ((number, column), cell.shown)
        for number in reversed(section.above)
        for column, cell in rows[number].items()
    ]


def _date_of_all(
    book: Workbook, section: Section, columns: Columns, options: Options
) -> tuple[str, str, list[Diagnostic]]:
    """Return the date of a list without a column for it, where it is from, and what is wrong."""
    place = book.place(section.sheet, section.top, min(section.heads))
    if options.date:
        return options.date, "--date", []
    dated = [each for each in DATES if each in columns.fields and each not in _IN_A_MONTH]
    if dated:
        return "", "", _other_year(book, section, columns, options)
    for source, text in _sources(book, section):
        found = dates_in(text)
        if not found:
            continue
        if len(found) > 1 or is_range(found[0]):
            return "", "", [_in_doubt(place, _several_dates(source, found))]
        try:
            calendar = Calendar(options.calendar_year)
            return understand_date(Cell(found[0]), calendar), source, []
        except Doubt as doubt:
            return "", "", [_in_doubt(place, doubt.message)]
    return "", "", []


def _sources(book: Workbook, section: Section) -> Iterator[tuple[str, str]]:
    """Yield where the date of a whole list may stand, and the text there."""
    for (row, column), text in _lines(section):
        yield str(book.place(section.sheet, row, column)), text
    yield f"“{section.sheet.name}”", section.sheet.name
    yield f"“{book.name}”", book.name


def _several_dates(source: str, found: list[str]) -> Message:
    return message(
        "No column tells the date, and {source} names {dates}: tell which one is meant, as"
        " --date 2010-03-25.",
        source=source,
        dates="、".join(found),
    )


def _other_year(
    book: Workbook, section: Section, columns: Columns, options: Options
) -> list[Diagnostic]:
    """Return an error where a title names only other years, and the dates name none."""
    year = options.calendar_year
    column = columns.fields.get(Field.DATE)
    if year is None or column is None:
        return []
    if all("y" in cell.parts or str(year) in cell.shown for cell in cells_of(section, column)):
        return []
    for (row, at), text in _lines(section):
        named = years_in(text)
        if named and year not in named:
            said = message(
                "This line names {named}, and the report is of {year}: the dates below name no"
                " year. Write their year, or import the list into the other report.",
                named=str(named[0]),
                year=str(year),
            )
            return [_in_doubt(book.place(section.sheet, row, at), said)]
    return []


def _in_doubt(place: CellPlace, said: Message) -> Diagnostic:
    return Diagnostic("date-in-doubt", Severity.ERROR, place, said)
