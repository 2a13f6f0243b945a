#!/bin/sh
# dateparser reads 2009年3月5-7日 as 10 December 2009
#
# Guess: a range gives None, or its first day; 三月五日 is understood like 3月5日.
# Seen: dateparser 1.5.0 gives 10 December for 5-7 March (seven days before the base), None for
#   the range with 至 and for dates in Chinese figures, the day of today for a month alone, and
#   25/3 is March 2025.
# Why it matters: the wrong dates look like any other: check that the year, month and day that
#   were read stand in the text.
#
# Packages: dateparser==1.5.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from datetime import datetime

import dateparser

SETTINGS = {"RELATIVE_BASE": datetime(2009, 12, 17)}
for text in ("2009年3月5日", "2009年3月5-7日", "2009年3月5日至7日", "2009年三月", "二〇〇九年三月五日", "三月五日", "25/3"):
    read = dateparser.parse(text, languages=["zh"], settings=SETTINGS)
    print(text, "->", read and read.date())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009年3月5日 -> 2009-03-05
2009年3月5-7日 -> 2009-12-10
2009年3月5日至7日 -> None
2009年三月 -> 2009-03-17
二〇〇九年三月五日 -> None
三月五日 -> None
25/3 -> 2025-03-17
EXPECTED
echo 'As described.'
