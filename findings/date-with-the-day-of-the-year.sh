#!/bin/sh
# A form of Django in Chinese refuses 2009年3月5日, which Django itself writes
#
# Guess: a DateField in zh-hans reads the form in which the same locale writes dates, the more so as
#   its list of formats has one with 年月日.
# Seen: in Django 5.2.19 that format is %Y年%n月%j日 in zh-hans and zh-hant: letters of PHP's date(),
#   while strptime is asked, where %j is the day of the year and %n is nothing; so no date can ever
#   match, and 2009年3月5日 is 输入一个有效的日期。 2009/3/5 and 2009-3-5 are read. Of what is written, the day
#   without its year is 03月5日 (MONTH_DAY_FORMAT m月j日), and the time by P is 3:30 p.m., with 午夜 and
#   中午 for the two twelves.
# Why it matters: whoever copies the date from the page into the form is told that it is no date;
#   forms are tried with the date picker, which sends 2009-03-05.
#
# Packages: Django==5.2.19; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check Django==5.2.19
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

import django
from django import forms
from django.conf import settings
from django.utils import dateformat, formats, translation

settings.configure(USE_I18N=True)
django.setup()
time = datetime.datetime(2009, 3, 5, 15, 30)
for language in ("zh-hans", "zh-hant"):
    with translation.override(language):
        print(language, formats.get_format("DATE_INPUT_FORMATS"))
        for text in (formats.date_format(time, "DATE_FORMAT"), "2009年03月05日", "2009/3/5", "2009-3-5"):
            try:
                print(" ", text, forms.DateField().clean(text))
            except forms.ValidationError as error:
                print(" ", text, error.messages)
        print(" ", formats.date_format(time, "MONTH_DAY_FORMAT"), [dateformat.format(time.replace(hour=hour, minute=minute), "P") for hour, minute in ((0, 0), (8, 0), (12, 0), (15, 30))])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
zh-hans ['%Y/%m/%d', '%Y-%m-%d', '%Y年%n月%j日']
  2009年3月5日 ['输入一个有效的日期。']
  2009年03月05日 ['输入一个有效的日期。']
  2009/3/5 2009-03-05
  2009-3-5 2009-03-05
  03月5日 ['午夜', '8 a.m.', '中午', '3:30 p.m.']
zh-hant ['%Y/%m/%d', '%Y-%m-%d', '%Y年%n月%j日']
  2009年3月5日 ['輸入有效的日期']
  2009年03月05日 ['輸入有效的日期']
  2009/3/5 2009-03-05
  2009-3-5 2009-03-05
  03月5日 ['午夜', '8 a.m.', '中午', '3:30 p.m.']
EXPECTED
echo 'As described.'
