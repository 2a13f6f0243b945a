#!/bin/sh
# humanize in Chinese writes “3第” for the third, and dates with English months
#
# Guess: after activate("zh_CN") ordinals have 第 before the number, since it stands there always,
#   and a date has no English in it; what is not translated would be an error or missing in both.
# Seen: humanize 4.17.0 puts what the catalogue has for “rd” behind the number, 3第; naturaldate
#   gives Mar 05 2009, beside 1年又1月 and 3天之前 of the same catalogue; intword counts in thousands and
#   millions, 123456 is 123.5 千 and 12345678 is 12.3 百万, where Chinese counts in 万.
# Why it matters: the locale loads without a warning, most is right, and what is not cannot be
#   mended in the catalogue, for the order stands in the code.
#
# Packages: humanize==4.17.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check humanize==4.17.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

import humanize

humanize.activate("zh_CN")
print([humanize.ordinal(number) for number in (1, 2, 3, 11)])
print(humanize.naturaldate(datetime.date(2009, 3, 5)), "|", humanize.naturaldelta(datetime.timedelta(days=400)), "|", humanize.naturaltime(datetime.timedelta(days=3)))
print([humanize.intword(number) for number in (123456, 12345678, 1000000000)])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
['1第', '2第', '3第', '11第']
Mar 05 2009 | 1年又1月 | 3天之前
['123.5 千', '12.3 百万', '1.0 十亿']
EXPECTED
echo 'As described.'
