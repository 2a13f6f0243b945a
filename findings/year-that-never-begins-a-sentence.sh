#!/bin/sh
# sentencex, the sentence splitter of Wikimedia, does not end a Chinese sentence when a figure follows
#
# Guess: a library with a language of its own for Chinese ends a sentence at 。！？, whatever stands
#   behind; only the point of half width needs a look at what follows.
# Seen: sentencex 1.0.32 (zh) leaves 共30人。2009年捐款3000元。3班最多。 as one sentence, for the rule that keeps 3.5 together
#   is asked of 。 too; ！ and ？ are the same. Before a letter, 《, （ or “ it splits. Of a list it
#   puts the number to the sentence before: （一）基本情况。1. and 资助。2.
# Why it matters: sentences of reports begin with a year or a number as often as not; what is counted or
#   compared by sentences is by paragraphs there, and a test with sentences of words is right.
#
# Packages: sentencex==1.0.32; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sentencex==1.0.32
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import sentencex

for text in ("共三十人。今年捐款三千元。", "共30人。2009年捐款3000元。3班最多。", "共30人！3班最多？5班其次。", "共30人。A校捐款。《示例》3册。“好”，他说。", "（一）基本情况。1. 资助。2. 支教。"):
    print(list(sentencex.segment("zh", text)))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
['共三十人。', '今年捐款三千元。']
['共30人。2009年捐款3000元。3班最多。']
['共30人！3班最多？5班其次。']
['共30人。', 'A校捐款。', '《示例》3册。', '“好”，他说。']
['（一）基本情况。1. ', '资助。2. ', '支教。']
EXPECTED
echo 'As described.'
