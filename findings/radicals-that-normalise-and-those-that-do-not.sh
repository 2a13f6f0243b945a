#!/bin/sh
# NFKC turns every Kangxi radical into its character, but only two of the CJK Radicals Supplement
#
# Guess: both blocks of radicals are compatibility characters, and NFKC, which is used for text
#   from PDF, cleans them alike.
# Seen: 214 of 214 Kangxi radicals change, of 115 in the supplement two; ⻓春 (U+2ED3), ⻢鞍山, ⻘海, ⻄安
#   and ⺠族 stay different from 长春, 马鞍山, 青海, 西安 and 民族 (Unicode 18).
# Why it matters: names copied from a PDF are not found after NFKC either: a table of one's own
#   (EquivalentUnifiedIdeograph.txt) is needed for the second block.
#
# Packages: unicodedata2==18.0.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check unicodedata2==18.0.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import unicodedata2

print("Unicode", unicodedata2.unidata_version)
for name, first, last in (("Kangxi Radicals", 0x2F00, 0x2FD5), ("CJK Radicals Supplement", 0x2E80, 0x2EF3)):
    assigned = [chr(code) for code in range(first, last + 1) if unicodedata2.category(chr(code)) != "Cn"]
    changed = [character for character in assigned if unicodedata2.normalize("NFKC", character) != character]
    print(name, "assigned", len(assigned), "changed by NFKC", len(changed), *(changed if len(changed) < 5 else ()))
for text in ("⽂件", "⻓春", "⻢鞍山", "⻘海", "⻄安", "⺠族"):
    print(text, "->", unicodedata2.normalize("NFKC", text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Unicode 18.0.0
Kangxi Radicals assigned 214 changed by NFKC 214
CJK Radicals Supplement assigned 115 changed by NFKC 2 ⺟ ⻳
⽂件 -> 文件
⻓春 -> ⻓春
⻢鞍山 -> ⻢鞍山
⻘海 -> ⻘海
⻄安 -> ⻄安
⺠族 -> ⺠族
EXPECTED
echo 'As described.'
