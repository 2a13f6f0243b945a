#!/bin/sh
# chrono reads 去年3月 as March of this year, 晚上十二点 as noon, and 09年3月5日 as the year 9
#
# Guess: the Chinese of chrono-node understands the words for years as it does those for days (昨天,
#   上周五 are right); what it does not understand is no result.
# Seen: chrono-node 2.10.3 finds 年3月 in 去年3月, 今年3月 and 明年3月 and takes the year of the reference for
#   all three; twelve at night is twelve at noon; two figures for a year are the first century,
#   where its English reads 3/5/09 as 2009. Of 3月5日至7日 it takes the first day, without an end.
# Why it matters: only the text of the result, 年3月, shows that a part was left out; the dates are
#   plausible ones.
#
# Packages: npm chrono-node@2.10.3; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" chrono-node@2.10.3
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import * as chrono from "chrono-node";

const now = new Date(2009, 5, 15, 12, 0);
const day = (part) => (part ? `${part.get("year")}-${part.get("month")}-${part.get("day")} ${part.get("hour")}:00` : "none");
for (const text of ["昨天", "上周五", "2008年3月", "去年3月", "今年3月", "明年3月", "晚上十点", "晚上十二点", "09年3月5日", "3月5日至7日", "3月5日至4月7日"]) {
  for (const found of chrono.zh.hans.parse(text, now)) console.log(text, "|", found.text, "|", day(found.start), "| end", day(found.end));
}
console.log("3/5/09", "|", day(chrono.en.parse("3/5/09", now)[0].start));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
昨天 | 昨天 | 2009-6-14 12:00 | end none
上周五 | 上周五 | 2009-6-12 12:00 | end none
2008年3月 | 2008年3月 | 2008-3-15 12:00 | end none
去年3月 | 年3月 | 2009-3-15 12:00 | end none
今年3月 | 年3月 | 2009-3-15 12:00 | end none
明年3月 | 年3月 | 2009-3-15 12:00 | end none
晚上十点 | 晚上十点 | 2009-6-15 22:00 | end none
晚上十二点 | 晚上十二点 | 2009-6-15 12:00 | end none
09年3月5日 | 09年3月5日 | 9-3-5 12:00 | end none
3月5日至7日 | 3月5日 | 2009-3-5 12:00 | end none
3月5日至4月7日 | 3月5日至4月7日 | 2009-3-5 12:00 | end 2009-4-7 12:00
3/5/09 | 2009-3-5 12:00
EXPECTED
echo 'As described.'
