#!/bin/sh
# A name with a middle dot or a rare character is never a word for jieba, even after add_word
#
# Guess: add_word makes whatever it is given a word, since it accepts it and counts it; names are
#   what it is there for.
# Seen: jieba 0.42.1 first cuts a text at every character that is not in U+4E00 to U+9FD5, ASCII
#   letters and figures or +#&._%-, and looks into its dictionary inside of these pieces only:
#   阿依古丽·示例, 王䶮, 示例（甲）县, 第３小学 and 3,000元 stay in pieces. The dictionary holds them all; 1050.5元 is
#   found.
# Why it matters: counting donors by name gives 阿依古丽 and 示例 apart, and for 王䶮 one 王 more, although
#   the list of names was loaded without an error.
#
# Packages: jieba==0.42.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check jieba==0.42.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import logging

import jieba

jieba.setLogLevel(logging.ERROR)
for word in ("阿依古丽·示例", "王䶮", "示例（甲）县", "第３小学", "3,000元", "1050.5元"):
    jieba.add_word(word)
    found = list(jieba.cut(f"在{word}捐书"))
    print(word, "in the dictionary:", word in jieba.dt.FREQ, "| found:", word in found, "|", "/".join(found))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
阿依古丽·示例 in the dictionary: True | found: False | 在/阿依古丽/·/示例/捐书
王䶮 in the dictionary: True | found: False | 在/王/䶮/捐书
示例（甲）县 in the dictionary: True | found: False | 在/示例/（/甲/）/县/捐书
第３小学 in the dictionary: True | found: False | 在/第/３/小学/捐书
3,000元 in the dictionary: True | found: False | 在/3/,/000/元/捐书
1050.5元 in the dictionary: True | found: True | 在/1050.5元/捐书
EXPECTED
echo 'As described.'
