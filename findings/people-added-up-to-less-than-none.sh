#!/bin/sh
# Polars adds up int32 as int32: 4.8 billion people come to 505 million, without a word
#
# Guess: a sum is wider than its column, as in every database and in pandas; Polars itself widens
#   int8 and int16, so that it does so for int32 too, or refuses what does not fit.
# Seen: polars 2.1.0 gives Int64 for sums of Int8 and Int16 and Int32 for those of Int32, which wrap
#   around, eager, lazy and in SQL; duckdb 2.0.1, pyarrow 26.0.1 and pandas 3.1.1 give 4800000000.
# Why it matters: int32 is what Parquet files of counts have. One county is right, the sum of all is
#   some plausible number: cast to Int64 before adding up.
#
# Packages: polars==2.1.0, duckdb==2.0.1, pyarrow==26.0.1, pandas==3.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1 pandas==3.1.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pathlib
import tempfile

import duckdb
import pandas
import polars
import pyarrow
from pyarrow import parquet

path = pathlib.Path(tempfile.mkdtemp()) / "people.parquet"
people = pyarrow.array([1_600_000_000] * 3, pyarrow.int32())
parquet.write_table(pyarrow.table({"county": ["甲县", "乙县", "丙县"], "people": people}), path)

for width in (8, 16, 32, 64):
    column = polars.Series([100], dtype=getattr(polars, f"Int{width}"))
    print("Polars sums", column.dtype, "as", polars.select(polars.lit(column).sum()).dtypes[0])
frame = polars.scan_parquet(path)
print("Polars", frame.select(polars.col("people").sum()).collect().item())
print("Polars SQL", polars.SQLContext(t=frame).execute("SELECT sum(people) FROM t").collect().item())
print("Polars cast", frame.select(polars.col("people").cast(polars.Int64).sum()).collect().item())
print("DuckDB", duckdb.sql(f"SELECT sum(people) FROM '{path}'").fetchall()[0][0])
print("Arrow", pyarrow.compute.sum(parquet.read_table(path)["people"]))
print("pandas", pandas.read_parquet(path)["people"].sum())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Polars sums Int8 as Int64
Polars sums Int16 as Int64
Polars sums Int32 as Int32
Polars sums Int64 as Int64
Polars 505032704
Polars SQL 505032704
Polars cast 4800000000
DuckDB 4800000000
Arrow 4800000000
pandas 4800000000
EXPECTED
echo 'As described.'
