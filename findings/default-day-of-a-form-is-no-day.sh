#!/bin/sh
# pyxform makes 2009-03-05 00:00:00 of a default day, which no date of an XForm can be
#
# Guess: a converter of XLSForm, in which day and time have types of their own, writes a cell with a
#   date as the default of a question of type date as 2009-03-05.
# Seen: pyxform 4.5.0 writes the default of a date as 2009-03-05 00:00:00, which is neither a day
#   nor, with its space, a dateTime of XML Schema (isodate 0.7.2 refuses it as both), without a
#   warning; a cell with a time is 08:30:00, as it has to be. The same day typed as text, or in a form
#   in Markdown, is 2009-03-05. A label that is a day gets its midnight too.
# Why it matters: the form is accepted and sent to the telephones of those who collect; Excel makes
#   a date of whatever looks like one, so that every author who types the day has this cell.
#
# Packages: pyxform==4.5.0, openpyxl==3.1.5, isodate==0.7.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyxform==4.5.0 openpyxl==3.1.5 isodate==0.7.2
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime
import re

import isodate
import openpyxl
from pyxform.xls2xform import convert

DAY, TIME = datetime.date(2009, 3, 5), datetime.time(8, 30)
ROWS = [["type", "name", "label", "default"], ["date", "a", "日期", DAY], ["date", "b", "日期", "2009-03-05"], ["time", "c", "时间", TIME], ["text", "d", DAY, None]]
workbook = openpyxl.Workbook()
workbook.active.title = "survey"
for row in ROWS:
    workbook.active.append(row)
workbook.save("form.xlsx")
result = convert("form.xlsx")
print(re.findall(r"<([a-c])>(.*?)</\1>", result.xform), re.findall(r"<label>(.*?)</label>", result.xform), result.warnings)
table = "| survey |\n" + "".join("| | " + " | ".join(str(cell or "") for cell in row) + " |\n" for row in ROWS)
print(re.findall(r"<([a-c])>(.*?)</\1>", convert(table).xform))
for parse in (isodate.parse_date, isodate.parse_datetime):
    try:
        print(parse("2009-03-05 00:00:00"))
    except ValueError as error:
        print(parse.__name__, error)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
[('a', '2009-03-05 00:00:00'), ('b', '2009-03-05'), ('c', '08:30:00')] ['日期', '日期', '时间', '2009-03-05 00:00:00'] []
[('a', '2009-03-05'), ('b', '2009-03-05'), ('c', '08:30:00')]
parse_date Unrecognised ISO 8601 date format: '2009-03-05 00:00:00'
parse_datetime ISO 8601 time designator 'T' missing. Unable to parse datetime string '2009-03-05 00:00:00'
EXPECTED
echo 'As described.'
