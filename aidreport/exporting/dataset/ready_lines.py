"""Lines of code that read the dataset, for each engine, to be run in its folder.

Every type is told, so that nothing is guessed, and they end with the totals: each sum with how many
lines have no amount, for a sum of nothing is NULL in one engine and 0 in another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from aidreport.exporting.dataset.columns import KEYS, SHAPES, Shape, Type

_SQL = {Type.TEXT: "VARCHAR", Type.COUNT: "INTEGER", Type.MONEY: "DECIMAL(18, 2)"}
_POLARS = {Type.TEXT: "pl.String", Type.COUNT: "pl.Int32", Type.MONEY: "pl.Decimal(18, 2)"}
_SPARK = {Type.TEXT: "STRING", Type.COUNT: "INT", Type.MONEY: "DECIMAL(18, 2)"}
_PANDAS = {
    Type.TEXT: '"string[pyarrow]"',
    Type.COUNT: '"int32[pyarrow]"',
    Type.MONEY: "pd.ArrowDtype(pa.decimal128(18, 2))",
}


def ready_lines(format_name: str) -> Mapping[str, bytes]:
    """Return the lines for each engine, by the name of their file."""
    return {name: lines(format_name).encode() for name, lines in READY.items()}


def _duckdb(format_name: str) -> str:
    keys = ", ".join(f"'{each.name}': {_SQL[each.type]}" for each in KEYS)
    views = [
        f"CREATE OR REPLACE TEMP VIEW {shape.name} AS SELECT * FROM "
        + (
            f"read_parquet('{shape.name}/*/*/*.parquet', hive_partitioning = true,"
            f" hive_types = {{{keys}}});"
            if format_name == "parquet"
            else _duckdb_lines(shape, format_name)
        )
        for shape in SHAPES.values()
    ]
    return "\n".join(
        [
            *views,
            "",
            "SELECT year, figure, sum(amount) AS yuan, count(*) - count(amount) AS without_price",
            "FROM amounts GROUP BY year, figure ORDER BY year, figure;",
            "",
        ]
    )


def _duckdb_lines(shape: Shape, format_name: str) -> str:
    types = ", ".join(f"'{each.name}': '{_SQL[each.type]}'" for each in shape.columns)
    if format_name == "csv":
        return f"read_csv('{shape.name}.csv', header = true, columns = {{{types}}});"
    return f"read_json('{shape.name}.jsonl', format = 'newline_delimited', columns = {{{types}}});"


def _polars(format_name: str) -> str:
    keys = _mapping((each.name, _POLARS[each.type]) for each in KEYS)
    lines = ["import polars as pl", ""]
    for shape in SHAPES.values():
        if format_name == "parquet":
            source = f'"{shape.name}/**/*.parquet", hive_partitioning=True, hive_schema={keys}'
            lines.append(f"{shape.name} = pl.scan_parquet({source})")
            continue
        types = _mapping((each.name, _POLARS[_read_as(each.type)]) for each in shape.columns)
        reader = "scan_csv" if format_name == "csv" else "scan_ndjson"
        lines.append(f'{shape.name} = pl.{reader}("{shape.name}.{format_name}", schema={types})')
    if format_name != "parquet":
        cast = f'pl.col("amount").cast({_POLARS[Type.MONEY]})'
        lines.append(f"amounts = amounts.with_columns({cast})")
    return "\n".join([*lines, *_POLARS_TOTALS])


_POLARS_TOTALS = (
    "",
    'totals = amounts.group_by("year", "figure").agg(',
    '    pl.col("amount").sum().alias("yuan"),',
    '    pl.col("amount").null_count().alias("without_price"),',
    ")",
    'print(totals.sort("year", "figure").collect())',
    "",
)


def _spark(format_name: str) -> str:
    lines = [
        "from pyspark.sql import SparkSession, functions as f",
        "",
        'spark = SparkSession.builder.master("local[*]").getOrCreate()',
    ]
    for shape in SHAPES.values():
        types = ", ".join(f"{each.name} {_SPARK[each.type]}" for each in shape.columns)
        source = {
            "parquet": f'.parquet("{shape.name}")',
            "jsonl": f'.json("{shape.name}.jsonl")',
            "csv": f'.csv("{shape.name}.csv", header=True)',
        }[format_name]
        lines.append(f'{shape.name} = spark.read.schema("{types}"){source}')
    return "\n".join([*lines, *_SPARK_TOTALS])


_SPARK_TOTALS = (
    "",
    'totals = amounts.groupBy("year", "figure").agg(',
    '    f.sum("amount").alias("yuan"),',
    '    (f.count("*") - f.count("amount")).alias("without_price"),',
    ")",
    'totals.orderBy("year", "figure").show(1000, truncate=False)',
    "",
)


def _dask(format_name: str) -> str:
    lines = ["import dask.dataframe as dd", ""]
    if format_name != "parquet":
        lines[1:1] = ["import pandas as pd", "import pyarrow as pa"]
    for shape in SHAPES.values():
        if format_name == "parquet":
            lines.append(f'{shape.name} = dd.read_parquet("{shape.name}", dtype_backend="pyarrow")')
            continue
        types = _mapping((each.name, _PANDAS[each.type]) for each in shape.columns)
        texts = _mapping((each.name, _PANDAS[Type.TEXT]) for each in shape.columns)
        lines.append(
            f'{shape.name} = dd.read_csv("{shape.name}.csv", encoding="utf-8-sig", dtype={texts})'
            if format_name == "csv"
            else f'{shape.name} = dd.read_json("{shape.name}.jsonl", lines=True,'
            f" convert_dates=False, dtype={texts})"
        )
        lines.append(f"{shape.name} = {shape.name}.astype({types})")
    return "\n".join([*lines, *_DASK_TOTALS])


_DASK_TOTALS = (
    "",
    'by = amounts.groupby(["year", "figure"], observed=True)["amount"]',
    "totals = by.sum().to_frame().compute()",
    'totals["without_price"] = by.size().compute() - by.count().compute()',
    "print(totals.sort_index())",
    "",
)

READY: Mapping[str, Callable[[str], str]] = {
    "with_duckdb.sql": _duckdb,
    "with_polars.py": _polars,
    "with_spark.py": _spark,
    "with_dask.py": _dask,
}
"""What is written for each engine, by the name of its file.

A file called polars.py would be imported in the place of Polars.
"""


def _read_as(type_: Type) -> Type:
    return Type.TEXT if type_ is Type.MONEY else type_


def _mapping(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f'"{name}": {value}' for name, value in pairs) + "}"
