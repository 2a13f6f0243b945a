#!/bin/sh
# chrono's traditional Chinese reads 十一月二十五日 as 20 November, its simplified as the 25th
#
# Guess: the two Chinese locales of one library differ by their characters, not by their numbers;
#   these words are the same in both.
# Seen: chrono-node 2.10.3 (zh.hant) takes at most two characters for a day: 二十五日 is the 20th and
#   三十一日 the 30th, while 二十日 and 十五日 are right; a year in Chinese figures is left out, so that 二〇〇八年
#   is this year. zh.hans, and zh, which asks both, read all of these.
# Why it matters: where the locale is chosen by the reader's own (zh-TW, zh-HK), the days after the
#   20th are up to nine days early, and only there.
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
const day = ([found]) => (found ? `${found.text} ${found.start.get("year")}-${found.start.get("month")}-${found.start.get("day")}` : "none");
for (const text of ["三月五日", "三月十五日", "三月二十日", "十一月二十五日", "十二月三十一日", "二〇〇八年十二月三十一日", "2008年12月31日"]) {
  console.log(text, "| zh", day(chrono.zh.parse(text, now)), "| hant", day(chrono.zh.hant.parse(text, now)), "| hans", day(chrono.zh.hans.parse(text, now)));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
三月五日 | zh 三月五日 2009-3-5 | hant 三月五日 2009-3-5 | hans 三月五日 2009-3-5
三月十五日 | zh 三月十五日 2009-3-15 | hant 三月十五日 2009-3-15 | hans 三月十五日 2009-3-15
三月二十日 | zh 三月二十日 2009-3-20 | hant 三月二十日 2009-3-20 | hans 三月二十日 2009-3-20
十一月二十五日 | zh 十一月二十五日 2009-11-25 | hant 十一月二十 2009-11-20 | hans 十一月二十五日 2009-11-25
十二月三十一日 | zh 十二月三十一日 2009-12-31 | hant 十二月三十 2009-12-30 | hans 十二月三十一日 2009-12-31
二〇〇八年十二月三十一日 | zh 二〇〇八年十二月三十一日 2008-12-31 | hant 年十二月三十 2009-12-30 | hans 二〇〇八年十二月三十一日 2008-12-31
2008年12月31日 | zh 2008年12月31日 2008-12-31 | hant 2008年12月31日 2008-12-31 | hans 2008年12月31日 2008-12-31
EXPECTED
echo 'As described.'
