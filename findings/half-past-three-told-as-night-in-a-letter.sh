#!/bin/sh
# Carbone prints 15:30 as 晚上11:30, adds 1 to 1,050.50 and gets 2, and puts ¥ behind the amount
#
# Guess: a time without a zone is printed as it was given; a text that is no number for a template is
#   an error or left alone; the currency of zh-cn stands before the amount.
# Seen: carbone 3.8.2 with timezone Asia/Shanghai takes 2009-03-05T15:30:00 for UTC and prints 晚上11:30,
#   and eight in the evening as 凌晨4:00 of the next day; with the default, Europe/Paris, it is 下午4:30. A day
#   alone is right. 1,050.50 by add(1) is 2, and NaN stands in the letter by formatN and round; formatC
#   gives 1,050.50 ¥. The day 2009年3月5日 by formatD is Invalid Date.
# Why it matters: the letter invites to a meeting in the night; and a 2 or NaN in place of an amount
#   is printed without a word.
#
# Packages: npm carbone@3.8.2; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" carbone@3.8.2
cd "$work"
cat > seen.cjs <<'NODE'
const fs = require("fs");
const carbone = require("carbone");

const data = { 时间: "2009-03-05T15:30:00", 晚会: "2009-03-05T20:00:00", 日期: "2009-03-05", 中文: "2009年3月5日", 金额: 1050.5, 文字: "1,050.50" };
const rendered = (template, options) => {
  fs.writeFileSync("letter.txt", template);
  return new Promise((resolve, reject) => carbone.render(fs.realpathSync("letter.txt"), data, { lang: "zh-cn", ...options }, (error, result) => (error ? reject(error) : resolve(result.toString()))));
};
(async () => {
  for (const field of ["{d.时间:formatD('M月D日Ah:mm')}", "{d.晚会:formatD('M月D日Ah:mm')}", "{d.日期:formatD('YYYY年M月D日')}", "{d.中文:formatD('YYYY-MM-DD')}"]) console.log(field, "Asia/Shanghai", await rendered(field, { timezone: "Asia/Shanghai" }), "default", await rendered(field, {}));
  for (const field of ["{d.金额:add(1)}", "{d.文字:add(1)}", "{d.文字:formatN(2)}", "{d.文字:round(1)}", "{d.金额:formatN(2)}", "{d.金额:formatC()}"]) console.log(field, await rendered(field, {}));
  process.exit(0);
})();
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
{d.时间:formatD('M月D日Ah:mm')} Asia/Shanghai 3月5日晚上11:30 default 3月5日下午4:30
{d.晚会:formatD('M月D日Ah:mm')} Asia/Shanghai 3月6日凌晨4:00 default 3月5日晚上9:00
{d.日期:formatD('YYYY年M月D日')} Asia/Shanghai 2009年3月5日 default 2009年3月5日
{d.中文:formatD('YYYY-MM-DD')} Asia/Shanghai Invalid Date default Invalid Date
{d.金额:add(1)} 1051.5
{d.文字:add(1)} 2
{d.文字:formatN(2)} NaN
{d.文字:round(1)} NaN
{d.金额:formatN(2)} 1,050.50
{d.金额:formatC()} 1,050.50 ¥
EXPECTED
echo 'As described.'
