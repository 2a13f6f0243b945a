#!/bin/sh
# csvlook shows the year 2009 as 2,009, the postal code 030600 as 30,600 and 0.2855 as 0.286…
#
# Guess: csvlook, the tool for looking at a CSV file in a terminal, shows the cells of the file.
# Seen: csvlook 2.2.0 takes columns for numbers first and prints them with separators of thousands
#   and three decimals: 2,009, 30,600 without its zero, 1,050.556… for 1050.5555; 30% is 30. The
#   class 3-5 is 2001-03-05. With -I the cells are shown as they are.
# Why it matters: what is looked at to see whether the file is right shows another file: codes seem
#   to have lost their zeros that are there, and percent signs that are there are missing.
#
# Packages: csvkit==2.2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0
cd "$work"
printf '年份,邮编,金额,占比,班级,比例\n2009,030600,1050.5555,30%%,3-5,0.2855\n2010,010100,700,25%%,5-7,0.5\n' > list.csv
PYTHONUTF8=1 "$work/venv/bin/csvlook" list.csv > seen
PYTHONUTF8=1 "$work/venv/bin/csvlook" -I list.csv >> seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
|    年份 |     邮编 |         金额 | 占比 |         班级 |     比例 |
| ----- | ------ | ---------- | -- | ---------- | ------ |
| 2,009 | 30,600 | 1,050.556… | 30 | 2001-03-05 | 0.286… |
| 2,010 | 10,100 |   700.000… | 25 | 2001-05-07 | 0.500… |
| 年份   | 邮编     | 金额        | 占比  | 班级  | 比例     |
| ---- | ------ | --------- | --- | --- | ------ |
| 2009 | 030600 | 1050.5555 | 30% | 3-5 | 0.2855 |
| 2010 | 010100 | 700       | 25% | 5-7 | 0.5    |
EXPECTED
echo 'As described.'
