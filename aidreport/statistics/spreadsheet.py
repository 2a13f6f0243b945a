"""The statistics for spreadsheets: one row for each figure of each year."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Translate, message
from aidreport.facts.figures.lookup import label_of
from aidreport.facts.statistics import Row, Statistics
from aidreport.spreadsheets.table import Column, Sort, Table, Value
from aidreport.statistics.labels import GROUPS

_COLUMNS = (
    (message("group"), Sort.TEXT),
    (message("figure"), Sort.TEXT),
    (message("unit"), Sort.TEXT),
    (message("year"), Sort.TEXT),
    (message("value"), Sort.COUNT),
    (message("left out as vague"), Sort.COUNT),
    (message("compared with"), Sort.TEXT),
    (message("difference"), Sort.COUNT),
    (message("growth in percent"), Sort.COUNT),
)


def as_table(statistics: Statistics, translate: Translate) -> Table:
    """Return one row for each figure of each year, and one over the years."""
    columns = tuple(Column(head.render(translate), sort) for head, sort in _COLUMNS)
    rows = (row for each in statistics.rows for row in _rows(each, statistics, translate))
    return Table(message("Statistics").render(translate), columns, tuple(rows))


def _rows(row: Row, statistics: Statistics, translate: Translate) -> Iterator[tuple[Value, ...]]:
    name = label_of(row.key)
    head = (
        GROUPS[row.key.group].render(translate),
        name.render(translate) if isinstance(name, Message) else name,
        row.key.unit,
    )
    for year, figure, change in zip(statistics.years, row.figures, row.changes, strict=True):
        difference = change.difference if change else None
        growth = change.growth if change else None
        left_out = len(figure.left_out)
        yield (*head, year.year, figure.value, left_out, year.base, difference, growth)
    if row.together:
        over = message("over the years").render(translate)
        left_out = len(row.together.left_out)
        yield (*head, over, row.together.value, left_out, None, None, None)
