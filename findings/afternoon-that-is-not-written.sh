#!/bin/sh
# arrow writes half past three in the afternoon as 3:30 in Chinese, Japanese, German and French
#
# Guess: the token A gives 下午 in Chinese, or PM where a locale has no word; twelve hours without
#   their half of the day would be of no use.
# Seen: arrow 1.4.0 has an empty text for both halves in most of its locales: “A h:mm” is “ 3:30” by
#   night and by day, and arrow.get reads it back as the night. In English it is PM 3:30. humanize
#   and the names of months and weekdays are translated.
# Why it matters: the format is tried in English; in Chinese two times a day look alike, 开会时间 3:30.
#
# Packages: arrow==1.4.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check arrow==1.4.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import arrow

for locale in ("en", "zh-cn", "zh-tw", "ja", "de", "fr", "th"):
    night, day = (arrow.get(2009, 3, 5, hour, 30) for hour in (3, 15))
    print(locale, repr(day.format("D MMMM A h:mm", locale=locale)), "same by night:", day.format("A h:mm", locale=locale) == night.format("A h:mm", locale=locale))
text = arrow.get(2009, 3, 5, 15, 30).format("YYYY-M-D A h:mm", locale="zh-cn")
print(repr(text), arrow.get(text, "YYYY-M-D A h:mm", locale="zh-cn"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
en '5 March PM 3:30' same by night: False
zh-cn '5 三月  3:30' same by night: True
zh-tw '5 3月  3:30' same by night: True
ja '5 3月  3:30' same by night: True
de '5 März  3:30' same by night: True
fr '5 mars  3:30' same by night: True
th '5 มีนาคม PM 3:30' same by night: False
'2009-3-5  3:30' 2009-03-05T03:30:00+00:00
EXPECTED
echo 'As described.'
