#!/bin/sh
# AutoCorrect mends ３，０００元 to 3，000元 and ２．５万 to 2．5万
#
# Guess: a tool that makes figures of full width into ASCII, as it does for ２００９年 and 下午３：３０,
#   does so with the mark inside of a figure as well, or leaves the figure alone.
# Seen: autocorrect-py 2.14.0 changes the digits and the colon and leaves ， ． ％ － and ／ as they are:
#   3，000元, 2．5万, 50％, 3－5人. Of half-width marks it mends , ? and the point at the end, and not ;
#   a hyphen between two words gets spaces, 甲 - 乙.
# Why it matters: before, the figure was of one kind, and NFKC would have mended it whole; after it,
#   3，000 is 3 and 000 for whoever splits at ， and no longer strikes the eye.
#
# Packages: autocorrect-py==2.14.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check autocorrect-py==2.14.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import autocorrect_py

for text in ("２００９年共３０人", "下午３：３０", "３，０００元", "２．５万", "５０％", "３－５人", "３／５", "捐款30元,图书3册;共5人.", "好吗?", "甲-乙"):
    print(text, autocorrect_py.format(text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
２００９年共３０人 2009年共30人
下午３：３０ 下午3:30
３，０００元 3，000元
２．５万 2．5万
５０％ 50％
３－５人 3－5人
３／５ 3／5
捐款30元,图书3册;共5人. 捐款 30 元，图书 3 册;共 5 人。
好吗? 好吗？
甲-乙 甲 - 乙
EXPECTED
echo 'As described.'
