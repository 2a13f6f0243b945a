#!/bin/sh
# pandas.read_json(dtype=str) leaves every quoted text as it is, unless the column is called “date”
#
# Guess: what is in quotes in JSON is text, so that codes and years in quotes are safe; where that is
#   not so, dtype=str makes it so.
# Seen: pandas 3.1.1 makes "010100" the number 10100; dtype=str stops that, but
#   not for a column called “date” or ending in “_at”: "2009" and "2010" become
#   numbers, and "2009" beside "2009-03" becomes the first of January. duckdb 2.0.1, polars 2.1.0
#   and pandas' own engine="pyarrow" leave text as text.
# Why it matters: a year alone becomes a day that nobody wrote, and whether it does depends on
#   another row and on a name: say convert_dates=False as well.
#
# Packages: pandas==3.1.1, pyarrow==26.0.1, duckdb==2.0.1, polars==2.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1 polars==2.1.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import json
import pathlib
import tempfile

import duckdb
import pandas
import polars

CASES = (
    ("code", "010100", "610118"),
    ("held", "2009", "2009-03"),
    ("held_at", "2009", "2009-03"),
    ("date", "2009", "2009-03"),
    ("date", "2009", "2010"),
)
path = pathlib.Path(tempfile.mkdtemp()) / "lines.json"
for column, *texts in CASES:
    lines = "".join(json.dumps({column: text}) + "\n" for text in texts)
    path.write_text(lines, encoding="utf-8")
    said = {
        "pandas": pandas.read_json(io.StringIO(lines), lines=True),
        "dtype=str": pandas.read_json(io.StringIO(lines), lines=True, dtype=str),
        "no dates": pandas.read_json(io.StringIO(lines), lines=True, dtype=str, convert_dates=False),
        "engine": pandas.read_json(io.BytesIO(lines.encode()), lines=True, engine="pyarrow"),
    }
    print(column, *texts)
    for how, frame in said.items():
        print("  ", how, [getattr(value, "isoformat", lambda value=value: value)() for value in frame[column].tolist()])
    print("   Polars", polars.read_ndjson(io.BytesIO(lines.encode()))[column].to_list())
    print("   DuckDB", [row[0] for row in duckdb.read_json(str(path)).fetchall()])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
code 010100 610118
   pandas [10100, 610118]
   dtype=str ['010100', '610118']
   no dates ['010100', '610118']
   engine ['010100', '610118']
   Polars ['010100', '610118']
   DuckDB ['010100', '610118']
held 2009 2009-03
   pandas ['2009', '2009-03']
   dtype=str ['2009', '2009-03']
   no dates ['2009', '2009-03']
   engine ['2009', '2009-03']
   Polars ['2009', '2009-03']
   DuckDB ['2009', '2009-03']
held_at 2009 2009-03
   pandas ['2009-01-01T00:00:00', '2009-03-01T00:00:00']
   dtype=str ['2009-01-01T00:00:00', '2009-03-01T00:00:00']
   no dates ['2009', '2009-03']
   engine ['2009', '2009-03']
   Polars ['2009', '2009-03']
   DuckDB ['2009', '2009-03']
date 2009 2009-03
   pandas ['2009-01-01T00:00:00', '2009-03-01T00:00:00']
   dtype=str ['2009-01-01T00:00:00', '2009-03-01T00:00:00']
   no dates ['2009', '2009-03']
   engine ['2009', '2009-03']
   Polars ['2009', '2009-03']
   DuckDB ['2009', '2009-03']
date 2009 2010
   pandas [2009, 2010]
   dtype=str [2009, 2010]
   no dates ['2009', '2010']
   engine ['2009', '2010']
   Polars ['2009', '2010']
   DuckDB ['2009', '2010']
EXPECTED
echo 'As described.'
