#!/bin/sh
# AlaSQL averages '3000' and '700' to 1500350, and their sum is not in the result
#
# Guess: SQL adds up texts that are numbers, as SQLite and MySQL do, or refuses, as PostgreSQL does;
#   sum and average agree.
# Seen: alasql 4.19.1 averages by putting the texts side by side, 3000700, and dividing by two; SUM
#   is undefined, so that its column is missing from the row, and MAX likewise. A number and a text
#   together have the sum 3000700. A group of numbers in the same query is right.
# Why it matters: an average is hardly checked by adding up; one amount in quotes in a JSON file is
#   enough.
#
# Packages: npm alasql@4.19.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" alasql@4.19.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import alasql from "alasql";

const query = "SELECT [省], SUM([金额]) AS [合计], AVG([金额]) AS [平均], MAX([金额]) AS [最大] FROM ? GROUP BY [省]";
for (const rows of [
  [{ 省: "甲", 金额: 3000 }, { 省: "甲", 金额: 700 }],
  [{ 省: "甲", 金额: "3000" }, { 省: "甲", 金额: "700" }, { 省: "乙", 金额: 5 }, { 省: "乙", 金额: 7 }],
  [{ 省: "甲", 金额: 3000 }, { 省: "甲", 金额: "700" }],
]) console.log(JSON.stringify(alasql(query, [rows])));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
[{"省":"甲","合计":3700,"平均":1850,"最大":3000}]
[{"省":"甲","平均":1500350},{"省":"乙","合计":12,"平均":6,"最大":7}]
[{"省":"甲","合计":"3000700","平均":1500350,"最大":3000}]
EXPECTED
echo 'As described.'
