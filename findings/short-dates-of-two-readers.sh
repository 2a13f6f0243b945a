#!/bin/sh
# polars reads 09.3.5 as the year 5, DuckDB as 2009
#
# Guess: two figures for a year are not taken for a date by a reader that guesses, or both take
#   the century of today.
# Seen: polars 2.1.0 with try_parse_dates gives 0005-03-09 for 09.3.5 (day, month, year, and that
#   in the first century); duckdb 2.0.1, where the guess is the default, gives 2009-03-05.
# Why it matters: the short form of Chinese lists (09.3.5) changes year, month and day at once,
#   and differently by reader; read such columns as text.
#
# Packages: polars==2.1.0, duckdb==2.0.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 duckdb==2.0.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pathlib
import tempfile

import duckdb
import polars

path = pathlib.Path(tempfile.mkdtemp()) / "dates.csv"
for text in ("2009.3.5", "09.3.5", "09-3-5", "09/3/5", "5/3/2009", "25/3/2009"):
    path.write_text(f"day\n{text}\n", encoding="utf-8")
    print(text, "| polars", polars.read_csv(path, try_parse_dates=True)["day"][0], "| DuckDB", duckdb.sql(f"FROM '{path}'").fetchall()[0][0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009.3.5 | polars 2009-03-05 | DuckDB 2009-03-05
09.3.5 | polars 0005-03-09 | DuckDB 2009-03-05
09-3-5 | polars 0005-03-09 | DuckDB 2009-03-05
09/3/5 | polars 0005-03-09 | DuckDB 2009-03-05
5/3/2009 | polars 2009-03-05 | DuckDB 2009-03-05
25/3/2009 | polars 2009-03-25 | DuckDB 2009-03-25
EXPECTED
echo 'As described.'
