"""Rows as JSON lines and as CSV, all years in one file.

Money is text of two decimals: a number of JSON is a binary fraction to most readers. Every line has
every key: what is missing in the first lines is no column to a reader that guesses.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from aidreport.exporting.dataset.columns import Row, Shape, Value
from aidreport.spreadsheets.write_csv import BYTE_ORDER_MARK, harmless


def as_jsonl(shape: Shape, rows: Iterable[Row]) -> bytes:
    """Return a line for each row, as text in UTF-8."""
    names = [column.name for column in shape.columns]
    lines = (dict(zip(names, map(_plain, row), strict=True)) for row in rows)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def as_csv(shape: Shape, rows: Iterable[Row]) -> bytes:
    """Return a line for each row without the heads; an empty field is no value.

    As in other tables a text that a spreadsheet would take for a formula gets a ' before it.
    """
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerows([_field(value) for value in row] for row in rows)
    return stream.getvalue().encode()


def heads(shape: Shape) -> bytes:
    """Return what a CSV begins with: the mark by which Excel knows UTF-8, and the names."""
    names = ",".join(column.name for column in shape.columns)
    return f"{BYTE_ORDER_MARK}{names}\r\n".encode()


def _plain(value: Value) -> str | int | None:
    return f"{value:.2f}" if isinstance(value, Decimal) else value


def _field(value: Value) -> str | int | None:
    return harmless(value) if isinstance(value, str) else _plain(value)


LINES: Mapping[str, Callable[[Shape, Iterable[Row]], bytes]] = {"jsonl": as_jsonl, "csv": as_csv}
"""The formats of one file a table, by the ending of its name."""

FIRST: Mapping[str, Callable[[Shape], bytes]] = {"jsonl": lambda _: b"", "csv": heads}
"""What such a file begins with."""
