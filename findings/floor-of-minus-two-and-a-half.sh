#!/bin/sh
# HyperFormula's INT(-2.5) is -2, and its ROUND(1.005, 2) is 1
#
# Guess: an engine for the formulas of Excel rounds as Excel does, by the decimal digits that are
#   seen: ROUND(1.005, 2) is 1.01 and INT, which is documented as rounding down, gives -3 for -2.5.
# Seen: HyperFormula 3.5.0 gives -2, like TRUNC; 1 for 1.005 and 0.28 for 0.285 (binary fractions),
#   but 2.68 for 2.675 and true for 0.1+0.2=0.3, for which it is careful. formulajs 4.6.1 gives -3,
#   1.01 and 0.29 for the same.
# Why it matters: INT is how sheets count whole weeks or years of a difference, and a cent is lost
#   for some amounts and not for others: recompute with the program that the sheet is for.
#
# Packages: npm hyperformula@3.5.0, npm @formulajs/formulajs@4.6.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" hyperformula@3.5.0 @formulajs/formulajs@4.6.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import * as formulajs from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

for (const [name, ...numbers] of [["INT", -2.5], ["INT", -0.1], ["TRUNC", -2.5], ["ROUND", 1.005, 2], ["ROUND", 0.285, 2], ["ROUND", 2.675, 2], ["ROUND", -2.5, 0], ["ROUND", 1.255, 2], ["ROUND", 10.075, 2]]) {
  const sheet = HyperFormula.buildFromArray([[`=${name}(${numbers.join(", ")})`]], { licenseKey: "gpl-v3" });
  console.log(`${name}(${numbers.join(", ")})`, "HyperFormula", sheet.getCellValue({ sheet: 0, row: 0, col: 0 }), "formulajs", formulajs[name](...numbers));
}
console.log(HyperFormula.buildFromArray([["=0.1+0.2=0.3"]], { licenseKey: "gpl-v3" }).getCellValue({ sheet: 0, row: 0, col: 0 }));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
INT(-2.5) HyperFormula -2 formulajs -3
INT(-0.1) HyperFormula 0 formulajs -1
TRUNC(-2.5) HyperFormula -2 formulajs -2
ROUND(1.005, 2) HyperFormula 1 formulajs 1.01
ROUND(0.285, 2) HyperFormula 0.28 formulajs 0.29
ROUND(2.675, 2) HyperFormula 2.68 formulajs 2.68
ROUND(-2.5, 0) HyperFormula -3 formulajs -3
ROUND(1.255, 2) HyperFormula 1.25 formulajs 1.26
ROUND(10.075, 2) HyperFormula 10.07 formulajs 10.08
true
EXPECTED
echo 'As described.'
