#!/bin/sh
# timezonefinder gives Asia/Urumqi, two hours behind the time of every timetable, for schools in Xinjiang
#
# Guess: China has one official time, so that each of its places is in Asia/Shanghai; an old zone
#   for Xinjiang would be an alias of it, as Asia/Chongqing and Asia/Harbin are.
# Seen: timezonefinder 9.0.0 gives Asia/Urumqi for Kashgar and Urumqi, which is UTC+6 in the time
#   zone database of today, as people there use it among themselves; schools, offices and railways
#   keep Beijing time, UTC+8. Lhasa, Chengdu and Beijing are in Asia/Shanghai, Hong Kong in a zone of
#   its own with the same time. Asia/Kashgar is an alias of Asia/Urumqi.
# Why it matters: a lesson at ten that is given its zone by its place is stored as 04:00 UTC instead
#   of 02:00, and shown at noon to everyone else in the country; no other province is concerned.
#
# Packages: timezonefinder==9.0.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check timezonefinder==9.0.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from datetime import datetime
from zoneinfo import ZoneInfo

from timezonefinder import TimezoneFinder

finder = TimezoneFinder()
for name, latitude, longitude in (("喀什", 39.47, 75.99), ("乌鲁木齐", 43.82, 87.61), ("拉萨", 29.65, 91.13), ("成都", 30.66, 104.06), ("北京", 39.9, 116.4), ("香港", 22.3, 114.17)):
    zone = finder.timezone_at(lng=longitude, lat=latitude)
    lesson = datetime(2009, 3, 5, 10, tzinfo=ZoneInfo(zone))
    print(name, zone, "| ten o'clock is", lesson.astimezone(ZoneInfo("UTC")).strftime("%H:%M UTC"), lesson.astimezone(ZoneInfo("Asia/Shanghai")).strftime("%H:%M in Beijing"))
for alias in ("Asia/Kashgar", "Asia/Chongqing", "Asia/Harbin"):
    print(alias, datetime(2009, 3, 5, tzinfo=ZoneInfo(alias)).strftime("%z"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
喀什 Asia/Urumqi | ten o'clock is 04:00 UTC 12:00 in Beijing
乌鲁木齐 Asia/Urumqi | ten o'clock is 04:00 UTC 12:00 in Beijing
拉萨 Asia/Shanghai | ten o'clock is 02:00 UTC 10:00 in Beijing
成都 Asia/Shanghai | ten o'clock is 02:00 UTC 10:00 in Beijing
北京 Asia/Shanghai | ten o'clock is 02:00 UTC 10:00 in Beijing
香港 Asia/Hong_Kong | ten o'clock is 02:00 UTC 10:00 in Beijing
Asia/Kashgar +0600
Asia/Chongqing +0800
Asia/Harbin +0800
EXPECTED
echo 'As described.'
