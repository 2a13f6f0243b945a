#!/bin/sh
# Babel writes 5 March 2009 to 7 March 2010 as 3月5日至7日
#
# Guess: format_interval takes the greatest field that differs; when that is the year, it shows
#   the year or at least both months in full.
# Seen: babel 2.19.0 looks for the first field of the pattern that differs: with MMMd a difference
#   of a year only is a difference of days, 3月5日至7日, a stay of three days instead of a year.
# Why it matters: give the year in the skeleton whenever the two days are of different years; the
#   sentence shows nothing of it.
#
# Packages: babel==2.19.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from datetime import date

from babel.dates import format_interval

first = date(2009, 3, 5)
for last in (date(2009, 3, 7), date(2009, 4, 7), date(2010, 3, 7), date(2010, 4, 7)):
    print(
        first, last,
        "MMMd", format_interval(first, last, "MMMd", locale="zh"),
        "| yMMMd", ascii(format_interval(first, last, "yMMMd", locale="zh")),
        "| en MMMd", ascii(format_interval(first, last, "MMMd", locale="en")),
    )
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009-03-05 2009-03-07 MMMd 3月5日至7日 | yMMMd '2009\u5e743\u67085\u65e5\u2009\u2013\u20097\u65e5' | en MMMd 'Mar 5\u2009\u2013\u20097'
2009-03-05 2009-04-07 MMMd 3月5日至4月7日 | yMMMd '2009\u5e743\u67085\u65e5\u2009\u2013\u20094\u67087\u65e5' | en MMMd 'Mar 5\u2009\u2013\u2009Apr 7'
2009-03-05 2010-03-07 MMMd 3月5日至7日 | yMMMd '2009\u5e743\u67085\u65e5\u2009\u2013\u20092010\u5e743\u67087\u65e5' | en MMMd 'Mar 5\u2009\u2013\u20097'
2009-03-05 2010-04-07 MMMd 3月5日至4月7日 | yMMMd '2009\u5e743\u67085\u65e5\u2009\u2013\u20092010\u5e744\u67087\u65e5' | en MMMd 'Mar 5\u2009\u2013\u2009Apr 7'
EXPECTED
echo 'As described.'
