#!/bin/sh
# Luxon writes the month as 3 by MMMM in Chinese, and as 三月 by LLLL
#
# Guess: MMMM, the month's full name beside other fields, is 三月 or 3月 in Chinese; MMMM and LLLL
#   differ in languages with cases only, such as Russian.
# Seen: luxon 3.7.2 on Node 20 gives 3 by MMMM and MMM, 三月 by LLLL and 3月 by LLL: it takes the month
#   out of a whole date, where 月 is a literal beside it. So “yyyy年MMMM” is 2009年3, and
#   Info.monthsFormat gives bare numbers. fromFormat reads 2009年三月 by LLLL only, and 2009年3 by MMMM. In
#   Japanese all four are 3, in English both long ones are March.
# Why it matters: in a heading the month is a number without a unit, 2009年3; tried in English, or by
#   the tokens with LLL, all is right.
#
# Packages: npm luxon@3.7.2; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" luxon@3.7.2
cd "$work"
cat > seen.cjs <<'NODE'
const { DateTime, Info } = require("luxon");

for (const locale of ["zh-CN", "zh-TW", "ja", "en"]) {
  const day = DateTime.utc(2009, 3, 5).setLocale(locale);
  console.log(locale, ["MMM", "LLL", "MMMM", "LLLL", "yyyy年MMMM", "yyyy年LLLL"].map((format) => day.toFormat(format)), Info.monthsFormat("long", { locale }).slice(0, 3), Info.months("long", { locale }).slice(0, 3));
}
for (const [text, format] of [["2009年三月", "yyyy年MMMM"], ["2009年三月", "yyyy年LLLL"], ["2009年3", "yyyy年MMMM"]]) console.log(text, format, DateTime.fromFormat(text, format, { locale: "zh-CN", zone: "utc" }).toISODate());
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
zh-CN [ '3', '3月', '3', '三月', '2009年3', '2009年三月' ] [ '1', '2', '3' ] [ '一月', '二月', '三月' ]
zh-TW [ '3', '3月', '3', '3月', '2009年3', '2009年3月' ] [ '1', '2', '3' ] [ '1月', '2月', '3月' ]
ja [ '3', '3', '3', '3', '2009年3', '2009年3' ] [ '1月', '2月', '3月' ] [ '1月', '2月', '3月' ]
en [ 'Mar', 'Mar', 'March', 'March', '2009年March', '2009年March' ] [ 'January', 'February', 'March' ] [ 'January', 'February', 'March' ]
2009年三月 yyyy年MMMM null
2009年三月 yyyy年LLLL 2009-03-01
2009年3 yyyy年MMMM 2009-03-01
EXPECTED
echo 'As described.'
