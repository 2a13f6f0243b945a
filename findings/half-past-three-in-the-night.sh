#!/bin/sh
# Babel, Day.js and Moment read 下午3:30, which they wrote themselves, as half past three in the night
#
# Guess: a library that writes a time in words of a locale understands these words when it parses by
#   the same locale and format; what it does not understand is an error.
# Seen: babel 2.19.0 writes 下午3:30 for zh_TW and reads it as 03:30; in zh_CN even “3:30 PM” is
#   03:30, in English it is 15:30. dayjs 1.11.23 loses the twelve hours where a space stands before
#   下午 and 年月日 are not in brackets; moment 2.31.0 loses them in its own long format LLLL, where the
#   weekday stands before it, and not in LLL.
# Why it matters: the afternoon of an appointment is in the night and 晚上11:30 in the morning;
#   nothing is refused, and mornings are right.
#
# Packages: babel==2.19.0, npm dayjs@1.11.23, npm moment@2.31.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
npm install --silent --no-audit --no-fund --prefix "$work" dayjs@1.11.23 moment@2.31.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime

from babel.dates import format_time, parse_time

afternoon = datetime.time(15, 30)
for locale in ("en", "zh_TW", "ko"):
    written = format_time(afternoon, "short", locale=locale).replace("\u202f", " ")
    print(f"Babel {locale}: {written} is {parse_time(written, locale=locale)}")
for written in ("下午3:30", "3:30 PM", "15:30"):
    print(f"Babel zh_CN: {written} is {parse_time(written, locale='zh_CN')}")
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat.js";
import "dayjs/locale/zh-cn.js";
import moment from "moment";
import "moment/locale/zh-cn.js";

dayjs.extend(customParseFormat);
const formats = {
  dayjs: ["YYYY年M月D日 Ah:mm", "YYYY年M月D日Ah:mm", "YYYY[年]M[月]D[日] Ah:mm"],
  moment: ["YYYY年M月D日 Ah:mm", "LLLL", "LLL"],
};
for (const [name, library] of [["dayjs", dayjs], ["moment", moment]]) {
  for (const format of formats[name]) {
    for (const [hour, minute] of [[9, 30], [15, 30], [23, 30]]) {
      const written = library(new Date(2009, 2, 5, hour, minute)).locale("zh-cn").format(format);
      console.log(`${name} ${format}: ${written} is ${library(written, format, "zh-cn").format("HH:mm")}`);
    }
  }
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Babel en: 3:30 PM is 15:30:00
Babel zh_TW: 下午3:30 is 03:30:00
Babel ko: 오후 3:30 is 03:30:00
Babel zh_CN: 下午3:30 is 03:30:00
Babel zh_CN: 3:30 PM is 03:30:00
Babel zh_CN: 15:30 is 15:30:00
dayjs YYYY年M月D日 Ah:mm: 2009年3月5日 上午9:30 is 09:30
dayjs YYYY年M月D日 Ah:mm: 2009年3月5日 下午3:30 is 03:30
dayjs YYYY年M月D日 Ah:mm: 2009年3月5日 晚上11:30 is 11:30
dayjs YYYY年M月D日Ah:mm: 2009年3月5日上午9:30 is 09:30
dayjs YYYY年M月D日Ah:mm: 2009年3月5日下午3:30 is 15:30
dayjs YYYY年M月D日Ah:mm: 2009年3月5日晚上11:30 is 23:30
dayjs YYYY[年]M[月]D[日] Ah:mm: 2009年3月5日 上午9:30 is 09:30
dayjs YYYY[年]M[月]D[日] Ah:mm: 2009年3月5日 下午3:30 is 15:30
dayjs YYYY[年]M[月]D[日] Ah:mm: 2009年3月5日 晚上11:30 is 23:30
moment YYYY年M月D日 Ah:mm: 2009年3月5日 上午9:30 is 09:30
moment YYYY年M月D日 Ah:mm: 2009年3月5日 下午3:30 is 15:30
moment YYYY年M月D日 Ah:mm: 2009年3月5日 晚上11:30 is 23:30
moment LLLL: 2009年3月5日星期四上午9点30分 is 09:30
moment LLLL: 2009年3月5日星期四下午3点30分 is 03:30
moment LLLL: 2009年3月5日星期四晚上11点30分 is 11:30
moment LLL: 2009年3月5日上午9点30分 is 09:30
moment LLL: 2009年3月5日下午3点30分 is 15:30
moment LLL: 2009年3月5日晚上11点30分 is 23:30
EXPECTED
echo 'As described.'
