#!/bin/sh
# ftfy turns the punctuation of faultless Chinese text into English punctuation
#
# Guess: fix_text mends text that was decoded wrongly and leaves text alone that has no fault.
# Seen: ftfy 6.3.1 has fix_character_width and uncurl_quotes on by default: ，：！（） become ASCII marks
#   and “” become straight quotes, while 。、《》 stay. Its own is_bad sees nothing wrong with the text. With both options off it comes back unchanged.
# Why it matters: run over records or reports as a precaution, it changes every sentence against
#   GB/T 15834, and a quotation no longer shows where it begins and ends.
#
# Packages: ftfy==6.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ftfy==6.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import ftfy
from ftfy.badness import is_bad

text = "我校全体师生（54人）到乡村小学支教，校长说：“明年再来！”捐款２８３５元、图书《十万个为什么》60册。"
print("bad:", is_bad(text))
print(ftfy.fix_text(text))
kept = ftfy.TextFixerConfig(fix_character_width=False, uncurl_quotes=False)
print(ftfy.fix_text(text, kept) == text)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
bad: False
我校全体师生(54人)到乡村小学支教,校长说:"明年再来!"捐款2835元、图书《十万个为什么》60册。
True
EXPECTED
echo 'As described.'
