#!/bin/sh
# python-slugify gives Shaanxi and Shanxi, and many other places, one name
#
# Guess: the slugs of two different names are different, at least for names as well known as those
#   of provinces; official romanisation writes Shaanxi for 陕西.
# Seen: python-slugify 9.2.0 writes each character by its reading without tone: 陕西 and 山西 are both
#   shan-xi; so are counties (伊川, 宜川) and persons (李明, 黎明). 重庆 is zhong-qing and 厦门
#   sha-men. allow_unicode=True keeps them apart.
# Why it matters: files named by it for each province, county or person overwrite each other
#   without a word.
#
# Packages: python-slugify==9.2.0, text-unidecode==1.3; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-slugify==9.2.0 text-unidecode==1.3
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from collections import defaultdict

from slugify import slugify

names = ("陕西", "山西", "伊川县", "宜川县", "李明", "黎明", "实验小学", "重庆", "厦门")
by_slug = defaultdict(list)
for name in names:
    by_slug[slugify(name)].append(name)
for slug, found in by_slug.items():
    print(slug, "、".join(found))
print(slugify("陕西", allow_unicode=True), slugify("山西", allow_unicode=True))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
shan-xi 陕西、山西
yi-chuan-xian 伊川县、宜川县
li-ming 李明、黎明
shi-yan-xiao-xue 实验小学
zhong-qing 重庆
sha-men 厦门
陕西 山西
EXPECTED
echo 'As described.'
