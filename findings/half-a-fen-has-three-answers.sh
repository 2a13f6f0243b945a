#!/bin/sh
# 1.005 as DECIMAL(18,2) is 1.01 in DuckDB, 1.00 in Polars, and refused by Arrow
#
# Guess: decimals are there so that all engines agree to the fen, and what has too many digits is
#   rounded as people do it, or refused; the middle of two amounts is rounded likewise.
# Seen: from text, duckdb 2.0.1 rounds half up, polars 2.1.0 to the even fen, pyarrow 26.0.1 refuses;
#   DuckDB's own median of 0.01 and 0.02 is cut to 0.01, as DECIMAL(18,2), Polars' is 0.015.
# Why it matters: totals of the same CSV differ by some fen between two engines that both are
#   “exact”; give amounts two decimals before they are read, and take quantile_disc.
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
from decimal import Decimal

import duckdb
import polars
import pyarrow

path = pathlib.Path(tempfile.mkdtemp()) / "amounts.csv"
for text in ("1.005", "1.015", "2.675", "0.125"):
    path.write_text(f"amount\n{text}\n", encoding="utf-8")
    by_duckdb = duckdb.read_csv(str(path), header=True, columns={"amount": "DECIMAL(18,2)"})
    by_polars = polars.read_csv(path, schema={"amount": polars.Decimal(18, 2)})
    try:
        by_arrow = pyarrow.array([text]).cast(pyarrow.decimal128(18, 2))[0]
    except pyarrow.ArrowInvalid:
        by_arrow = "refused"
    print(text, "DuckDB", by_duckdb.fetchall()[0][0], "Polars", by_polars.item(), "Arrow", by_arrow)
for pair in (("0.01", "0.02"), ("0.02", "0.03"), ("0.03", "0.04")):
    amounts = polars.Series("amount", map(Decimal, pair), dtype=polars.Decimal(18, 2)).to_frame()
    middle = duckdb.sql("SELECT median(amount), typeof(median(amount)) FROM amounts").fetchall()[0]
    print(*pair, "DuckDB", *middle, "Polars", amounts["amount"].median())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1.005 DuckDB 1.01 Polars 1.00 Arrow refused
1.015 DuckDB 1.02 Polars 1.02 Arrow refused
2.675 DuckDB 2.68 Polars 2.68 Arrow refused
0.125 DuckDB 0.13 Polars 0.12 Arrow refused
0.01 0.02 DuckDB 0.01 DECIMAL(18,2) Polars 0.015
0.02 0.03 DuckDB 0.02 DECIMAL(18,2) Polars 0.025
0.03 0.04 DuckDB 0.03 DECIMAL(18,2) Polars 0.035
EXPECTED
echo 'As described.'
