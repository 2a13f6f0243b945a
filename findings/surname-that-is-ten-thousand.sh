#!/bin/sh
# fastnumbers reads the surnames 万, 陆 and 伍 as 10000, 6 and 5
#
# Guess: a library that turns what is a number into a number and leaves the rest knows digits, of
#   full width too; a Chinese character is a text, for Python's own float() refuses it.
# Seen: fastnumbers 5.2.0 (try_float, try_real, check_float) asks Unicode for the numeric value of a
#   single character: 万, 陆, 伍, 千 and 〇 are 10000, 6, 5, 1000 and 0, as ⑩ and ½ are 10 and 0.5; 两 is
#   none, and try_int keeps them all as text. Two characters, 三十 or 二万, stay text, and float() refuses
#   every one of the Chinese ones.
# Why it matters: of a column of surnames some become numbers, and of a column of classes 一 to 十 are
#   numbers and 十一 is not; a cell 万 or 千, a unit by itself, is an amount.
#
# Packages: fastnumbers==5.2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fastnumbers==5.2.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from fastnumbers import check_float, try_float, try_int, try_real

for text in ("王", "万", "陆", "伍", "千", "〇", "十", "十一", "三十", "二万", "两", "⑩", "½", "３０"):
    try:
        plain = float(text)
    except ValueError:
        plain = "refused"
    print(text, repr(try_float(text)), repr(try_int(text)), repr(try_real(text)), check_float(text), plain)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
王 '王' '王' '王' False refused
万 10000.0 '万' 10000 True refused
陆 6.0 '陆' 6 True refused
伍 5.0 '伍' 5 True refused
千 1000.0 '千' 1000 True refused
〇 0.0 '〇' 0 True refused
十 10.0 '十' 10 True refused
十一 '十一' '十一' '十一' False refused
三十 '三十' '三十' '三十' False refused
二万 '二万' '二万' '二万' False refused
两 '两' '两' '两' False refused
⑩ 10.0 '⑩' 10 True refused
½ 0.5 '½' 0.5 True refused
３０ 30.0 30 30 True 30.0
EXPECTED
echo 'As described.'
