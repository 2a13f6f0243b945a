#!/bin/sh
# cn2an.transform turns fixed words of a sentence into figures, and halves a fraction
#
# Guess: the mode for sentences leaves words that only contain a numeral alone, and treats
#   fractions of all denominators alike.
# Seen: 一带一路 becomes 1带1路, the lunar 十一月初八 becomes 11月初8, 三分之一 becomes 1/3 but 千分之三 becomes 千分之3
#   (half converted), and 一百零几人, a range, becomes 100几人.
# Why it matters: GB/T 15835 wants fixed words, lunar dates and approximate numbers in characters;
#   a text normalised by it breaks the rule that it was normalised for.
#
# Packages: cn2an==0.5.24; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check cn2an==0.5.24
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from cn2an import transform

for words in ("一带一路", "十一月初八", "千分之三", "三分之一", "百分之五点五", "第十一届三中全会", "一百零几人"):
    print(words, "->", transform(words, "cn2an"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
一带一路 -> 1带1路
十一月初八 -> 11月初8
千分之三 -> 千分之3
三分之一 -> 1/3
百分之五点五 -> 5.5%
第十一届三中全会 -> 第11届3中全会
一百零几人 -> 100几人
EXPECTED
echo 'As described.'
