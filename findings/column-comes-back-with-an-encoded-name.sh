#!/bin/sh
# DuckDB writes folders for the column 省 and reads them as a column called %E7%9C%81
#
# Guess: what COPY … PARTITION_BY writes, read_parquet reads with the same names of columns; if a
#   name is encoded for the folder, it is decoded.
# Seen: duckdb 2.0.1 writes the folder %E7%9C%81=%E9%99%95%E8%A5%BF%E7%9C%81 and decodes the value,
#   陕西省, but not the name, so that “SELECT 省” fails on its own files; polars 2.1.0 does the same
#   with them. pyarrow 26.0.1 and pandas 3.1.1 decode both; they and Polars themselves write 省= as
#   it is.
# Why it matters: a query that ran on the table does not run on the files that were made of it, and
#   whoever reads them with * has columns that nobody knows.
#
# Packages: duckdb==2.0.1, polars==2.1.0, pyarrow==26.0.1, pandas==3.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1 pandas==3.1.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile

import duckdb
import pandas
import polars
import pyarrow.dataset

os.chdir(tempfile.mkdtemp())
duckdb.sql("CREATE TABLE gifts AS SELECT '陕西省' AS 省, 3 AS 数")
duckdb.sql("COPY gifts TO 'by_duckdb' (FORMAT parquet, PARTITION_BY (省))")
gifts = polars.DataFrame({"省": ["陕西省"], "数": [3]})
gifts.write_parquet(polars.PartitionBy("by_polars", key="省", include_key=False), mkdir=True)
gifts.to_pandas().to_parquet("by_pandas", partition_cols=["省"])
READERS = {
    "DuckDB": lambda folder: duckdb.sql(f"FROM read_parquet('{folder}/**/*.parquet')").pl().rows(named=True),
    "Polars": lambda folder: polars.scan_parquet(f"{folder}/**/*.parquet", hive_partitioning=True).collect().rows(named=True),
    "pyarrow": lambda folder: pyarrow.dataset.dataset(folder, partitioning="hive").to_table().to_pylist(),
    "pandas": lambda folder: pandas.read_parquet(folder).to_dict("records"),
}
for folder in ("by_duckdb", "by_polars", "by_pandas"):
    print(folder, os.listdir(folder))
    for reader, read in READERS.items():
        print("   ", reader, read(folder))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
by_duckdb ['%E7%9C%81=%E9%99%95%E8%A5%BF%E7%9C%81']
    DuckDB [{'数': 3, '%E7%9C%81': '陕西省'}]
    Polars [{'数': 3, '%E7%9C%81': '陕西省'}]
    pyarrow [{'数': 3, '省': '陕西省'}]
    pandas [{'数': 3, '省': '陕西省'}]
by_polars ['省=%E9%99%95%E8%A5%BF%E7%9C%81']
    DuckDB [{'数': 3, '省': '陕西省'}]
    Polars [{'数': 3, '省': '陕西省'}]
    pyarrow [{'数': 3, '省': '陕西省'}]
    pandas [{'数': 3, '省': '陕西省'}]
by_pandas ['省=%E9%99%95%E8%A5%BF%E7%9C%81']
    DuckDB [{'数': 3, '省': '陕西省'}]
    Polars [{'数': 3, '省': '陕西省'}]
    pyarrow [{'数': 3, '省': '陕西省'}]
    pandas [{'数': 3, '省': '陕西省'}]
EXPECTED
echo 'As described.'
