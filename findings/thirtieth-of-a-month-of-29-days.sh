#!/bin/sh
# sxtwl has the thirtieth of a Chinese month of 29 days on the first of the next, and a leap month that was none on the ordinary one
#
# Guess: a day that its calendar does not have is refused: months have 29 or 30 days, another one each year,
#   and a leap month comes in seven years of nineteen.
# Seen: sxtwl 2.0.7 (fromLunar) gives 25 April for 三月三十 of 2009, a month of 29 days; that is 四月初一. A leap fourth
#   month of 2009, in which the fifth came twice, is the fourth. lunardate 0.3.0, zhdate 0.1, borax
#   4.1.3 and lunar-python 1.4.8 refuse both.
# Why it matters: who was born on the thirtieth has a birthday in half of the years, and a typing
#   error in a leap month is not noticed: the answer is a day like any other, and going back gives another
#   date than was put in.
#
# Packages: sxtwl==2.0.7, lunardate==0.3.0, zhdate==0.1, borax==4.1.3, lunar-python==1.4.8; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sxtwl==2.0.7 lunardate==0.3.0 zhdate==0.1 borax==4.1.3 lunar-python==1.4.8
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import sxtwl
from borax.calendars.lunardate import LunarDate as BoraxDate
from lunar_python import Lunar
from lunardate import LunarDate
from zhdate import ZhDate


def of_sxtwl(year, month, day, leap):
    found = sxtwl.fromLunar(year, month, day, leap)
    return f"{found.getSolarYear()}-{found.getSolarMonth():02}-{found.getSolarDay():02}, back: {found.getLunarMonth()}-{found.getLunarDay()} {'leap' if found.isLunarLeap() else ''}".rstrip()


LIBRARIES = {
    "sxtwl": of_sxtwl,
    "lunardate": lambda year, month, day, leap: LunarDate(year, month, day, leap).toSolarDate(),
    "zhdate": lambda year, month, day, leap: ZhDate(year, month, day, leap_month=leap).to_datetime().date(),
    "borax": lambda year, month, day, leap: BoraxDate(year, month, day, int(leap)).to_solar_date(),
    "lunar-python": lambda year, month, day, leap: Lunar.fromYmd(year, -month if leap else month, day).getSolar().toYmd(),
}
for date in ((2009, 2, 30, False), (2009, 3, 30, False), (2009, 5, 5, True), (2009, 4, 5, True)):
    print(*date[:3], "leap" if date[3] else "")
    for library, found in LIBRARIES.items():
        try:
            print(" ", library, found(*date))
        except Exception as error:
            print(" ", library, type(error).__name__)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009 2 30 
  sxtwl 2009-03-26, back: 2-30
  lunardate 2009-03-26
  zhdate 2009-03-26
  borax 2009-03-26
  lunar-python 2009-03-26
2009 3 30 
  sxtwl 2009-04-25, back: 4-1
  lunardate ValueError
  zhdate TypeError
  borax InvalidLunarDateError
  lunar-python Exception
2009 5 5 leap
  sxtwl 2009-06-27, back: 5-5 leap
  lunardate 2009-06-27
  zhdate 2009-06-27
  borax 2009-06-27
  lunar-python 2009-06-27
2009 4 5 leap
  sxtwl 2009-04-29, back: 4-5
  lunardate ValueError
  zhdate TypeError
  borax InvalidLunarDateError
  lunar-python Exception
EXPECTED
echo 'As described.'
