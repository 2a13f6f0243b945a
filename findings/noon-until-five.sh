#!/bin/sh
# date-fns writes half past three in the afternoon as 中午3:30 and 17:30 as 晚上5:30
#
# Guess: the token B (day period) in Chinese divides the day as people do: 凌晨, 早上, 上午, 中午 around
#   twelve, 下午, 晚上.
# Seen: date-fns 4.4.0 has four periods, cut as in English (night, morning, afternoon, evening), and
#   translates the afternoon by 中午, noon, in zh-CN and zh-TW: 12:00 to 16:59 are 中午, 17:00 to 23:59
#   晚上, 0:00 to 3:59 夜间, and 4:00 to 11:59 早晨; 下午 does not occur. zh-HK has 下午. The tokens a and b are
#   right, and all of them are read back right.
# Why it matters: an appointment for 中午3:30 is a riddle, and 晚上5:30 on an invitation sounds like
#   another hour; tried in English, in the afternoon is what one sees.
#
# Packages: npm date-fns@4.4.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" date-fns@4.4.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { format, parse } from "date-fns";
import { enUS, zhCN, zhHK, zhTW } from "date-fns/locale";

for (const [name, locale] of Object.entries({ zhCN, zhTW, zhHK, enUS })) {
  const periods = new Map();
  for (let hour = 0; hour < 24; hour++) {
    const period = format(new Date(2009, 2, 5, hour), "B", { locale });
    periods.set(period, [...(periods.get(period) ?? []), hour]);
  }
  console.log(name, [...periods].map(([period, hours]) => `${period} ${hours[0]}-${hours.at(-1)}`).join(", "));
  const at = new Date(2009, 2, 5, 15, 30);
  console.log(name, format(at, "Bh:mm", { locale }), "a:", format(at, "ah:mm", { locale }), "b:", format(at, "bh:mm", { locale }));
  console.log(name, format(parse(format(at, "Bh:mm", { locale }), "Bh:mm", at, { locale }), "HH:mm"));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
zhCN 夜间 0-3, 早晨 4-11, 中午 12-16, 晚上 17-23
zhCN 中午3:30 a: 下午3:30 b: 下午3:30
zhCN 15:30
zhTW 夜間 0-3, 早晨 4-11, 中午 12-16, 晚上 17-23
zhTW 中午3:30 a: 下午3:30 b: 下午3:30
zhTW 15:30
zhHK 夜晚 0-3, 上午 4-11, 下午 12-16, 晚上 17-23
zhHK 下午3:30 a: 下午3:30 b: 下午3:30
zhHK 15:30
enUS at night 0-3, in the morning 4-11, in the afternoon 12-16, in the evening 17-23
enUS in the afternoon3:30 a: PM3:30 b: PM3:30
enUS 15:30
EXPECTED
echo 'As described.'
