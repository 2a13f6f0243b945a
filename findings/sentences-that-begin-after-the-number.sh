#!/bin/sh
# zhon's pattern for sentences leaves out what stands before a number
#
# Guess: zhon.hanzi.sentence, the ready pattern for a Chinese sentence, finds whole sentences;
#   figures and letters belong to a sentence.
# Seen: zhon 2.1.1 matches Chinese characters and punctuation only: 捐款1050.5元。 is found as 元。, of
#   the second sentence 人。 is left.
# Why it matters: splitting a report by it loses the numbers and what stands before them, without
#   a gap in the result.
#
# Packages: zhon==2.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check zhon==2.1.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import re

import zhon.hanzi

for text in ("捐款1050.5元。", "学校共30人，比上年多5人。", "二〇〇九年捐款。", "校长说：“好。”共30人。", "组织QQ群联络；效果好！"):
    print(text, re.findall(zhon.hanzi.sentence, text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
捐款1050.5元。 ['元。']
学校共30人，比上年多5人。 ['人。']
二〇〇九年捐款。 ['二〇〇九年捐款。']
校长说：“好。”共30人。 ['校长说：“好。”', '人。']
组织QQ群联络；效果好！ ['群联络；效果好！']
EXPECTED
echo 'As described.'
