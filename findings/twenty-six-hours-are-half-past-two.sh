#!/bin/sh
# Kreuzberg gives 26:30 hours of a sheet as half past two on 1 January 1900, and half past eight as a time of 1899
#
# Guess: a reader of spreadsheets gives a duration as hours or, if it knows no durations, as the
#   number of days that is stored, 1.104; a time of the day is 8:30 or 08:30:00.
# Seen: kreuzberg 4.10.4 shows durations and times of an xlsx file as days since 1900: 1 hour and a
#   half is 1899-12-31 01:30:00, 26:30 in the format [hh]:mm:ss is 1900-01-01 02:30:00, 120 hours are
#   1900-01-05 00:00:00, and half past eight is 1899-12-31 08:30:00. A share shown as 28.5% is 0.285.
# Why it matters: the hours that were given are told as a time of the night: whoever looks for the
#   number of hours in the text finds 02:30, or a day that is older than everybody in the list.
#
# Packages: kreuzberg==4.10.4, openpyxl==3.1.5; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check kreuzberg==4.10.4 openpyxl==3.1.5
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

import openpyxl
from kreuzberg import extract_file_sync

book = openpyxl.Workbook()
sheet = book.active
sheet.append(["活动", "时长", "开始", "比例"])
for name, hours, start, share in (("讲座", 1.5, datetime.time(8, 30), 0.285), ("支教", 26.5, datetime.time(15, 30), 0.3), ("夏令营", 120, datetime.time(0, 0), 1)):
    sheet.append([name, datetime.timedelta(hours=hours), start, share])
    sheet.cell(sheet.max_row, 4).number_format = "0.0%"
book.save("list.xlsx")
print("formats", [cell.number_format for cell in sheet[2]])
print(extract_file_sync("list.xlsx").content)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
formats ['General', '[hh]:mm:ss', 'h:mm:ss', '0.0%']
Sheet

活动 时长 开始 比例
讲座 1899-12-31 01:30:00 1899-12-31 08:30:00 0.285
支教 1900-01-01 02:30:00 1899-12-31 15:30:00 0.3
夏令营 1900-01-05 00:00:00 1899-12-31 00:00:00 1
EXPECTED
echo 'As described.'
