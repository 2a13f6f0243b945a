#!/bin/sh
# chinese-days has the beginning of autumn on 27 or 28 August in every year from 1950 to 1999
#
# Guess: a library of the Chinese calendar has the 24 solar terms on their days; if its table is a
#   formula, it is wrong by a day here and there.
# Seen: chinese-days 1.5.7 has 立秋 of 1950 to 1999 on 27 or 28 August, in the middle of 处暑, twenty
#   days late; of 2000 to 2050 it is right. Of the 2,424 terms of 1950 to 2050 five others differ by
#   one day from tyme4ts 1.5.2, with which lunar-javascript 1.7.7 agrees, 冬至 of 1980 among them.
# Why it matters: a tool that is tried with this year's dates is right; the dates of birth that it
#   is asked about are of the last century.
#
# Packages: npm chinese-days@1.5.7, npm tyme4ts@1.5.2, npm lunar-javascript@1.7.7; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" chinese-days@1.5.7 tyme4ts@1.5.2 lunar-javascript@1.7.7
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import chineseDays from "chinese-days";
import lunar from "lunar-javascript";
import { SolarTerm } from "tyme4ts";

const terms = { 小寒: "lesser_cold", 大寒: "greater_cold", 立春: "the_beginning_of_spring", 雨水: "rain_water", 惊蛰: "the_waking_of_insects", 春分: "the_spring_equinox", 清明: "pure_brightness", 谷雨: "grain_rain", 立夏: "the_beginning_of_summer", 小满: "lesser_fullness_of_grain", 芒种: "grain_in_beard", 夏至: "the_summer_solstice", 小暑: "lesser_heat", 大暑: "greater_heat", 立秋: "the_beginning_of_autumn", 处暑: "the_end_of_heat", 白露: "white_dew", 秋分: "the_autumn_equinox", 寒露: "code_dew", 霜降: "frost_descent", 立冬: "the_beginning_of_winter", 小雪: "lesser_snow", 大雪: "greater_snow", 冬至: "the_winter_solstice" };
const differing = {};
let compared = 0;
for (let year = 1950; year <= 2050; year++) {
  Object.entries(terms).forEach(([term, key], place) => {
    const right = SolarTerm.fromName(term === "冬至" ? year + 1 : year, term).getJulianDay().getSolarDay();
    const day = `${right.getYear()}-${String(right.getMonth()).padStart(2, "0")}-${String(right.getDay()).padStart(2, "0")}`;
    if (lunar.Solar.fromYmd(right.getYear(), right.getMonth(), right.getDay()).getLunar().getJieQi() !== term) console.log("lunar-javascript differs", term, day);
    const found = chineseDays.getSolarTermDate(year, Math.floor(place / 2) + 1, key);
    compared++;
    if (found !== day) (differing[term] ??= []).push(`${found} for ${day}`);
  });
}
console.log("compared", compared);
for (const [term, days] of Object.entries(differing)) console.log(term, days.length, days.slice(0, 3).join(", "), "to", days.at(-1));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
compared 2424
立秋 50 1950-08-28 for 1950-08-08, 1951-08-28 for 1951-08-08, 1952-08-27 for 1952-08-07 to 1999-08-28 for 1999-08-08
冬至 3 1951-12-22 for 1951-12-23, 1980-12-21 for 1980-12-22, 1984-12-21 for 1984-12-22 to 1984-12-21 for 1984-12-22
大雪 1 1954-12-08 for 1954-12-07 to 1954-12-08 for 1954-12-07
大寒 1 2000-01-22 for 2000-01-21 to 2000-01-22 for 2000-01-21
EXPECTED
echo 'As described.'
