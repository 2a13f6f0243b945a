#!/bin/sh
# Said on a Tuesday, 这周日 is the Sunday before for two JavaScript libraries, and 下周日 the coming one
#
# Guess: the Chinese of a library for dates counts weeks from Monday, as China does: on a Tuesday
#   这周日 is the Sunday to come, 下周日 the one after it and 上周日 two days ago.
# Seen: sugar-date 2.0.6 and chrono-node 2.10.3 (zh.hans; zh.hant for 星期) count weeks from Sunday in
#   Chinese too: said on Tuesday 10 March 2009, 这周日 is 8 March, 下周日 and 下星期日 are 15 March, a week
#   early, and 上周日 is 1 March. From Monday to Saturday all is right.
# Why it matters: one day of the week is wrong by a week, and that is the one on which voluntary
#   work is done; 下周一, with which one tries, is right.
#
# Packages: npm sugar-date@2.0.6, npm chrono-node@2.10.3; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" sugar-date@2.0.6 chrono-node@2.10.3
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import * as chrono from "chrono-node";
import Sugar from "sugar-date";
import "sugar-date/locales/index.js";

const said = new Date(2009, 2, 10, 12);
const day = (date) => (date && !isNaN(date) ? `${date.getMonth() + 1}-${date.getDate()}` : "none");
for (const text of ["上周日", "上周一", "上周六", "这周日", "下周日", "下星期日", "下周一", "下周六"]) console.log(text, "sugar", day(Sugar.Date.get(said, text, "zh-CN")), "chrono", day(chrono.zh.hans.parseDate(text, said)), day(chrono.zh.hant.parseDate(text, said)));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
上周日 sugar 3-1 chrono 3-1 none
上周一 sugar 3-2 chrono 3-2 none
上周六 sugar 3-7 chrono 3-7 none
这周日 sugar 3-8 chrono 3-8 none
下周日 sugar 3-15 chrono 3-15 none
下星期日 sugar 3-15 chrono 3-15 3-15
下周一 sugar 3-16 chrono 3-16 none
下周六 sugar 3-21 chrono 3-21 none
EXPECTED
echo 'As described.'
