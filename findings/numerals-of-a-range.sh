#!/bin/sh
# pycnnum reads 三四十 (thirty to forty) as 40, without a word
#
# Guess: a converter of Chinese numerals raises for words that name a range (GB/T 15835, 4.2.2:
#   三四十, 十五六), since they are no number.
# Seen: pycnnum 2.1.1 takes the second figure and says 40, 16, 2000; 万三 (three in ten thousand, as
#   rates are said) is 13000, and a year written figure by figure (二〇〇九) is 9. cn2an 0.5.24
#   refuses the ranges and reads the year.
# Why it matters: a count of people read by it is exact where the writer said that it is not.
#
# Packages: pycnnum==2.1.1, cn2an==0.5.24; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pycnnum==2.1.1 cn2an==0.5.24
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from cn2an import cn2an
from pycnnum import cn2num

for words in ("三四十", "十五六", "一两千", "万三", "二〇〇九", "一百零五"):
    try:
        other = cn2an(words, "smart")
    except ValueError:
        other = "ValueError"
    print(words, "pycnnum", cn2num(words), "cn2an", other)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
三四十 pycnnum 40 cn2an ValueError
十五六 pycnnum 16 cn2an ValueError
一两千 pycnnum 2000 cn2an ValueError
万三 pycnnum 13000 cn2an ValueError
二〇〇九 pycnnum 9 cn2an 2009
一百零五 pycnnum 105 cn2an 105
EXPECTED
echo 'As described.'
