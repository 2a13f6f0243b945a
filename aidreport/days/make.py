"""Makes the table of feasts by the Chinese calendar anew, and compares it with two other libraries.

    pip install lunar-python==1.4.8 LunarCalendar==0.0.9 zhdate==0.1
    python aidreport/days/make.py

Not part of the wheel. lunardate 0.3.0 was left out: it has 中秋 of 1978 on 16 September, where
these three and cnlunar 0.2.5 have the 17th.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lunar_python import Lunar
from lunarcalendar import Converter
from lunarcalendar import Lunar as OtherLunar
from zhdate import ZhDate

TABLE = Path(__file__).with_name("feasts.tsv")
YEARS = range(1950, 2051)
FEASTS = {"春节": (1, 1), "元宵": (1, 15), "端午": (5, 5), "中秋": (8, 15), "重阳": (9, 9)}


def day(year: int, month: int, number: int) -> date:
    """Return a day of the Chinese calendar; raises where two libraries disagree about it."""
    found = Lunar.fromYmd(year, month, number).getSolar()
    other = Converter.Lunar2Solar(OtherLunar(year, month, number))
    days = {
        date(found.getYear(), found.getMonth(), found.getDay()),
        date(other.year, other.month, other.day),
        ZhDate(year, month, number).to_datetime().date(),
    }
    if len(days) > 1:
        raise ValueError(f"{year}-{month}-{number}: {days}")
    return days.pop()


if __name__ == "__main__":
    rows = [[str(year), *(f"{day(year, *at):%m-%d}" for at in FEASTS.values())] for year in YEARS]
    text = "".join("\t".join(row) + "\n" for row in [["", *FEASTS], *rows])
    TABLE.write_text(text, encoding="utf-8", newline="\n")
