#!/bin/sh
# lunar-calendar puts Mid-Autumn of 2009 on 3 September, a month early
#
# Guess: lunarToSolar(2009, 8, 15) of a library for the Chinese calendar is the fifteenth of its
#   eighth month, 3 October 2009; a leap month is asked for by a sign of its own.
# Seen: lunar-calendar 0.1.4 counts the months of a year from 1 to 13: in 2009, whose fifth month
#   came twice, 6 is 闰五月, 7 is 六月 and 8 is 七月, so that 8, 15 is 3 September; 13 is 腊月. solarToLunar
#   gives 9 as lunarMonth beside 八月 as lunarMonthName, for one day. solarlunar 3.1.0 and
#   js-calendar-converter 0.0.7 give 3 October, and a year without a leap month is right.
# Why it matters: two years of three have no leap month and are right; in the others all feasts and
#   birthdays behind it are a month too early.
#
# Packages: npm lunar-calendar@0.1.4, npm solarlunar@3.1.0, npm js-calendar-converter@0.0.7; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" lunar-calendar@0.1.4 solarlunar@3.1.0 js-calendar-converter@0.0.7
cd "$work"
cat > seen.cjs <<'NODE'
const ofModule = (name) => require(name).default ?? require(name);
const [counted, solar, converter] = ["lunar-calendar", "solarlunar", "js-calendar-converter"].map(ofModule);

for (const year of [2008, 2009]) {
  for (const [month, day] of [[5, 5], [8, 15], [12, 8]]) {
    const first = counted.lunarToSolar(year, month, day);
    const second = solar.lunar2solar(year, month, day);
    const third = converter.lunar2solar(year, month, day);
    console.log(year, month, day, "lunar-calendar", first.year, first.month, first.day, "solarlunar", second.cYear, second.cMonth, second.cDay, "js-calendar-converter", third.cYear, third.cMonth, third.cDay);
  }
}
const { lunarMonth, lunarMonthName, lunarDayName, lunarFestival } = counted.solarToLunar(2009, 10, 3);
console.log({ lunarMonth, lunarMonthName, lunarDayName, lunarFestival });
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2008 5 5 lunar-calendar 2008 6 8 solarlunar 2008 6 8 js-calendar-converter 2008 6 8
2008 8 15 lunar-calendar 2008 9 14 solarlunar 2008 9 14 js-calendar-converter 2008 9 14
2008 12 8 lunar-calendar 2009 1 3 solarlunar 2009 1 3 js-calendar-converter 2009 1 3
2009 5 5 lunar-calendar 2009 5 28 solarlunar 2009 5 28 js-calendar-converter 2009 5 28
2009 8 15 lunar-calendar 2009 9 3 solarlunar 2009 10 3 js-calendar-converter 2009 10 3
2009 12 8 lunar-calendar 2009 12 23 solarlunar 2010 1 22 js-calendar-converter 2010 1 22
{
  lunarMonth: 9,
  lunarMonthName: '八月',
  lunarDayName: '十五',
  lunarFestival: '中秋节'
}
EXPECTED
echo 'As described.'
