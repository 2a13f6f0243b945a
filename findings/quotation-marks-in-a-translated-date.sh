#!/bin/sh
# sqlglot writes 2009"年"3"月"5"日" where PostgreSQL writes 2009年3月5日
#
# Guess: a translator of to_char, which turns YYYY, FMMM and FMDD into %Y, %-m and %-d, knows that
#   words in double quotes are literal text in PostgreSQL and Oracle and drops the quotes.
# Seen: sqlglot 30.30.0 keeps the quotes as characters of the pattern, for DuckDB, MySQL and Spark
#   alike, so that the date is 2009"年"3"月"5"日"; without quotes around 年 it is right. The other way,
#   from MySQL, it writes no quotes either: %Y年 is YYYY年, and words like “Day” in it are not quoted.
# Why it matters: quoting is what the manual of PostgreSQL advises for text in a pattern; the column
#   is still a text of about the right length, and goes into a report with its quotes.
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

for pattern in ('YYYY"年"FMMM"月"FMDD"日"', "YYYY年FMMM月FMDD日"):
    query = f"SELECT TO_CHAR(d, '{pattern}') FROM t"
    for target in ("duckdb", "mysql", "spark"):
        translated = sqlglot.transpile(query, read="postgres", write=target)[0]
        print(pattern, target, translated)
        if target == "duckdb":
            print(duckdb.execute(translated.replace("FROM t", "FROM (SELECT DATE '2009-03-05' AS d) AS t")).fetchone()[0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
YYYY"年"FMMM"月"FMDD"日" duckdb SELECT STRFTIME(d, '%Y"年"%-m"月"%-d"日"') FROM t
2009"年"3"月"5"日"
YYYY"年"FMMM"月"FMDD"日" mysql SELECT DATE_FORMAT(d, '%Y"年"%c"月"%e"日"') FROM t
YYYY"年"FMMM"月"FMDD"日" spark SELECT DATE_FORMAT(d, 'yyyy"年"M"月"d"日"') FROM t
YYYY年FMMM月FMDD日 duckdb SELECT STRFTIME(d, '%Y年%-m月%-d日') FROM t
2009年3月5日
YYYY年FMMM月FMDD日 mysql SELECT DATE_FORMAT(d, '%Y年%c月%e日') FROM t
YYYY年FMMM月FMDD日 spark SELECT DATE_FORMAT(d, 'yyyy年M月d日') FROM t
EXPECTED
echo 'As described.'
