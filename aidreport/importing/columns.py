"""Which column of a list means what, and what is not plain about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aidreport.diagnostics import Diagnostic, Message, Severity, listed, message
from aidreport.frozen import frozen
from aidreport.importing.fields import CHINESE, FIGURES, SILENT, Field
from aidreport.importing.head_words import Head, is_for_each, plain
from aidreport.importing.sections import Section, is_ambiguous_unit
from aidreport.spreadsheets.sheet import Cell, Workbook
from aidreport.wording.measure_words import MEASURE_WORDS

_BARE_AMOUNT = "金额"


@frozen
class Columns:
    """The columns of a list.

    Attributes:
        fields: what is told -> its column.
        units: what is told -> the unit or measure word at its head.
        kept: columns without a known meaning -> their heads; their values stay as extra data.
        heads: every column -> its head.
    """

    fields: Mapping[Field, int]
    units: Mapping[Field, str]
    kept: Mapping[int, str]
    heads: Mapping[int, Head]

    def field_at(self, column: int) -> Field | None:
        """Return what a column tells, None for nothing that is known."""
        return next((each for each, at in self.fields.items() if at == column), None)


def columns_of(book: Workbook, section: Section) -> tuple[Columns, list[Diagnostic]]:
    """Return the columns of a list, with a finding for each that cannot be taken as it is."""
    fields: dict[Field, int] = {}
    units: dict[Field, str] = {}
    kept: dict[int, str] = {}
    findings: list[Diagnostic] = []
    for column, head in section.heads.items():
        field = _meant(section, column, head)
        place = book.place(section.sheet, section.top, column)
        if field is None and not _is_empty(section, column):
            kept[column] = head.text
            said = message(
                "The column “{head}” has no meaning that is known: it stays beside the record and"
                " is not told. If it is meant, say what it is: --map “{head}={example}”, or"
                " --map “{head}=-” to leave it out.",
                head=head.text,
                example=CHINESE[Field.NAME],
            )
            if is_ambiguous_unit(head):
                said = _unit_or_organisation(head)
            severity = Severity.ERROR if is_ambiguous_unit(head) else Severity.WARNING
            findings.append(Diagnostic("column-in-doubt", severity, place, said))
        elif field in fields and field not in SILENT:
            findings.append(
                Diagnostic(
                    "column-in-doubt", Severity.ERROR, place, _doubled(field, section, fields, head)
                )
            )
        elif field is not None and field is not Field.LEFT_OUT:
            fields.setdefault(field, column)
            units.setdefault(field, head.unit)
            if head.unclear:
                findings.append(
                    Diagnostic("column-in-doubt", Severity.ERROR, place, _unclear_unit(head))
                )
    columns = Columns(fields, units, kept, section.heads)
    findings += _of_bare_amount(book, section, columns)
    return columns, findings


def _meant(section: Section, column: int, head: Head) -> Field | None:
    """Return what a head means; 单位 is what is counted in where all below are measure words."""
    if is_ambiguous_unit(head):
        shown = {cell.shown for cell in cells_of(section, column)}
        return Field.MEASURE if shown and shown <= MEASURE_WORDS else None
    return head.field


def cells_of(section: Section, column: int) -> Iterable[Cell]:
    """Return the cells of a column below its head."""
    rows = [row for row in section.sheet.rows if section.first <= row <= section.last]
    return [cell for row in rows if (cell := section.sheet.cell(row, column))]


def _is_empty(section: Section, column: int) -> bool:
    return not cells_of(section, column)


def _doubled(
    field: Field | None, section: Section, fields: Mapping[Field, int], head: Head
) -> Message:
    assert field is not None  # one that is there twice
    first = section.heads[fields[field]].text
    if plain(first) == plain(head.text):
        # `--map` goes by the head, so that it would take both or neither.
        return message(
            "Two columns are headed “{head}”, and both are read as {field}: give one of the two"
            " another head in the list, then import again.",
            head=head.text,
            field=CHINESE[field],
        )
    return message(
        "“{first}” and “{second}” both are read as {field}: say which one is not, as"
        " --map “{second}=-”.",
        first=first,
        second=head.text,
        field=CHINESE[field],
    )


def _unclear_unit(head: Head) -> Message:
    if is_for_each(head.unclear, head.field):
        return message(
            "“{unclear}” in the head “{head}” says that the figures below it are for each of"
            " several: write the sums there, or take the column out of what is read, as"
            " --map “{head}=-”.",
            unclear=head.unclear,
            head=head.text,
        )
    return message(
        "“{unclear}” in the head “{head}” is no unit that is known: write what the figures below"
        " it are counted in, as （元）, （万元） or （人次）, or take it out.",
        unclear=head.unclear,
        head=head.text,
    )


def _unit_or_organisation(head: Head) -> Message:
    return message(
        "“{head}” may be who gave, who received, or what is counted in: say it, as"
        " --map “{head}={first}”; the others are {others}.",
        head=head.text,
        first=CHINESE[Field.GIVER],
        others=listed([CHINESE[Field.RECIPIENT], CHINESE[Field.MEASURE]]),
    )


def _of_bare_amount(book: Workbook, section: Section, columns: Columns) -> Iterable[Diagnostic]:
    """Yield a finding where 金额 stands beside goods: it may be their value, or money besides."""
    column = columns.fields.get(Field.CASH)
    if column is None or Field.ITEMS not in columns.fields or Field.VALUE in columns.fields:
        return
    head = columns.heads[column]
    if plain(head.text).startswith(_BARE_AMOUNT):
        said = message(
            "“{head}” beside goods may be money or what the goods are worth: say it, as"
            " --map “{head}={money}” or --map “{head}={value}”.",
            head=head.text,
            money=CHINESE[Field.CASH],
            value=CHINESE[Field.VALUE],
        )
        yield Diagnostic(
            "column-in-doubt", Severity.ERROR, book.place(section.sheet, section.top, column), said
        )


def figures(columns: Columns) -> dict[Field, int]:
    """Return the columns that are added up."""
    return {field: column for field, column in columns.fields.items() if field in FIGURES}
