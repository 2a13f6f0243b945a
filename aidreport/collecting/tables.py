"""The table of who has handed in what, for whoever chases the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from aidreport.diagnostics import Message, Translate, message
from aidreport.gathering.index import HouseEntry, State
from aidreport.spreadsheets.table import Column, Sort, Table, Value

STATES = {
    State.HANDED_IN: message("handed in"),
    State.FAULTY: message("faulty"),
    State.MISSING: message("not handed in"),
}
_COLUMNS = (
    (message("house"), Sort.TEXT),
    (message("kind of house"), Sort.TEXT),
    (message("county"), Sort.TEXT),
    (message("state"), Sort.TEXT),
    (message("errors"), Sort.COUNT),
    (message("warnings"), Sort.COUNT),
    (message("activities"), Sort.COUNT),
    (message("last changed"), Sort.TEXT),
    (message("signed on"), Sort.TEXT),
    (message("what was sent"), Sort.TEXT),
)
_UNKNOWN = message("(not known)")
_MARKS = "\\`*_[]<>|&"


def summary(entries: Sequence[HouseEntry]) -> Message:
    """Return how many houses there are of each state."""
    named = [each for each in entries if each.name]
    found = Counter(each.state for each in named)
    said = message(
        "{number} houses: {good} handed in, {faulty} faulty, {missing} not handed in.",
        number=len(named),
        good=found[State.HANDED_IN],
        faulty=found[State.FAULTY],
        missing=found[State.MISSING],
    )
    if len(named) == len(entries):
        return said
    return message(
        "{houses} Of {number} more things that were sent nobody can say from whom they are.",
        houses=said,
        number=len(entries) - len(named),
    )


def table(entries: Sequence[HouseEntry], translate: Translate) -> Table:
    """Return a row for each house."""
    columns = tuple(Column(head.render(translate), sort) for head, sort in _COLUMNS)
    name = message("What was handed in").render(translate)
    return Table(name, columns, tuple(_row(each, translate) for each in entries))


def _row(entry: HouseEntry, translate: Translate) -> tuple[Value, ...]:
    missing = entry.state is State.MISSING
    return (
        entry.name or _UNKNOWN.render(translate),
        entry.kind,
        entry.place.words,
        STATES[entry.state].render(translate),
        None if missing else entry.errors,
        None if missing else entry.warnings,
        None if missing else entry.activities,
        entry.changed,
        entry.signed_on,
        entry.source,
    )


def rows_of_text(found: Table) -> list[list[str]]:
    """Return a table as cells of text, its heads first; empty columns are left out."""
    rows = [[column.head for column in found.columns]]
    rows += [["" if each is None else str(each) for each in row] for row in found.rows]
    filled = [at for at in range(len(rows[0])) if any(row[at] for row in rows[1:])]
    return [[row[at] for at in filled] for row in rows]


def as_markdown(entries: Sequence[HouseEntry], year: str, translate: Translate) -> bytes:
    """Return the table as Markdown, with a heading and the numbers above it."""
    rows = rows_of_text(table(entries, translate))
    title = message("What was handed in of {year}", year=year).render(translate)
    lines = [f"# {title}", "", summary(entries).render(translate), ""]
    lines += [_markdown_row(rows[0]), "|" + "---|" * len(rows[0])]
    lines += [_markdown_row(row) for row in rows[1:]]
    return ("\n".join(lines) + "\n").encode()


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_escaped(cell) for cell in cells)} |"


def _escaped(cell: str) -> str:
    shown = " ".join(cell.split())
    return "".join(f"\\{each}" if each in _MARKS else each for each in shown)
