#!/bin/sh
# agate reads the classes 3-5 and 5-7 as days of 2001, 12:30 as twelve and a half minutes and 30 m as half an hour
#
# Guess: a column is a date when its cells are dates with a year, in ISO form; 3-5, 1/2 and 30 m
#   (thirty metres) are text, and 12:30 is text or a time of the day.
# Seen: agate 1.14.2 gives such cells to readers of English phrases before it takes them for text:
#   3-5 is 5 March and 1/2 is 2 January of the year 2001. 12:30 is a duration of 0:12:30, and beside
#   it 13:30:00 one of thirteen hours and a half. 30 m is 0:30:00, 3 d three days, 5w thirty-five.
#   3月5日, 1-2班 and 30米 are text, and 3-32 makes the column text.
# Why it matters: csvkit is made of it: classes, ratios and numbers with units of one letter become
#   days of a year that nobody wrote, or durations, as long as all cells of the column allow it.
#
# Packages: agate==1.14.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check agate==1.14.2
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import agate

for cells in (("3-5", "5-7"), ("3-5", "3-32"), ("1/2", "1/3"), ("12:30", "8:30"), ("12:30", "13:30:00"), ("30 m", "25 m"), ("3 d", "5 d"), ("5w", "6w"), ("3月5日", "3月7日"), ("1-2班", "3-5班"), ("30米", "25米")):
    table = agate.Table.from_csv(io.StringIO("班级,备注\n" + "".join(f"{cell},甲\n" for cell in cells)))
    column = table.columns["班级"]
    print(*cells, "|", type(column.data_type).__name__, *[str(value) for value in column])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
3-5 5-7 | Date 2001-03-05 2001-05-07
3-5 3-32 | Text 3-5 3-32
1/2 1/3 | Date 2001-01-02 2001-01-03
12:30 8:30 | TimeDelta 0:12:30 0:08:30
12:30 13:30:00 | TimeDelta 0:12:30 13:30:00
30 m 25 m | TimeDelta 0:30:00 0:25:00
3 d 5 d | TimeDelta 3 days, 0:00:00 5 days, 0:00:00
5w 6w | TimeDelta 35 days, 0:00:00 42 days, 0:00:00
3月5日 3月7日 | Text 3月5日 3月7日
1-2班 3-5班 | Text 1-2班 3-5班
30米 25米 | Text 30米 25米
EXPECTED
echo 'As described.'
