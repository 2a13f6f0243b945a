#!/bin/sh
# ExcelJS reads a cell of CSV with one blank as 0, and the last digits of an identity number as 0000
#
# Guess: text that is no number stays text; a number of 18 digits, which a double cannot hold, stays
#   text too, as everybody knows it from Excel.
# Seen: exceljs 4.4.0 asks Number() of JavaScript, for which a blank is 0: one space is 0, two as
#   well, 0x1F is 31, 5E2 is 500 and 610102197603050029 is 610102197603050000; only the empty cell
#   is null. 12-31-2009 is a date, 31-12-2009 text.
# Why it matters: blanks that a clerk typed to clear a cell are counted as amounts of 0, and two
#   people with one birthday have one number.
#
# Packages: npm exceljs@4.4.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" exceljs@4.4.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import fs from "fs";
import ExcelJS from "exceljs";

process.env.TZ = "UTC";
fs.writeFileSync("list.csv", "身份证,金额,班级,日期\n610102197603050029, ,5E2,12-31-2009\n610102197603050010,  ,0x1F,31-12-2009\n030600,,1-2,2009-03-05\n");
const sheet = await new ExcelJS.Workbook().csv.readFile("list.csv");
sheet.eachRow((row) => console.log(JSON.stringify(row.values.slice(1))));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
["身份证","金额","班级","日期"]
[610102197603050000,0,500,"2009-12-31T00:00:00.000Z"]
[610102197603050000,0,31,"31-12-2009"]
[30600,null,"1-2","2009-03-05T00:00:00.000Z"]
EXPECTED
echo 'As described.'
