#!/bin/sh
# sqlglot hands DAYOFWEEK and WEEKDAY of MySQL and Spark to DuckDB, where each day has another number
#
# Guess: the numbers of weekdays, which differ in every database, are the first thing that a
#   translator of dialects takes care of, as it does for Presto's day_of_week.
# Seen: sqlglot 30.30.0 leaves DAYOFWEEK (1 is Sunday in MySQL, Spark and BigQuery) and WEEKDAY (0
#   is Monday in MySQL and Spark) as they are, and duckdb 2.0.1 counts both from Sunday as 0: Saturday
#   is 6 instead of 7, and instead of 5. Presto's day_of_week becomes ISODOW and is right; DuckDB's
#   isodow becomes DAYOFWEEK % 7 + 1 for Spark, which is 3 on a Monday. There is no warning.
# Why it matters: “on weekends”, DAYOFWEEK(d) IN (1, 7), finds Mondays only, and WEEKDAY(d) >= 5
#   finds Fridays and Saturdays; the result has about the right size.
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

NAMES = "周五", "周六", "周日", "周一"
DAYS = "2009-03-06", "2009-03-07", "2009-03-08", "2009-03-09"
for dialect, expression in (
    ("mysql", "DAYOFWEEK(d)"),
    ("mysql", "WEEKDAY(d)"),
    ("spark", "DAYOFWEEK(d)"),
    ("bigquery", "EXTRACT(DAYOFWEEK FROM d)"),
    ("presto", "DAY_OF_WEEK(d)"),
):
    translated = sqlglot.transpile(f"SELECT {expression} FROM t", read=dialect, write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)[0]
    found = [duckdb.execute(translated.replace("FROM t", f"FROM (SELECT DATE '{day}' AS d) AS t")).fetchone()[0] for day in DAYS]
    print(dialect, expression, "->", translated, dict(zip(NAMES, found)))
for condition in ("DAYOFWEEK(d) IN (1, 7)", "WEEKDAY(d) >= 5"):
    days = " UNION ALL ".join(f"SELECT DATE '{day}' AS d, '{name}' AS n" for day, name in zip(DAYS, NAMES))
    query = sqlglot.transpile(f"SELECT n FROM ({days}) AS t WHERE {condition} ORDER BY d", read="mysql", write="duckdb")[0]
    print("weekends by", condition, [row[0] for row in duckdb.execute(query).fetchall()])
print("duckdb to spark", sqlglot.transpile("SELECT ISODOW(d) FROM t", read="duckdb", write="spark")[0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
mysql DAYOFWEEK(d) -> SELECT DAYOFWEEK(CAST(d AS DATE)) FROM t {'周五': 5, '周六': 6, '周日': 0, '周一': 1}
mysql WEEKDAY(d) -> SELECT WEEKDAY(d) FROM t {'周五': 5, '周六': 6, '周日': 0, '周一': 1}
spark DAYOFWEEK(d) -> SELECT DAYOFWEEK(CAST(d AS DATE)) FROM t {'周五': 5, '周六': 6, '周日': 0, '周一': 1}
bigquery EXTRACT(DAYOFWEEK FROM d) -> SELECT EXTRACT(DAYOFWEEK FROM d) FROM t {'周五': 5, '周六': 6, '周日': 0, '周一': 1}
presto DAY_OF_WEEK(d) -> SELECT ISODOW(d) FROM t {'周五': 5, '周六': 6, '周日': 7, '周一': 1}
weekends by DAYOFWEEK(d) IN (1, 7) ['周一']
weekends by WEEKDAY(d) >= 5 ['周五', '周六']
duckdb to spark SELECT ((DAYOFWEEK(d) % 7) + 1) FROM t
EXPECTED
echo 'As described.'
