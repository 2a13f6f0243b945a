#!/bin/sh
# flashtext finds 图书 in 图书， and not in 图书300册
#
# Guess: flashtext, made to find thousands of names in a text, finds a Chinese word wherever it
#   stands, since Chinese has no spaces between words; figures and letters beside it do not count.
# Seen: flashtext 2.7 takes figures, Latin letters and _ for parts of a word and asks for an end of
#   the word behind what it has found: 图书300册, 2009年3月 and 图书A套 give nothing, 图书，300册 and 在2009年捐 are
#   found. A word behind a figure, 元 in 3000元, is not found either. flashtext2 1.1.0 finds all of
#   these.
# Why it matters: what was given stands before its number in every list of gifts; counted by it, a
#   county that wrote 图书300册 got no books, and one that wrote 图书，300册 did.
#
# Packages: flashtext==2.7, flashtext2==1.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check flashtext==2.7 flashtext2==1.1.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import flashtext
import flashtext2

for module in (flashtext, flashtext2):
    keywords = module.KeywordProcessor(case_sensitive=True)
    for word in ("图书", "元", "2009年", "第一小学", "示例县第一中学"):
        keywords.add_keyword(word)
    for text in ("收到图书。", "图书，300册", "图书300册", "图书A套", "2009年3月", "在2009年捐", "捐款3000元", "捐款三千元", "示例县第一小学"):
        print(module.__name__, text, keywords.extract_keywords(text))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
flashtext 收到图书。 ['图书']
flashtext 图书，300册 ['图书']
flashtext 图书300册 []
flashtext 图书A套 []
flashtext 2009年3月 []
flashtext 在2009年捐 ['2009年']
flashtext 捐款3000元 []
flashtext 捐款三千元 ['元']
flashtext 示例县第一小学 ['第一小学']
flashtext2 收到图书。 ['图书']
flashtext2 图书，300册 ['图书']
flashtext2 图书300册 ['图书']
flashtext2 图书A套 ['图书']
flashtext2 2009年3月 ['2009年']
flashtext2 在2009年捐 ['2009年']
flashtext2 捐款3000元 ['元']
flashtext2 捐款三千元 ['元']
flashtext2 示例县第一小学 ['第一小学']
EXPECTED
echo 'As described.'
