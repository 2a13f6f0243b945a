#!/bin/sh
# Microsoft's Recognizers read 一个半小时 as half an hour, 零下三度 as 3 degrees, and weigh 三岁零两个月 in liang
#
# Guess: 一个半小时, an hour and a half, is as common as 一年半 and 三天半, which it knows; 零下三度 is minus three
#   degrees; and 两 is the weight (50 grams) only where a weight can stand.
# Seen: @microsoft/recognizers-text-suite 1.3.1 (zh-cn) finds 半小时 in it, 1800 seconds, and in 两个半月
#   nothing; 一年半 and 三天半 are right. 零下三度 is 3 degrees, with or without 摄氏. In 三岁零两个月 the age is 3
#   years, and 零两 is zero liang; 两箱 is a weight in liang without a number. 12岁半 and 3吨半 are right.
# Why it matters: hours of volunteers and lessons are given in just this form: whoever adds them up
#   gets a third of each hour and a half, while whole hours and half hours are right.
#
# Packages: npm @microsoft/recognizers-text-suite@1.3.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" @microsoft/recognizers-text-suite@1.3.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { createRequire } from "node:module";

const { recognizeAge, recognizeDateTime, recognizeDimension, recognizeTemperature } = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");
const show = (found) => JSON.stringify(found.map(({ text, resolution }) => [text, resolution.value ?? resolution.values?.map(({ value }) => `${value} seconds`).join() ?? "no value", resolution.unit ?? ""]));
for (const text of ["一个半小时", "两个半月", "半小时", "两小时", "一年半", "三天半"]) console.log(text, show(recognizeDateTime(text, "zh-cn")));
for (const text of ["零下三度", "零下3摄氏度", "三度"]) console.log(text, show(recognizeTemperature(text, "zh-cn")));
for (const text of ["三岁零两个月", "两箱", "12岁半", "3吨半"]) console.log(text, show(recognizeAge(text, "zh-cn")), show(recognizeDimension(text, "zh-cn")));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
一个半小时 [["半小时","1800 seconds",""]]
两个半月 []
半小时 [["半小时","1800 seconds",""]]
两小时 [["两小时","7200 seconds",""]]
一年半 [["一年半","47304000 seconds",""]]
三天半 [["三天半","302400 seconds",""]]
零下三度 [["三度","3","Degree"]]
零下3摄氏度 [["3摄氏度","3","C"]]
三度 [["三度","3","Degree"]]
三岁零两个月 [["三岁","3","Year"]] [["零两","0","Liang"]]
两箱 [] [["两","no value","Liang"]]
12岁半 [["12岁半","12.5","Year"]] []
3吨半 [] [["3吨半","3.5","Ton"]]
EXPECTED
echo 'As described.'
