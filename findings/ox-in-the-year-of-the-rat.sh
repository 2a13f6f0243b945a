#!/bin/sh
# For solarlunar the Chinese New Year of 2009 is a day of the ox in the year 戊子, which is one of the rat
#
# Guess: the name of the year (干支) and its animal are two ways to say the same; both change at the
#   Chinese New Year, as people have it.
# Seen: solarlunar 3.1.0 changes the animal at the New Year and the name at 立春 (4 February 2009), as
#   fortune tellers do: from 26 January to 3 February 2009 it is the year 戊子 with a 牛; in 2008, whose New
#   Year came after 立春, three days are 戊子 with a 猪. lunar-calendar 0.1.4 and lunisolar 2.6.0 change
#   both at 立春, so that New Year's day, of the lunarYear 2009, is one of 鼠, and lunar-calendar has 立春 a
#   day early. Only js-calendar-converter 0.0.7, of which solarlunar is a kin, has 己丑 and 牛 from the New
#   Year on.
# Why it matters: the two stand side by side on any calendar, 己丑年（牛年）; for one to three weeks of
#   most years they contradict each other, and the rest of the year is right.
#
# Packages: npm solarlunar@3.1.0, npm js-calendar-converter@0.0.7, npm lunar-calendar@0.1.4, npm lunisolar@2.6.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" solarlunar@3.1.0 js-calendar-converter@0.0.7 lunar-calendar@0.1.4 lunisolar@2.6.0
cd "$work"
cat > seen.cjs <<'NODE'
const ofModule = (name) => require(name).default ?? require(name);
const [solar, converter, counted, lunisolar] = ["solarlunar", "js-calendar-converter", "lunar-calendar", "lunisolar"].map(ofModule);

for (const [year, month, day] of [[2008, 2, 3], [2008, 2, 5], [2008, 2, 7], [2009, 1, 25], [2009, 1, 26], [2009, 2, 3], [2009, 2, 4]]) {
  const first = solar.solar2lunar(year, month, day);
  const second = converter.solar2lunar(year, month, day);
  const third = counted.solarToLunar(year, month, day);
  const fourth = lunisolar(`${year}-${month}-${day}`);
  console.log(`${year}-${month}-${day}`, "solarlunar", first.gzYear, first.animal, "js-calendar-converter", second.gzYear, second.Animal, "lunar-calendar", third.GanZhiYear, third.zodiac, third.lunarYear, "lunisolar", fourth.format("cY cZ"));
}
NODE
node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2008-2-3 solarlunar 丁亥 猪 js-calendar-converter 丁亥 猪 lunar-calendar 丁亥 猪 2007 lunisolar 丁亥 豬
2008-2-5 solarlunar 戊子 猪 js-calendar-converter 丁亥 猪 lunar-calendar 戊子 鼠 2007 lunisolar 戊子 鼠
2008-2-7 solarlunar 戊子 鼠 js-calendar-converter 戊子 鼠 lunar-calendar 戊子 鼠 2008 lunisolar 戊子 鼠
2009-1-25 solarlunar 戊子 鼠 js-calendar-converter 戊子 鼠 lunar-calendar 戊子 鼠 2008 lunisolar 戊子 鼠
2009-1-26 solarlunar 戊子 牛 js-calendar-converter 己丑 牛 lunar-calendar 戊子 鼠 2009 lunisolar 戊子 鼠
2009-2-3 solarlunar 戊子 牛 js-calendar-converter 己丑 牛 lunar-calendar 己丑 牛 2009 lunisolar 戊子 鼠
2009-2-4 solarlunar 己丑 牛 js-calendar-converter 己丑 牛 lunar-calendar 己丑 牛 2009 lunisolar 己丑 牛
EXPECTED
echo 'As described.'
