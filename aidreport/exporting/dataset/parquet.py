"""Rows as Parquet files in folders named by the year and the province.

The names of the folders are raw Chinese: percent-encoded ones, as four writers make them, are other
provinces to Spark. The keys stand in them alone: pandas, pyarrow and Dask refuse a key that is in
the files too. The bytes are the same each time with one version of pyarrow.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any

from aidreport.exporting.dataset.columns import KEYS, Column, Row, Shape, Type
from aidreport.exporting.dataset.rows import by_province
from aidreport.exporting.dataset.where import NOT_SAID

_ROWS_TOGETHER = 131_072
"""Rows of a group, so that a reader can leave out those of other counties."""


def library() -> None:
    """Import what writes Parquet.

    Raises:
        ImportError: where it is not installed.
    """
    import pyarrow.parquet  # noqa: F401 - only whether it is there


def parquet_files(
    shape: Shape, rows: Sequence[Row], report: str, year: int
) -> Iterator[tuple[str, bytes]]:
    """Yield a file for each province of one report, by its path in the dataset.

    A report of another period than a year has a file of its own beside that of its year. One
    without any row has a file without rows, for engines refuse a table without files.
    """
    name = "part-0" if report == f"{year:04}" else f"part-{report}"
    for province, those in by_province(shape, rows) if rows else ((NOT_SAID, rows),):
        folder = f"{shape.name}/year={year}/province={province}"
        yield f"{folder}/{name}.parquet", as_parquet(shape, those)


def as_parquet(shape: Shape, rows: Sequence[Row]) -> bytes:
    """Return rows as one Parquet file, without the keys."""
    import pyarrow
    from pyarrow import parquet

    columns = shape.columns[len(KEYS) :]
    schema = pyarrow.schema(
        [pyarrow.field(each.name, _type(each), nullable=not each.filled) for each in columns]
    )
    arrays = [
        pyarrow.array([row[at] for row in rows], field.type)
        for at, field in enumerate(schema, start=len(KEYS))
    ]
    stream = io.BytesIO()
    parquet.write_table(
        pyarrow.Table.from_arrays(arrays, schema=schema),
        stream,
        compression="zstd",
        row_group_size=_ROWS_TOGETHER,
        store_schema=False,
    )
    return stream.getvalue()


def _type(column: Column) -> Any:
    import pyarrow

    match column.type:
        case Type.COUNT:
            return pyarrow.int32()
        case Type.MONEY:
            return pyarrow.decimal128(18, 2)
        case _:
            return pyarrow.string()
