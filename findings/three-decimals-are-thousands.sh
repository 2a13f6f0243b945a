#!/bin/sh
# price-parser reads 3000.000元 as three million and the year as the price
#
# Guess: a point before digits is a decimal point in a Chinese amount; what stands before 元 is the
#   amount; what it cannot read (万) gives None.
# Seen: price-parser 0.5.1 takes a point before exactly three digits as a mark of thousands, though no
#   Chinese amount is written so: 3000.000元 is 3000000 and 0.125万元 is 125. 万 and 亿 are passed over, 3.5万元
#   is 3.5. In 2009年捐款3000元 it finds 2009. A currency_hint changes nothing; decimal_separator="."
#   mends the first.
# Why it matters: each is a plausible number, none is refused, and the sum of a list is wrong by a
#   factor of a thousand.
#
# Packages: price-parser==0.5.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check price-parser==0.5.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from price_parser import Price

for text in (
    "2835.5元", "2835.50元", "3000.000元", "1.200元", "0.125万元", "3.5万元", "1.2亿元",
    "2009年捐款3000元", "捐款3000元（2009年）",
):
    plain = Price.fromstring(text).amount
    hinted = Price.fromstring(text, currency_hint="元").amount
    decimal = Price.fromstring(text, decimal_separator=".").amount
    print(text, plain, "| hint:", hinted, "| decimal_separator:", decimal)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2835.5元 2835.5 | hint: 2835.5 | decimal_separator: 2835.5
2835.50元 2835.50 | hint: 2835.50 | decimal_separator: 2835.50
3000.000元 3000000 | hint: 3000000 | decimal_separator: 3000.000
1.200元 1200 | hint: 1200 | decimal_separator: 1.200
0.125万元 125 | hint: 125 | decimal_separator: 0.125
3.5万元 3.5 | hint: 3.5 | decimal_separator: 3.5
1.2亿元 1.2 | hint: 1.2 | decimal_separator: 1.2
2009年捐款3000元 2009 | hint: 2009 | decimal_separator: 2009
捐款3000元（2009年） 3000 | hint: 3000 | decimal_separator: 3000
EXPECTED
echo 'As described.'
