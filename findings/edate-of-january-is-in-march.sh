#!/bin/sh
# fast-formula-parser has a month after 31 January on 3 March, and an error for TEXT(…,"yyyy年m月d日")
#
# Guess: EDATE stops at the end of a shorter month, 28 February, as in Excel and LibreOffice; TEXT
#   takes the format that every Chinese workbook has, where 年 needs no quotes.
# Seen: fast-formula-parser 1.0.19 carries the days over: EDATE of 31 January 2009 is 3 March, of 31
#   March the first of May, while EOMONTH is right. TEXT refuses 年 without quotes, #VALUE!, and takes it with
#   them. ROUND(1.005,2) is 1 and ROUND(2.675,2) 2.68. formulajs 4.6.1 and
#   HyperFormula 3.5.0 have 28 February.
# Why it matters: due dates of the last days of a month are some days late, in the next month but
#   one; dates up to the 28th, with which one tries, are right.
#
# Packages: npm fast-formula-parser@1.0.19, npm @formulajs/formulajs@4.6.1, npm hyperformula@3.5.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" fast-formula-parser@1.0.19 @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cd "$work"
cat > seen.cjs <<'NODE'
const Parser = require("fast-formula-parser");
const formulajs = require("@formulajs/formulajs");
const { HyperFormula } = require("hyperformula");

const parser = new Parser();
const place = { row: 1, col: 1, sheet: "甲" };
const hyper = (formula) => HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: "gpl-v3" }).getCellValue({ sheet: 0, row: 0, col: 0 });
const day = (serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
for (const [year, month, date] of [[2009, 1, 28], [2009, 1, 31], [2009, 3, 31]]) {
  const formula = `EDATE(DATE(${year},${month},${date}),1)`;
  const other = formulajs.EDATE(new Date(year, month - 1, date), 1);
  console.log(formula, "fast-formula-parser", day(parser.parse(formula, place)), "HyperFormula", day(hyper(formula)), "formulajs", typeof other === "number" ? day(other) : [other.getFullYear(), other.getMonth() + 1, other.getDate()].join("-"));
}
console.error = () => {};
for (const formula of ["EOMONTH(DATE(2009,1,31),1)-DATE(2009,1,31)", 'TEXT(39877,"yyyy年m月d日")', 'TEXT(39877,"yyyy""年""m""月""d""日""")', "ROUND(1.005,2)", "ROUND(2.675,2)"]) console.log(formula, String(parser.parse(formula, place)));
NODE
node seen.cjs 2> /dev/null > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
EDATE(DATE(2009,1,28),1) fast-formula-parser 2009-02-28 HyperFormula 2009-02-28 formulajs 2009-2-28
EDATE(DATE(2009,1,31),1) fast-formula-parser 2009-03-03 HyperFormula 2009-02-28 formulajs 2009-2-28
EDATE(DATE(2009,3,31),1) fast-formula-parser 2009-05-01 HyperFormula 2009-04-30 formulajs 2009-4-30
EOMONTH(DATE(2009,1,31),1)-DATE(2009,1,31) 28
TEXT(39877,"yyyy年m月d日") #VALUE!
TEXT(39877,"yyyy""年""m""月""d""日""") 2009年3月5日
ROUND(1.005,2) 1
ROUND(2.675,2) 2.68
EXPECTED
echo 'As described.'
