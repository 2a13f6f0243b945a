#!/bin/sh
# sqlite-utils stores the postal code 030600 of a CSV file as 30600, without being asked
#
# Guess: a tool that puts CSV into SQLite keeps cells as text unless it is told otherwise, as
#   SQLite's own .import does; if it finds out types, a zero in front keeps a column text.
# Seen: sqlite-utils 4.2.1 finds out types by default, by int() and float() of Python: 030600 is the
#   integer 30600 and 0012 is 12; a column of 1_000, and one of ３０ in full width, are of the type
#   INTEGER and hold texts, which SQLite itself does not read as these numbers, so that the sum of the
#   first is 3. 3,000 and 30% stay text. --no-detect-types keeps all.
# Why it matters: codes of places and phone numbers are cut for every row, in a database that says
#   INTEGER.
#
# Packages: sqlite-utils==4.2.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlite-utils==4.2.1
cd "$work"
printf '邮编,编号,册数,人数,金额,占比\n030600,0012,1_000,３０,"3,000",30%%\n010100,0013,2_000,４０,700,25%%\n' > list.csv
tool() { PYTHONUTF8=1 "$work/venv/bin/sqlite-utils" "$@"; }
tool insert found.db list list.csv --csv > /dev/null 2>&1
tool insert kept.db list list.csv --csv --no-detect-types > /dev/null 2>&1
{
  for database in found kept; do
    tool schema $database.db
    tool rows $database.db list
    tool query $database.db 'select sum(册数), sum(人数), typeof(册数), typeof(邮编) from list'
  done
} > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
CREATE TABLE "list" (
   "邮编" INTEGER,
   "编号" INTEGER,
   "册数" INTEGER,
   "人数" INTEGER,
   "金额" TEXT,
   "占比" TEXT
);
[{"邮编": 30600, "编号": 12, "册数": "1_000", "人数": "３０", "金额": "3,000", "占比": "30%"},
 {"邮编": 10100, "编号": 13, "册数": "2_000", "人数": "４０", "金额": "700", "占比": "25%"}]
[{"sum(册数)": 3.0, "sum(人数)": 0.0, "typeof(册数)": "text", "typeof(邮编)": "integer"}]
CREATE TABLE "list" (
   "邮编" TEXT,
   "编号" TEXT,
   "册数" TEXT,
   "人数" TEXT,
   "金额" TEXT,
   "占比" TEXT
);
[{"邮编": "030600", "编号": "0012", "册数": "1_000", "人数": "３０", "金额": "3,000", "占比": "30%"},
 {"邮编": "010100", "编号": "0013", "册数": "2_000", "人数": "４０", "金额": "700", "占比": "25%"}]
[{"sum(册数)": 3.0, "sum(人数)": 0.0, "typeof(册数)": "text", "typeof(邮编)": "text"}]
EXPECTED
echo 'As described.'
