#!/bin/sh
# workalendar's China answers for weekends of years that it has no table for
#
# Guess: a calendar that has no table for a year says so for each of its days.
# Seen: workalendar 17.0.0 raises CalendarError for Monday 1 June 2009, but answers False for
#   Sunday 31 May, which was a working day in exchange for the feast (chinese-calendar 1.11.0 and
#   holidays 0.108 know); a weekend is decided before the table is asked for.
# Why it matters: a check of dates that catches the error and goes on has wrong answers for just
#   the days that are special.
#
# Packages: workalendar==17.0.0, chinese-calendar==1.11.0, holidays==0.108; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check workalendar==17.0.0 chinese-calendar==1.11.0 holidays==0.108
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from datetime import date

import chinese_calendar
import holidays
from workalendar.asia import China

days = {"Sunday worked for Dragon Boat 2009": date(2009, 5, 31), "Monday after it": date(2009, 6, 1)}
for name, day in days.items():
    try:
        answer = China().is_working_day(day)
    except Exception as error:
        answer = type(error).__name__
    print(
        name, day,
        "workalendar", answer,
        "chinese-calendar", chinese_calendar.is_workday(day),
        "holidays", holidays.China(years=2009).is_working_day(day),
    )
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Sunday worked for Dragon Boat 2009 2009-05-31 workalendar False chinese-calendar True holidays True
Monday after it 2009-06-01 workalendar CalendarError chinese-calendar True holidays True
EXPECTED
echo 'As described.'
