#!/bin/sh
# pypinyin reads 长寿区 as Zhang Shou Qu once 重庆市 stands before it
#
# Guess: a longer address makes the reading of a name surer, since pypinyin chooses by phrases.
# Seen: 长寿区 is chang shou qu by itself and zhang shou qu after 重庆市: the phrase 市长 (mayor) is
#   matched across the border of the two names; 省长 (governor) does the same to 长春. 长治, a city read
#   chang zhi, is zhang zhi either way.
# Why it matters: whoever searches a text for pinyin of names has to read each part of an address
#   by itself.
#
# Packages: pypinyin==0.55.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pypinyin==0.55.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from pypinyin import lazy_pinyin

for words in ("长寿区", "重庆市长寿区", "长治市", "山西省长治市", "长安街", "北京市长安街", "长春", "吉林省长春"):
    print(words, " ".join(lazy_pinyin(words)))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
长寿区 chang shou qu
重庆市长寿区 chong qing shi zhang shou qu
长治市 zhang zhi shi
山西省长治市 shan xi sheng zhang zhi shi
长安街 chang an jie
北京市长安街 bei jing shi chang an jie
长春 chang chun
吉林省长春 ji lin sheng zhang chun
EXPECTED
echo 'As described.'
