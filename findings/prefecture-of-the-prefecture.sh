#!/bin/sh
# JioNLP completes 云南省楚雄州 to 云南省楚雄彝族自治州州 and 青海省玉树县 to 青海省玉树藏族自治州
#
# Guess: a parser of addresses that knows short and former names (恩施州, 巴州, 密云县 and 襄樊市 come out
#   right) replaces the whole word, and leaves what it does not know in the detail.
# Seen: jionlp 1.5.31 (parse_location) replaces the stem only, depending on the place: the
#   full_location of 楚雄州 is 楚雄彝族自治州州, of 西藏林芝地区 林芝市地区, of 云南省思茅市 普洱市思茅区市, each with the rest as
#   detail. 玉树县, a county until 2013, is taken for the prefecture of that name: county is None, and
#   nothing of 县 is left. 户县 and 华县, renamed as well, stay as they are, in the detail.
# Why it matters: full_location is what is stored and grouped by: the places of one prefecture are
#   counted under two names, and a school of the county stands for the whole prefecture.
#
# Packages: jionlp==1.5.31; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check jionlp==1.5.31
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):
    import jionlp
for address in ("湖北省恩施州恩施市", "新疆巴州库尔勒市", "北京市密云县", "湖北省襄樊市", "云南省楚雄州", "西藏林芝地区", "云南省思茅市", "青海省玉树县", "青海省玉树县第一中学", "陕西省西安市户县", "陕西省渭南市华县"):
    found = jionlp.parse_location(address)
    print(address, "->", found["full_location"], "| county", found["county"], "| detail", found["detail"])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
湖北省恩施州恩施市 -> 湖北省恩施土家族苗族自治州恩施市 | county 恩施市 | detail 
新疆巴州库尔勒市 -> 新疆维吾尔自治区巴音郭楞蒙古自治州库尔勒市 | county 库尔勒市 | detail 
北京市密云县 -> 北京市密云区 | county 密云区 | detail 
湖北省襄樊市 -> 湖北省襄阳市 | county None | detail 
云南省楚雄州 -> 云南省楚雄彝族自治州州 | county None | detail 州
西藏林芝地区 -> 西藏自治区林芝市地区 | county None | detail 地区
云南省思茅市 -> 云南省普洱市思茅区市 | county 思茅区 | detail 市
青海省玉树县 -> 青海省玉树藏族自治州 | county None | detail 
青海省玉树县第一中学 -> 青海省玉树藏族自治州第一中学 | county None | detail 第一中学
陕西省西安市户县 -> 陕西省西安市户县 | county None | detail 户县
陕西省渭南市华县 -> 陕西省渭南市华县 | county None | detail 华县
EXPECTED
echo 'As described.'
