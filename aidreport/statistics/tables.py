"""The statistics for people: a table of the figures, and one of their changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TypeAlias

from aidreport.diagnostics import Message, Translate, message
from aidreport.facts.figures.lookup import label_of
from aidreport.facts.statistics import Row, Statistics
from aidreport.facts.statistics.years import YearOnYear
from aidreport.facts.sums import Sum
from aidreport.statistics.labels import GROUPS
from aidreport.wording.money import digits

VAGUE = "*"
NOTHING = "-"

Table: TypeAlias = list[list[str]]


def tables(statistics: Statistics, translate: Translate) -> list[Table]:
    """Return the figures, and the changes where there is a year before, as rows of cells.

    The first row names the columns; a row of one cell is the heading of a group.
    """
    found = [_figures(statistics, translate)]
    if any(year.base for year in statistics.years):
        found.append(_changes(statistics, translate))
    return found


def remarks(statistics: Statistics) -> Iterator[Message]:
    """Yield what has to be said about the figures."""
    figures = [figure for row in statistics.rows for figure in row.figures]
    if any(figure.left_out for figure in figures):
        yield message(
            "* Besides, something is known only vaguely, like 近10万元 or 十余人."
            " It is not in the figure, and the figure is not compared."
        )
    if statistics.overlap:
        first, second = statistics.overlap
        yield message(
            "{first} and {second} share days, so nothing is added up over the years.",
            first=first,
            second=second,
        )
    for year in statistics.signed:
        yield message(
            "{year}: these are the figures that were signed; its record has changed since the year"
            " was closed.",
            year=year,
        )


def _figures(statistics: Statistics, translate: Translate) -> Table:
    head = [year.year for year in statistics.years]
    if any(row.together for row in statistics.rows):
        head.append(message("over the years").render(translate))

    def cells(row: Row) -> list[str]:
        figures = [*row.figures, *([row.together] if row.together else [])]
        return [_number(figure) for figure in figures]

    head = [f"{name} " for name in head]  # over the digits, not over the mark
    return [["", *head], *_grouped(statistics.rows, cells, translate)]


def _changes(statistics: Statistics, translate: Translate) -> Table:
    columns = [index for index, year in enumerate(statistics.years) if year.base]
    years = [statistics.years[index] for index in columns]
    head = [
        message("{year} against {base}", year=year.year, base=year.base or "").render(translate)
        for year in years
    ]

    def cells(row: Row) -> list[str]:
        return [_change(row.changes[index]) for index in columns]

    return [["", *head], *_grouped(statistics.rows, cells, translate)]


def _grouped(
    rows: Sequence[Row], cells: Callable[[Row], list[str]], translate: Translate
) -> Iterator[list[str]]:
    for group, members in groupby(rows, key=lambda row: row.key.group):
        yield [GROUPS[group].render(translate)]
        for row in members:
            name = label_of(row.key)
            said = name.render(translate) if isinstance(name, Message) else name
            yield [f"  {said}（{row.key.unit}）", *cells(row)]


def _number(total: Sum) -> str:
    # The mark has a column of its own, so that the digits stay below each other.
    return digits(total.value) + (VAGUE if total.left_out else " ")


def _change(change: YearOnYear | None) -> str:
    if change is None:
        return NOTHING
    said = _signed(change.difference)
    return said if change.growth is None else f"{said} ({_signed(change.growth)}%)"


def _signed(number: Decimal) -> str:
    return ("+" if number > 0 else "") + digits(number)
