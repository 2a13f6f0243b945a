#!/bin/sh
# Python Fire takes the amount 3,000 for the pair 3 and 0, and 图书#2 for 图书
#
# Guess: an argument of the command line that is no number, such as 3,000, arrives as the text that
#   was typed; numbers and True become values.
# Seen: fire 0.7.1 reads each argument as an expression of Python, in which words need no quotes:
#   --value=3,000 is (3, 0), 1,050.50 is (1, 50.5) and 甲,乙 is ('甲', '乙'); # begins a comment, so that
#   3000#2 is 3000 and 图书#2 is 图书. 1_000 is 1000. 3000元, 0012, 12:30 and 2009-03-05 stay text. Quotes
#   within the quotes of the shell keep a text.
# Why it matters: what was tried with 700 gets a pair for 3,000, and a program that counts, joins or
#   repeats what it got goes on with it; a list of names has become another kind of value, and half of
#   an address is gone.
#
# Packages: fire==0.7.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fire==0.7.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import contextlib
import io

import fire


def given(value):
    return repr(value)


for argument in ("700", "3,000", "1,050.50", "3000元", "0012", "12:30", "2009-03-05", "1_000", "甲,乙", "甲、乙", "3000#2", "图书#2", "'3,000'"):
    with contextlib.redirect_stdout(io.StringIO()):
        value = fire.Fire(given, command=[f"--value={argument}"])
    print(argument, "->", value)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
700 -> 700
3,000 -> (3, 0)
1,050.50 -> (1, 50.5)
3000元 -> '3000元'
0012 -> '0012'
12:30 -> '12:30'
2009-03-05 -> '2009-03-05'
1_000 -> 1000
甲,乙 -> ('甲', '乙')
甲、乙 -> '甲、乙'
3000#2 -> 3000
图书#2 -> '图书'
'3,000' -> '3,000'
EXPECTED
echo 'As described.'
