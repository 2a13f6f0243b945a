"""The lines beside the dataset are run; benchmarks/engines.py runs those of Spark and Dask."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest
from dataset_years import TOTALS, engine

from aidreport.exporting.dataset.columns import SHAPES, Type

FORMATS = ("parquet", "jsonl", "csv")
DUCKDB = {Type.TEXT: "VARCHAR", Type.COUNT: "INTEGER", Type.MONEY: "DECIMAL(18,2)"}
POLARS = {Type.TEXT: "String", Type.COUNT: "Int32", Type.MONEY: "Decimal(precision=18, scale=2)"}
IN_ORDER = [(year, figure, *total) for (year, figure), total in sorted(TOTALS.items())]


@pytest.mark.parametrize("format_name", FORMATS)
def test_duckdb_gives_the_totals_and_the_types(written: Callable, format_name: str) -> None:
    duckdb = engine("duckdb")
    folder: Path = written(format_name)
    with duckdb.connect() as connection:
        statements = (folder / "with_duckdb.sql").read_text(encoding="utf-8")
        assert connection.execute(statements).fetchall() == IN_ORDER
        for name, shape in SHAPES.items():
            described = connection.execute(f"DESCRIBE {name}").fetchall()
            types = {column: type_ for column, type_, *_ in described}
            assert types == {each.name: DUCKDB[each.type] for each in shape.columns}


@pytest.mark.parametrize("format_name", FORMATS)
def test_polars_gives_the_totals_and_the_types(
    written: Callable, format_name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    engine("polars")
    folder: Path = written(format_name)
    found = runpy.run_path(str(folder / "with_polars.py"))
    totals = found["totals"].sort("year", "figure").collect().rows()
    # A sum of nothing is 0 here, and NULL in DuckDB.
    assert totals == [(*row[:2], row[2] or 0, row[3]) for row in IN_ORDER]
    for name, shape in SHAPES.items():
        types = {column: str(type_) for column, type_ in found[name].collect_schema().items()}
        assert types == {each.name: POLARS[each.type] for each in shape.columns}
    assert "without_price" in capsys.readouterr().out


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("name", ["with_spark.py", "with_dask.py"])
def test_lines_for_the_other_engines_are_python(
    written: Callable, format_name: str, name: str
) -> None:
    text = (written(format_name) / name).read_text(encoding="utf-8")
    compile(text, name, "exec")
    assert all(shape in text for shape in SHAPES)
