#!/bin/sh
# pangu replaces the middle dot of a name
#
# Guess: a function called space_text only adds spaces.
# Seen: pangu 6.1.0 also makes U+00B7 between Chinese characters, the mark of GB/T 15834 for
#   names, U+30FB, the Japanese one.
# Why it matters: a name that went through it no longer equals the one in the register, and looks
#   the same to the eye.
#
# Packages: pangu==6.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pangu==6.1.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import unicodedata

import pangu

for text in ("阿依古丽·示例", "《诗经·国风》", "示例•甲", "3·15活动", "5·12地震", "近3年"):
    spaced = pangu.space_text(text)
    marks = [unicodedata.name(mark) for mark in spaced if mark not in text and mark != " "]
    print(text, "->", spaced, marks)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
阿依古丽·示例 -> 阿依古丽・示例 ['KATAKANA MIDDLE DOT']
《诗经·国风》 -> 《诗经・国风》 ['KATAKANA MIDDLE DOT']
示例•甲 -> 示例・甲 ['KATAKANA MIDDLE DOT']
3·15活动 -> 3・15 活动 ['KATAKANA MIDDLE DOT']
5·12地震 -> 5・12 地震 ['KATAKANA MIDDLE DOT']
近3年 -> 近 3 年 []
EXPECTED
echo 'As described.'
