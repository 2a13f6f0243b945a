#!/bin/sh
# HyperFormula's TEXT writes 1050.5 by #,##0.00 as 1051,##0.00 and 28.5 % as 0.3%
#
# Guess: TEXT with the two commonest formats of Excel, #,##0.00 and 0.0%, gives 1,050.50 and 28.5%;
#   a format that is not known is an error.
# Seen: HyperFormula 3.5.0 knows one run of # and 0: it rounds by the first (#) and copies the rest,
#   1051,##0.00; 0.00 is right. With a % it does not multiply, 0.285 by 0.0% is 0.3%, and by 0% 0%.
#   Dates are right. formulajs 4.6.1 (TEXT) writes 1,050.50 and 28.5%.
# Why it matters: the share in the sentence is a hundredth of that in the cell beside it; the format
#   without separators, with which one tries it, is right.
#
# Packages: npm hyperformula@3.5.0, npm @formulajs/formulajs@4.6.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" hyperformula@3.5.0 @formulajs/formulajs@4.6.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { TEXT } from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

for (const [number, pattern] of [[1050.5, "0.00"], [1050.5, "#,##0.00"], [1050.5, "#,##0"], [1234567.891, "#,##0.00"], [0.285, "0.0%"], [0.285, "0%"], [0.285, "0.00%"], [39877, "yyyy年m月d日"]]) {
  const sheet = HyperFormula.buildFromArray([[number, `=TEXT(A1, "${pattern}")`]], { licenseKey: "gpl-v3" });
  console.log(number, pattern, "HyperFormula", sheet.getCellValue({ sheet: 0, row: 0, col: 1 }), "formulajs", pattern.includes("y") ? "" : TEXT(number, pattern));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1050.5 0.00 HyperFormula 1050.50 formulajs 1050.50
1050.5 #,##0.00 HyperFormula 1051,##0.00 formulajs 1,050.50
1050.5 #,##0 HyperFormula 1051,##0 formulajs 1,051
1234567.891 #,##0.00 HyperFormula 1234568,##0.00 formulajs 1,234,567.89
0.285 0.0% HyperFormula 0.3% formulajs 28.5%
0.285 0% HyperFormula 0% formulajs 28%
0.285 0.00% HyperFormula 0.28% formulajs 28.50%
39877 yyyy年m月d日 HyperFormula 2009年3月5日 formulajs 
EXPECTED
echo 'As described.'
