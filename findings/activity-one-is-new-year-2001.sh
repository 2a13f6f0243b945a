#!/bin/sh
# Vega reads a column of 活动 1, 活动 2 as dates of the year 2001
#
# Guess: with parse: "auto", the default of vega-lite for CSV, a column becomes dates when its cells
#   look like dates, and words in Chinese do not.
# Seen: vega-loader 5.1.3 asks Date.parse of JavaScript, which in V8 passes over a word before a
#   space: 活动 1 is 1 January 2001, 一班 2 is 1 February, 第一中学 12 is 1 December, and the column of
#   names is gone. 2009年, 3月5日 and 活动1 without a space stay text; one cell of the column that is no
#   date, such as 活动 13, saves it.
# Why it matters: classes, groups and activities with a number are what the bars of a chart are
#   named by; as long as there are no more than twelve, the chart has an axis of time instead.
#
# Packages: npm vega-loader@5.1.3; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" vega-loader@5.1.3
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { inferType, read } from "vega-loader";

for (const names of [["活动 1", "活动 2"], ["一班 2", "二班 3"], ["第一中学 12"], ["活动1", "活动2"], ["2009年", "2010年"], ["3月5日"], ["活动 1", "活动 13"]]) console.log(names.join(", "), inferType(names));
for (const row of read("名称,人数\n活动 1,30\n活动 2,12\n", { type: "csv", parse: "auto" })) console.log(new Date(row["名称"]).toDateString(), row["人数"]);
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
活动 1, 活动 2 date
一班 2, 二班 3 date
第一中学 12 date
活动1, 活动2 string
2009年, 2010年 string
3月5日 string
活动 1, 活动 13 string
Mon Jan 01 2001 30
Thu Feb 01 2001 12
EXPECTED
echo 'As described.'
