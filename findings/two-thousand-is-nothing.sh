#!/bin/sh
# nzh reads 两千 as 0, 一万两千 as 10000 and 三万五 as 30005
#
# Guess: a converter of Chinese numerals into figures knows 两, which stands before 千 and 万 in
#   speech, and raises or gives NaN for what it does not know.
# Seen: nzh 1.0.14 (decodeS) passes over 两 and 半, so that 两千 and 半 are 0; 三万五 (35000) is 30005 and
#   一百五 (150) 105. 二千, 三万五千 and whatever the library itself writes are right.
# Why it matters: 0 is an amount like any other, and where 两千 stands behind 一万, only a part of the
#   amount is missing.
#
# Packages: npm nzh@1.0.14; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" nzh@1.0.14
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import Nzh from "nzh";

for (const text of ["二千", "两千", "一万两千", "半", "三万五千", "三万五", "一百五", "一百五十"]) console.log(text, Nzh.cn.decodeS(text));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
二千 2000
两千 0
一万两千 10000
半 0
三万五千 35000
三万五 30005
一百五 105
一百五十 150
EXPECTED
echo 'As described.'
