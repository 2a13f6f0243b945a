#!/bin/sh
# JioNLP reads 2009年5月第二个星期日 as the week from 11 to 17 May, in which that Sunday is not, and 2010元旦 as the year 2010
#
# Guess: a parser of Chinese times that knows Mother's Day as 10 May 2009 reads 第二个星期日 of that month
#   alike, or refuses what it does not know, as it does for 学雷锋日.
# Seen: jionlp 1.5.31 takes 第二个星期日 for the second week from Monday to Sunday: 11 to 17 May, while
#   the second Sunday is the 10th; 2009年3月第一个周六 is 2 to 8 March. With 的, 5月的第二个星期日, and as 母亲节 it is
#   right. 2010元旦 and 2009年小年 are the whole year, 元旦 alone is right. A school year, 2009-2010学年, is
#   two calendar years, and its first term, 2009学年第一学期, the whole of 2009.
# Why it matters: regular activities are announced by the weekday of the month; the answer is a
#   time_span like others, a week that need not hold the day, and nothing says that it is a guess.
#
# Packages: jionlp==1.5.31; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check jionlp==1.5.31
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import contextlib
import io
from datetime import datetime

with contextlib.redirect_stdout(io.StringIO()):
    import jionlp
base = datetime(2009, 3, 10, 12).timestamp()
for words in ("2009年母亲节", "5月的第二个星期日", "2009年5月第二个星期日", "2009年3月第一个周六", "元旦", "2010元旦", "2009年小年", "2009-2010学年", "2009学年第一学期"):
    found = jionlp.parse_time(words, time_base=base)
    print(words, found["type"], *(day[:10] for day in found["time"]))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009年母亲节 time_point 2009-05-10 2009-05-10
5月的第二个星期日 time_point 2009-05-10 2009-05-10
2009年5月第二个星期日 time_span 2009-05-11 2009-05-17
2009年3月第一个周六 time_span 2009-03-02 2009-03-08
元旦 time_point 2009-01-01 2009-01-01
2010元旦 time_span 2010-01-01 2010-12-31
2009年小年 time_point 2009-01-01 2009-12-31
2009-2010学年 time_span 2009-01-01 2010-12-31
2009学年第一学期 time_span 2009-01-01 2009-12-31
EXPECTED
echo 'As described.'
