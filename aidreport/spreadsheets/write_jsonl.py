"""Tables for programs: one JSON object a line, with the heads as its keys."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from aidreport.spreadsheets.table import Table, Value


def as_jsonl(tables: Iterable[Table]) -> bytes:
    """Return a line for each row, which names its table first; empty values are left out."""
    lines = ({"表": table.name, **_filled(table, row)} for table in tables for row in table.rows)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def _filled(table: Table, row: tuple[Value, ...]) -> dict[str, object]:
    pairs = zip(table.columns, row, strict=True)
    return {column.head: _value(value) for column, value in pairs if value not in (None, "")}


def _value(value: Value) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
