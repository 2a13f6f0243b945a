#!/bin/sh
# cronstrue says 上午 12:00 for midnight in Chinese, which is noon
#
# Guess: a translation into Chinese says 00:00, 凌晨 or 午夜; both Chinese translations do alike, and
#   twelve with 上午 or 下午 before it is at noon.
# Seen: cronstrue 3.39.0 in zh_CN keeps the clock of English and translates AM and PM by 上午 and 下午:
#   0 0 * * * is 在上午 12:00 and five past midnight 上午 12:05, which whoever reads it takes for noon; noon
#   is 下午 12:00. zh_TW, German and French have 00:00 without being asked. With use24HourTimeFormat it is
#   right.
# Why it matters: the page on which a person confirms when a task runs says noon, and it runs at
#   night.
#
# Packages: npm cronstrue@3.39.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" cronstrue@3.39.0
cd "$work"
cat > seen.cjs <<'NODE'
const cronstrue = require("cronstrue/i18n");

for (const cron of ["0 0 * * *", "5 0 * * 6,0", "0 12 * * *", "30 15 * * *", "*/15 9-17 * * *", "0 9 1-7 * *"]) {
  for (const locale of ["zh_CN", "zh_TW", "de", "fr"]) console.log(cron, locale, cronstrue.toString(cron, { locale }));
  console.log(cron, "zh_CN with 24 hours", cronstrue.toString(cron, { locale: "zh_CN", use24HourTimeFormat: true }));
}
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
0 0 * * * zh_CN 在上午 12:00
0 0 * * * zh_TW 在 00:00
0 0 * * * de Um 00:00
0 0 * * * fr À 00:00
0 0 * * * zh_CN with 24 hours 在00:00
5 0 * * 6,0 zh_CN 在上午 12:05, 仅星期日 和 星期六
5 0 * * 6,0 zh_TW 在 00:05, 僅在 星期日 和 星期六
5 0 * * 6,0 de Um 00:05, nur jeden Sonntag und Samstag
5 0 * * 6,0 fr À 00:05, uniquement le dimanche et samedi
5 0 * * 6,0 zh_CN with 24 hours 在00:05, 仅星期日 和 星期六
0 12 * * * zh_CN 在下午 12:00
0 12 * * * zh_TW 在 12:00
0 12 * * * de Um 12:00
0 12 * * * fr À 12:00
0 12 * * * zh_CN with 24 hours 在12:00
30 15 * * * zh_CN 在下午 03:30
30 15 * * * zh_TW 在 15:30
30 15 * * * de Um 15:30
30 15 * * * fr À 15:30
30 15 * * * zh_CN with 24 hours 在15:30
*/15 9-17 * * * zh_CN 每隔 15 分钟, 在 上午 09:00 和 下午 05:59 之间
*/15 9-17 * * * zh_TW 每 15 分鐘, 在 09:00 和 17:59 之間
*/15 9-17 * * * de Alle 15 Minuten, zwischen 09:00 und 17:59
*/15 9-17 * * * fr Toutes les 15 minutes, de 09:00 à 17:59
*/15 9-17 * * * zh_CN with 24 hours 每隔 15 分钟, 在 09:00 和 17:59 之间
0 9 1-7 * * zh_CN 在上午 09:00, 限每月的  1 号 至  7 号 之间
0 9 1-7 * * zh_TW 在 09:00, 在每月的  1 號 和  7 號 之間
0 9 1-7 * * de Um 09:00, zwischen Tag 1 und 7 des Monats
0 9 1-7 * * fr À 09:00, du 1 au 7 du mois
0 9 1-7 * * zh_CN with 24 hours 在09:00, 限每月的  1 号 至  7 号 之间
EXPECTED
echo 'As described.'
