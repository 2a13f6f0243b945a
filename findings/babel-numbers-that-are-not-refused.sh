#!/bin/sh
# Babel parses 12,34 as 1234 and 1.050,5 as 1.0505 in Chinese
#
# Guess: parse_decimal refuses what is not written as the locale writes it; groups of three in
#   zh_CN.
# Seen: babel 2.19.0 deletes every comma first, wherever it stands: 12,34 is 1234, 1.050,5 is
#   1.0505. strict=True refuses these, but even then 1_050, 1e3 and NaN are numbers in Chinese.
# Why it matters: an amount typed with a decimal comma becomes a hundredfold: use strict for
#   input, and compare with a pattern of one's own as well.
#
# Packages: babel==2.19.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from babel.numbers import NumberFormatError, parse_decimal

for text in ("1,050.5", "12,34", "1.050,5", "1,05", "１０５０", "١٠", "1 050", "1，050", "1_050", "1e3", "NaN"):
    answers = []
    for strict in (False, True):
        try:
            answers.append(str(parse_decimal(text, locale="zh_CN", strict=strict)))
        except NumberFormatError:
            answers.append("refused")
    print(text, "by default", answers[0], "| strict", answers[1])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1,050.5 by default 1050.5 | strict 1050.5
12,34 by default 1234 | strict refused
1.050,5 by default 1.0505 | strict refused
1,05 by default 105 | strict refused
１０５０ by default 1050 | strict 1050
١٠ by default 10 | strict 10
1 050 by default refused | strict refused
1，050 by default refused | strict refused
1_050 by default 1050 | strict 1050
1e3 by default 1E+3 | strict 1E+3
NaN by default NaN | strict NaN
EXPECTED
echo 'As described.'
