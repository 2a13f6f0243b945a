#!/bin/sh
# sqlglot translates MySQL's age in full years into DuckDB's count of New Years
#
# Guess: a translator between dialects that knows dates well (it turns %c月%e日 and the order of
#   DATEDIFF right) writes TIMESTAMPDIFF(YEAR, birth, day), the usual expression for an age, as
#   something that gives the same number, or says that it cannot.
# Seen: sqlglot 30.30.0 (mysql to duckdb) writes DATE_DIFF('YEAR', birth, day), which in duckdb
#   2.0.1 counts the changes of the year: a child born on 31 December 1997 is 12 on 1 January 2009,
#   where MySQL counts full years, 11. Months likewise: from 31 January to 1 February is 1 and not 0.
#   presto's date_diff, full years too, gives 12 as well. DuckDB has date_sub for full years. There is
#   no warning.
# Why it matters: an age is one too high for everybody whose birthday is still to come in that year;
#   a check with a birthday on 1 January is right.
#
# Packages: sqlglot==30.30.0, duckdb==2.0.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlglot==30.30.0 duckdb==2.0.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import duckdb
import sqlglot

for dialect, expression in (
    ("mysql", "TIMESTAMPDIFF(YEAR, DATE '1997-12-31', DATE '2009-01-01')"),
    ("mysql", "TIMESTAMPDIFF(YEAR, DATE '1997-01-01', DATE '2009-06-01')"),
    ("mysql", "TIMESTAMPDIFF(MONTH, DATE '2009-01-31', DATE '2009-02-01')"),
    ("presto", "DATE_DIFF('year', DATE '1997-12-31', DATE '2009-01-01')"),
    ("duckdb", "DATE_SUB('year', DATE '1997-12-31', DATE '2009-01-01')"),
):
    translated = sqlglot.transpile(f"SELECT {expression}", read=dialect, write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)[0]
    print(dialect, expression, "->", translated, "=", duckdb.execute(translated).fetchone()[0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
mysql TIMESTAMPDIFF(YEAR, DATE '1997-12-31', DATE '2009-01-01') -> SELECT DATE_DIFF('YEAR', CAST('1997-12-31' AS DATE), CAST('2009-01-01' AS DATE)) = 12
mysql TIMESTAMPDIFF(YEAR, DATE '1997-01-01', DATE '2009-06-01') -> SELECT DATE_DIFF('YEAR', CAST('1997-01-01' AS DATE), CAST('2009-06-01' AS DATE)) = 12
mysql TIMESTAMPDIFF(MONTH, DATE '2009-01-31', DATE '2009-02-01') -> SELECT DATE_DIFF('MONTH', CAST('2009-01-31' AS DATE), CAST('2009-02-01' AS DATE)) = 1
presto DATE_DIFF('year', DATE '1997-12-31', DATE '2009-01-01') -> SELECT DATE_DIFF('YEAR', CAST('1997-12-31' AS DATE), CAST('2009-01-01' AS DATE)) = 12
duckdb DATE_SUB('year', DATE '1997-12-31', DATE '2009-01-01') -> SELECT DATE_SUB('year', CAST('1997-12-31' AS DATE), CAST('2009-01-01' AS DATE)) = 11
EXPECTED
echo 'As described.'
