#!/bin/sh
# DuckDB rounds the same half up or to even depending on its type
#
# Guess: one engine has one rule for halves; a cast and round() agree.
# Seen: in duckdb 2.0.1 2.5::INT and round(2.5::DOUBLE) are 3 but 2.5::DOUBLE::INT is 2 (casts of
#   a DOUBLE go to the even number); 2.675::DOUBLE is 2.68 as DECIMAL(9, 2) and 2.67 by round().
# Why it matters: the literal in a trial is a DECIMAL, the column from Parquet or pandas a DOUBLE:
#   the trial shows 3 and the table has 2. Cast money to DECIMAL before anything else.
#
# Packages: duckdb==2.0.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import duckdb

for expression in (
    "2.5::INT", "2.5::DOUBLE::INT", "'2.5'::INT", "round(2.5::DOUBLE)", "0.5::INT", "0.5::DOUBLE::INT",
    "round(2.675, 2)", "round(2.675::DOUBLE, 2)", "2.675::DOUBLE::DECIMAL(9, 2)", "round(0.285, 2)", "round(0.285::DOUBLE, 2)",
):
    print(expression, "=", duckdb.sql(f"SELECT {expression}").fetchall()[0][0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2.5::INT = 3
2.5::DOUBLE::INT = 2
'2.5'::INT = 3
round(2.5::DOUBLE) = 3.0
0.5::INT = 1
0.5::DOUBLE::INT = 0
round(2.675, 2) = 2.68
round(2.675::DOUBLE, 2) = 2.67
2.675::DOUBLE::DECIMAL(9, 2) = 2.68
round(0.285, 2) = 0.29
round(0.285::DOUBLE, 2) = 0.28
EXPECTED
echo 'As described.'
