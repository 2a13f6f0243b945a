#!/bin/sh
# yaml-set writes 3000.5 when it is told 3000.50, turns another record's +7 into 7, and yaml-get says 30 for 0030
#
# Guess: a tool that sets one value at a path writes the text it is given and leaves the other lines
#   alone, comments, quotes and all; what it is asked for it prints as it stands in the file.
# Seen: yamlpath 3.9.1 makes a number of what it is given and writes it in its shortest form, 3000.5;
#   +7 in another record becomes 7 each time, a line --- is added at the head, and a quoted name that
#   is set loses its quotes. yaml-get prints 30 for 0030, which stays 0030 in the file. With
#   --format=dquote the value is a text, "3000.50".
# Why it matters: amounts with fen lose their last digit just when they are corrected, and the
#   comparison shows changes in records that nobody touched.
#
# Packages: yamlpath==3.9.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check yamlpath==3.9.1
cd "$work"
tool() { name=$1; shift; PYTHONUTF8=1 "$work/venv/bin/$name" "$@" 2>&1; }
printf '活动:\n  - 名称: "资助"   # 春季\n    金额: 1050.50\n    编号: 0030\n  - 名称: 支教\n    人数: +7\n' > year.yaml
cp year.yaml before.yaml
{
  tool yaml-get -p '活动[0].编号' year.yaml
  tool yaml-get -p '活动[0].金额' year.yaml
  tool yaml-set -g '活动[0].金额' -a 3000.50 year.yaml
  diff before.yaml year.yaml || true
  cp before.yaml year.yaml
  tool yaml-set -g '活动[0].名称' -a 助学 year.yaml
  diff before.yaml year.yaml || true
  cp before.yaml year.yaml
  tool yaml-set -g '活动[0].金额' -a 3000.50 --format=dquote year.yaml
  diff before.yaml year.yaml || true
} > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
30
1050.5
0a1
> ---
3c4
<     金额: 1050.50
---
>     金额: 3000.5
6c7
<     人数: +7
---
>     人数: 7
0a1
> ---
2c3
<   - 名称: "资助"   # 春季
---
>   - 名称: 助学     # 春季
6c7
<     人数: +7
---
>     人数: 7
0a1
> ---
3c4
<     金额: 1050.50
---
>     金额: "3000.50"
6c7
<     人数: +7
---
>     人数: 7
EXPECTED
echo 'As described.'
