#!/bin/sh
# OpenCC's Python port turns the county 乾县 into 干县, HanziConv 著作权 into 着作权
#
# Guess: a text that is simplified already stays as it is when it is simplified again.
# Seen: opencc-python-reimplemented 0.1.7 keeps 乾陵 and 乾隆 (phrases it knows) but makes 乾县, a
#   county of 咸阳, 干县; hanziconv 0.3.2 makes 乾陵 干陵, 著作权 着作权 and 瞭望 了望; zhconv 1.4.3 is right here,
#   and writes 公里 as 公裏 in the other direction.
# Why it matters: normalising records with a converter changes place names and laws that nobody
#   looks at again.
#
# Packages: opencc-python-reimplemented==0.1.7, zhconv==1.4.3, hanziconv==0.3.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check opencc-python-reimplemented==0.1.7 zhconv==1.4.3 hanziconv==0.3.2
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import opencc
import zhconv
from hanziconv import HanziConv

simplify = opencc.OpenCC("t2s").convert
for words in ("乾陵", "乾县", "乾隆", "著作权", "瞭望", "宫商角徵羽"):
    print(words, "OpenCC", simplify(words), "zhconv", zhconv.convert(words, "zh-hans"), "HanziConv", HanziConv.toSimplified(words))
for words in ("公里", "里程"):
    print(words, "OpenCC", opencc.OpenCC("s2t").convert(words), "zhconv", zhconv.convert(words, "zh-hant"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
乾陵 OpenCC 乾陵 zhconv 乾陵 HanziConv 干陵
乾县 OpenCC 干县 zhconv 乾县 HanziConv 干县
乾隆 OpenCC 乾隆 zhconv 乾隆 HanziConv 干隆
著作权 OpenCC 著作权 zhconv 著作权 HanziConv 着作权
瞭望 OpenCC 瞭望 zhconv 瞭望 HanziConv 了望
宫商角徵羽 OpenCC 宫商角徵羽 zhconv 宫商角征羽 HanziConv 宫商角征羽
公里 OpenCC 公里 zhconv 公裏
里程 OpenCC 里程 zhconv 裏程
EXPECTED
echo 'As described.'
