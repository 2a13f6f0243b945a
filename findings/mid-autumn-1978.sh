#!/bin/sh
# lunardate has Mid-Autumn of 1978 one day before four other libraries
#
# Guess: the tables behind libraries of the Chinese calendar are copies of one another and agree
#   for 1950 to 2050.
# Seen: of 505 feasts one differs: lunardate 0.3.0 puts 15 August of 1978 by the Chinese calendar
#   on 16 September, lunar-python, zhdate and LunarCalendar on the 17th (cnlunar 0.2.5 too), the
#   day in almanacs of the mainland. The new moon fell within minutes of midnight in Beijing.
# Why it matters: a table made by one library needs a second one beside it; the newest release was
#   the one that is off.
#
# Packages: lunardate==0.3.0, lunar-python==1.4.8, zhdate==0.1, LunarCalendar==0.0.9; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check lunardate==0.3.0 lunar-python==1.4.8 zhdate==0.1 LunarCalendar==0.0.9
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from lunar_python import Lunar
from lunarcalendar import Converter
from lunarcalendar import Lunar as OtherLunar
from lunardate import LunarDate
from zhdate import ZhDate

different = []
for year in range(1950, 2051):
    for month, day in ((1, 1), (1, 15), (5, 5), (8, 15), (9, 9)):
        found = Lunar.fromYmd(year, month, day).getSolar().toYmd()
        third = Converter.Lunar2Solar(OtherLunar(year, month, day))
        days = [
            LunarDate(year, month, day).to_solar_date().isoformat(),
            found,
            ZhDate(year, month, day).to_datetime().date().isoformat(),
            f"{third.year}-{third.month:02}-{third.day:02}",
        ]
        if len(set(days)) > 1:
            different.append((f"{year}-{month}-{day}", *days))
for row in different:
    print(*row)
print(len(different), "of", 101 * 5, "feasts differ")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1978-8-15 1978-09-16 1978-09-17 1978-09-17 1978-09-17
1 of 505 feasts differ
EXPECTED
echo 'As described.'
