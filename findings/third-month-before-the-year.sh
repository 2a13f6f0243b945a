#!/bin/sh
# Great Tables writes 三月 5, 2009 with locale="zh", 1.23M for 123万, and 0.28 for 0.285
#
# Guess: a locale for dates brings the order of its fields, 2009年3月5日, as the month and the weekday are
#   translated; compact numbers count in 万; and halves are rounded up, in a package for tables that
#   are printed.
# Seen: great-tables 1.1.0 translates the words and keeps the English pattern: 星期四, 三月 5, 2009 and
#   5 三月 2009; times are 3:30 下午, where 下午3:30 is Chinese. No style of date has 年 or 日. fmt_number with
#   compact=True writes 1.23M in zh as well. 0.5, 1.5 and 2.5 are 0, 2 and 2 without decimals, 0.285 is 0.28.
# Why it matters: the table looks translated, and each date in it is one that nobody writes; a report
#   that adds up rounded shares finds other sums than the spreadsheet.
#
# Packages: great-tables==1.1.0, pandas==3.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check great-tables==1.1.0 pandas==3.1.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import re

import pandas
from great_tables import GT


def cells(table):
    return re.findall(r"<td[^>]*>(.*?)</td>", table.as_raw_html())


for style in ("wday_month_day_year", "month_day_year", "day_month_year", "m_day_year", "year.mn.day"):
    print(style, cells(GT(pandas.DataFrame({"日期": ["2009-03-05"]})).fmt_date("日期", date_style=style, locale="zh")))
print("h_m_p", cells(GT(pandas.DataFrame({"时间": ["15:30"]})).fmt_time("时间", time_style="h_m_p", locale="zh")))
print("compact", cells(GT(pandas.DataFrame({"金额": [12345, 1234567.5]})).fmt_number("金额", compact=True, locale="zh")))
print("no decimals", cells(GT(pandas.DataFrame({"数": [0.5, 1.5, 2.5]})).fmt_number("数", decimals=0)))
print("two decimals", cells(GT(pandas.DataFrame({"数": [0.285, 1.005, 2.675]})).fmt_number("数", decimals=2)))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
wday_month_day_year ['星期四, 三月 5, 2009']
month_day_year ['三月 5, 2009']
day_month_year ['5 三月 2009']
m_day_year ['3月 5, 2009']
year.mn.day ['2009/03/05']
h_m_p ['3:30 下午']
compact ['12.35K', '1.23M']
no decimals ['0', '2', '2']
two decimals ['0.28', '1.00', '2.67']
EXPECTED
echo 'As described.'
