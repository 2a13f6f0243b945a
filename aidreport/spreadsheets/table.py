"""Tables that are written as sheets: rows of values under heads."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from aidreport.frozen import frozen

Value: TypeAlias = str | int | Decimal | date | None


class Sort(StrEnum):
    """What a column holds, which says how it is shown."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DATE = "date"


@frozen
class Column:
    """A column: its head, what it holds, whether it is added up below."""

    head: str
    sort: Sort = Sort.TEXT
    summed: bool = False


@frozen
class Table:
    """A sheet: its name, its columns, its rows; each row has a value for each column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def sums(self) -> dict[int, Decimal]:
        """The number of each column that is added up, from 0 -> its sum; no rows, no sums."""
        if not self.rows:
            return {}
        return {
            index: sum(
                (Decimal(row[index]) for row in self.rows if _is_number(row[index])),  # type: ignore[arg-type]
                Decimal(0),
            )
            for index, column in enumerate(self.columns)
            if column.summed
        }


def _is_number(value: Value) -> bool:
    return isinstance(value, int | Decimal)
