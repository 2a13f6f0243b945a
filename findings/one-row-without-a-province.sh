#!/bin/sh
# pandas cannot read the folders it wrote, once a single row has no province
#
# Guess: read_parquet reads what to_parquet(partition_cols=…) wrote, missing keys included: they have
#   a name of their own, __HIVE_DEFAULT_PARTITION__, which every reader knows.
# Seen: pandas 3.1.1 with pyarrow 26.0.1 writes them and refuses the whole of it (“Cannot yet unify
#   dictionaries with nulls”); duckdb 2.0.1 and polars 2.1.0 read it. What polars 2.1.0 partitions
#   pandas refuses with or without such a row, for the key stands in the files too.
# Why it matters: years of files are readable until the first record without a province: write
#   a word for what is missing, and the keys into the names of the folders alone.
#
# Packages: pandas==3.1.1, pyarrow==26.0.1, duckdb==2.0.1, polars==2.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1 polars==2.1.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile

import duckdb
import pandas
import polars
import pyarrow

os.chdir(tempfile.mkdtemp())
READERS = {
    "pandas": lambda folder: len(pandas.read_parquet(folder)),
    "DuckDB": lambda folder: len(duckdb.sql(f"FROM read_parquet('{folder}/*/*.parquet')").fetchall()),
    "Polars": lambda folder: polars.scan_parquet(f"{folder}/**/*.parquet").collect().height,
}
for what, provinces in {"whole": ["陕西省", "四川省"], "missing": ["陕西省", None]}.items():
    columns = {"province": provinces, "gifts": [1, 2]}
    pandas.DataFrame(columns).to_parquet(f"pandas-{what}", partition_cols=["province"])
    target = polars.PartitionBy(f"polars-{what}", key="province")
    polars.DataFrame(columns).write_parquet(target, mkdir=True)
    for writer in ("pandas", "polars"):
        for reader, rows in READERS.items():
            try:
                found = f"reads {rows(f'{writer}-{what}')} rows"
            except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError) as error:
                found = f"refuses: {str(error).splitlines()[0].partition(':')[0]}"
            print(f"{what}, written by {writer}: {reader} {found}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
whole, written by pandas: pandas reads 2 rows
whole, written by pandas: DuckDB reads 2 rows
whole, written by pandas: Polars reads 2 rows
whole, written by polars: pandas refuses: Unable to merge
whole, written by polars: DuckDB reads 2 rows
whole, written by polars: Polars reads 2 rows
missing, written by pandas: pandas refuses: Cannot yet unify dictionaries with nulls
missing, written by pandas: DuckDB reads 2 rows
missing, written by pandas: Polars reads 2 rows
missing, written by polars: pandas refuses: Unable to merge
missing, written by polars: DuckDB reads 2 rows
missing, written by polars: Polars reads 2 rows
EXPECTED
echo 'As described.'
