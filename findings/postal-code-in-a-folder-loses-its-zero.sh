#!/bin/sh
# A postal code in the name of a folder is a number for four readers of Parquet, and 山西省 is %E5%B1%B1… for one
#
# Guess: the column was text when it was written, and the name of the folder keeps 030600 as it is,
#   so it comes back as text; fastparquet, the other engine of pandas, decodes what pandas has
#   encoded.
# Seen: from the files that pandas 3.1.1 writes, pyarrow 26.0.1, pandas, polars 2.1.0 and
#   fastparquet 2026.9.0 read 邮编=030600 as 30600, duckdb 2.0.1 as '030600'. fastparquet also leaves
#   the province encoded and makes 2009-03 the first of March.
# Why it matters: what was safe in the file loses its zero by being made a partition: the postal
#   codes of 河北 and 山西 all begin with 0, and joined by them these two are missing.
#
# Packages: pandas==3.1.1, pyarrow==26.0.1, polars==2.1.0, duckdb==2.0.1, fastparquet==2026.9.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1 fastparquet==2026.9.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile

import duckdb
import fastparquet
import pandas
import polars
import pyarrow.dataset

os.chdir(tempfile.mkdtemp())
keys = ["省", "邮编", "月"]
table = pandas.DataFrame({"省": ["山西省"], "邮编": ["030600"], "月": ["2009-03"], "数": [3]})
table.to_parquet("table", partition_cols=keys)
print([root for root, _, files in os.walk("table") if files])
print("pyarrow", pyarrow.dataset.dataset("table", partitioning="hive").to_table(columns=keys).to_pylist())
print("pandas", pandas.read_parquet("table")[keys].values.tolist())
print("Polars", polars.scan_parquet("table/**/*.parquet", hive_partitioning=True).select(keys).collect().rows())
print("DuckDB", duckdb.sql("SELECT 省, 邮编, 月 FROM read_parquet('table/**/*.parquet')").fetchall())
print("fastparquet", fastparquet.ParquetFile("table").to_pandas()[keys].values.tolist())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
['table/省=%E5%B1%B1%E8%A5%BF%E7%9C%81/邮编=030600/月=2009-03']
pyarrow [{'省': '山西省', '邮编': 30600, '月': '2009-03'}]
pandas [['山西省', 30600, '2009-03']]
Polars [('山西省', 30600, '2009-03')]
DuckDB [('山西省', '030600', '2009-03')]
fastparquet [['%E5%B1%B1%E8%A5%BF%E7%9C%81', 30600, Timestamp('2009-03-01 00:00:00')]]
EXPECTED
echo 'As described.'
