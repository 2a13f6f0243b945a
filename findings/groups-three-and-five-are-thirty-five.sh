#!/bin/sh
# pandas.read_html reads “3,5” (groups three and five) as 35, and pandas.read_csv leaves it
#
# Guess: read_html gives what the page shows, with the rules of read_csv: a comma is no part of a
#   number unless thousands="," is given, or only before three digits.
# Seen: pandas 3.1.1 has thousands="," as the default of read_html, and removes every comma between
#   digits: 3,5 is 35 and 1,2,3 is 123. In a column that stays text it does so too: beside 无 the cell
#   3,5 is the text 35, beside 1-3,5 the cell 2,4 is 24. 39.9,116.4, 3、5 and 3，5 are left alone.
#   read_csv of the same cells gives them as written.
# Why it matters: numbers of groups, rooms and pages in one cell become one larger number, and a sum
#   of the column counts them; thousands=None switches it off.
#
# Packages: pandas==3.1.1, lxml==6.1.3; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 lxml==6.1.3
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pandas

for cells in (("3,5", "1,2"), ("1,2,3", "4"), ("3,000", "1,050.50"), ("39.9,116.4", "30.6,104.1"), ("3、5", "1、2"), ("3，5", "1，2"), ("1-3,5", "2,4"), ("3,5", "无")):
    page = "<table><tr><th>组别</th></tr>" + "".join(f"<tr><td>{cell}</td></tr>" for cell in cells) + "</table>"
    lines = "组别\n" + "".join(f'"{cell}"\n' for cell in cells)
    by_page = pandas.read_html(io.StringIO(page))[0]["组别"].tolist()
    by_lines = pandas.read_csv(io.StringIO(lines))["组别"].tolist()
    print(cells, "| read_html", by_page, "| thousands=None", pandas.read_html(io.StringIO(page), thousands=None)[0]["组别"].tolist(), "| read_csv", by_lines)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
('3,5', '1,2') | read_html [35, 12] | thousands=None ['3,5', '1,2'] | read_csv ['3,5', '1,2']
('1,2,3', '4') | read_html [123, 4] | thousands=None ['1,2,3', '4'] | read_csv ['1,2,3', '4']
('3,000', '1,050.50') | read_html [3000.0, 1050.5] | thousands=None ['3,000', '1,050.50'] | read_csv ['3,000', '1,050.50']
('39.9,116.4', '30.6,104.1') | read_html ['39.9,116.4', '30.6,104.1'] | thousands=None ['39.9,116.4', '30.6,104.1'] | read_csv ['39.9,116.4', '30.6,104.1']
('3、5', '1、2') | read_html ['3、5', '1、2'] | thousands=None ['3、5', '1、2'] | read_csv ['3、5', '1、2']
('3，5', '1，2') | read_html ['3，5', '1，2'] | thousands=None ['3，5', '1，2'] | read_csv ['3，5', '1，2']
('1-3,5', '2,4') | read_html ['1-3,5', '24'] | thousands=None ['1-3,5', '2,4'] | read_csv ['1-3,5', '2,4']
('3,5', '无') | read_html ['35', '无'] | thousands=None ['3,5', '无'] | read_csv ['3,5', '无']
EXPECTED
echo 'As described.'
