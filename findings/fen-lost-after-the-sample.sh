#!/bin/sh
# DuckDB reads 2835.5 as 2836 when the rows before it are whole
#
# Guess: a value that does not fit the type guessed from the first rows is an error, or makes
#   DuckDB guess again.
# Seen: duckdb 2.0.1 takes BIGINT from its sample of 20480 rows and rounds the later 2835.5 to
#   2836, in CSV and in JSON lines, without a word; polars 2.1.0 refuses the file, pyarrow 26.0.1
#   reads 2835.5.
# Why it matters: a small trial file is right and the year's file has lost its fen: give the
#   types, or sample_size=-1.
#
# Packages: duckdb==2.0.1, polars==2.1.0, pyarrow==26.0.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pathlib
import tempfile

import duckdb
import polars
from pyarrow import csv as arrow_csv

folder = pathlib.Path(tempfile.mkdtemp())
for whole in (20_000, 30_000):
    table, lines = folder / "amounts.csv", folder / "amounts.json"
    table.write_text("amount\n" + "700\n" * whole + "2835.5\n", encoding="utf-8")
    lines.write_text('{"amount": 700}\n' * whole + '{"amount": 2835.5}\n', encoding="utf-8")
    for path in (table, lines):
        print(whole, path.suffix, "DuckDB", *duckdb.sql(f"SELECT max(amount), typeof(max(amount)) FROM '{path}'").fetchall()[0])
    try:
        print(whole, ".csv", "Polars", polars.read_csv(table)["amount"].max())
    except polars.exceptions.ComputeError:
        print(whole, ".csv", "Polars refuses")
    print(whole, ".csv", "Arrow", max(arrow_csv.read_csv(table)["amount"].to_pylist()))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
20000 .csv DuckDB 2835.5 DOUBLE
20000 .json DuckDB 2835.5 DOUBLE
20000 .csv Polars refuses
20000 .csv Arrow 2835.5
30000 .csv DuckDB 2836 BIGINT
30000 .json DuckDB 2836 BIGINT
30000 .csv Polars refuses
30000 .csv Arrow 2835.5
EXPECTED
echo 'As described.'
