#!/bin/sh
# Frictionless reads 3.5万 as 3.5 and 约1.2亿 as 1.2 once bareNumber is off
#
# Guess: bareNumber: false, by which Table Schema allows “$95” and “95%”, strips signs of a currency
#   and the percent sign and refuses other text; what changes the value cannot be meant.
# Seen: frictionless 5.21.0 cuts off whatever is not a digit at both ends, as the specification has
#   it for units: 3.5万元 is 3.5, 约1.2亿 is 1.2, 28.5% is 28.5, 不足30 is 30, 第3 is 3, (300) is 300 rather
#   than -300. In between it is strict: 3至5 and 3千5百元 give nothing (null and a note).
# Why it matters: the option is set for 3000元, and then a column in which some amounts are in 万元 is
#   read without an error, those smaller by a factor of ten thousand.
#
# Packages: frictionless==5.21.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from frictionless import Schema

schema = Schema.from_descriptor({"fields": [{"name": "金额", "type": "number", "groupChar": ",", "bareNumber": False}]})
for text in ("3,000元", "￥1,050.50", "3.5万元", "约1.2亿", "28.5%", "不足30", "第3", "(300)", "3至5", "3千5百元"):
    value, notes = schema.read_cells([text])
    print(text, value, notes)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
3,000元 [Decimal('3000')] [None]
￥1,050.50 [Decimal('1050.50')] [None]
3.5万元 [Decimal('3.5')] [None]
约1.2亿 [Decimal('1.2')] [None]
28.5% [Decimal('28.5')] [None]
不足30 [Decimal('30')] [None]
第3 [Decimal('3')] [None]
(300) [Decimal('300')] [None]
3至5 [None] [{'type': 'type is "number/default"'}]
3千5百元 [None] [{'type': 'type is "number/default"'}]
EXPECTED
echo 'As described.'
