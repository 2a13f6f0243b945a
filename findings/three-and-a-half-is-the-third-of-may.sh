#!/bin/sh
# any-date-parser reads 3-5, 3.5万 and 5-3班 as days in Chinese, with the day before the month
#
# Guess: with the locale zh-CN the month comes first, as in every date that is written in China: 3-5
#   is the fifth of March, as 3月5日 is; a text that goes on with another word is refused, or undefined.
# Seen: any-date-parser 2.2.4 has the day first in zh-CN: 3-5, 3/5 and 3.5 are the third of May,
#   5-3班 the fifth of March, 09.3.5 the ninth of March, and 3-13 the third of January. What follows is
#   passed over: 3.5万 and 3.5% are the third of May as well, 30人 the 30th and 3000元 the year 3000.
#   2009-3-5, 2009年3月5日 and 3月5日 are right.
# Why it matters: the two ways of writing one day give days two months apart, and a column of
#   amounts, shares or classes is full of valid dates.
#
# Packages: npm any-date-parser@2.2.4; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" any-date-parser@2.2.4
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import parser from "any-date-parser";

for (const text of ["2009年3月5日", "2009-3-5", "2009.3.5", "2009年3月", "3月5日", "3-5", "3/5", "3.5", "3.5万", "3.5%", "3.5元", "约3.5", "13-5", "3-13", "3至5", "09.3.5", "5-3班", "30人", "3000元","2009年3月5-7日","1:3","12:30"]) {
  const found = parser.attempt(text, "zh-CN");
  const en = parser.attempt(text, "en-US");
  console.log(text, JSON.stringify(found), JSON.stringify(en));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009年3月5日 {"year":2009,"month":3,"day":5} {"year":2009,"month":3,"day":5}
2009-3-5 {"year":2009,"month":3,"day":5} {"year":2009,"month":3,"day":5}
2009.3.5 {"year":2009,"month":3,"day":5} {"year":2009,"month":3,"day":5}
2009年3月 {"year":2009,"month":3} {"year":2009,"day":3}
3月5日 {"month":3,"day":5} {"day":3}
3-5 {"day":3,"month":5} {"month":3,"day":5}
3/5 {"day":3,"month":5} {"month":3,"day":5}
3.5 {"day":3,"month":5} {"day":3,"month":5}
3.5万 {"day":3,"month":5} {"day":3,"month":5}
3.5% {"day":3,"month":5} {"day":3,"month":5}
3.5元 {"day":3,"month":5} {"day":3,"month":5}
约3.5 {"day":3,"month":5} {"day":3,"month":5}
13-5 {"day":13,"month":5} {"month":3,"day":5}
3-13 {"day":3,"month":1} {"month":3,"day":13}
3至5 {"day":3} {"day":3}
09.3.5 {"day":9,"month":3} {"day":9,"month":3}
5-3班 {"day":5,"month":3} {"month":5,"day":3}
30人 {"day":30} {"day":30}
3000元 {"year":3000} {"year":3000}
2009年3月5-7日 {"month":3,"day":5,"year":2009} {"year":2009,"month":5,"day":7}
1:3 {"day":1} {"day":1}
12:30 {"hour":12,"minute":30} {"hour":12,"minute":30}
EXPECTED
echo 'As described.'
