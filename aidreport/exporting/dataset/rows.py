"""The rows of a year, sorted as the tables say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from aidreport.exporting.dataset.activity_rows import activity_row
from aidreport.exporting.dataset.amount_rows import amount_rows
from aidreport.exporting.dataset.columns import SHAPES, Row, Shape
from aidreport.exporting.dataset.exact import Refuse
from aidreport.exporting.dataset.shared import told
from aidreport.model.year import YearRecord

_LAST = "~"
"""Behind every digit and letter: what has no code stands at the end."""


def rows_of(record: YearRecord, refuse: Refuse) -> Mapping[str, Sequence[Row]]:
    """Return the rows of each table; what does not fit is refused at its place."""
    activities = told(record)
    found = {
        "activities": [activity_row(each, refuse) for each in activities],
        "amounts": [row for each in activities for row in amount_rows(each, refuse)],
    }
    return {name: in_order(SHAPES[name], rows) for name, rows in found.items()}


def in_order(shape: Shape, rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows of a table in its order: texts by their characters' numbers.

    No collation of a language has a part in it: each engine has another one.
    """
    places = [shape.place_of(name) for name in shape.order]
    return sorted(rows, key=lambda row: [_LAST if row[at] is None else row[at] for at in places])


def by_province(shape: Shape, rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Yield the rows of each province, in the order of its first row."""
    found: dict[str, list[Row]] = {}
    place = shape.place_of("province")
    for row in rows:
        found.setdefault(str(row[place]), []).append(row)
    yield from found.items()
