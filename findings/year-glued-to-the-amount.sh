#!/bin/sh
# Three libraries for money read 2009年3000元 as twenty million, and one reads 3-5人 as minus 35
#
# Guess: a text with two numbers in it gives the first one, NaN, null or an exception.
# Seen: accounting 0.4.1, numeral 2.0.6 and currency.js 2.0.4 delete what is no digit and join the
#   rest: 2009年3000元 is 20093000 and 3至5 is 35; numeral makes -35 of 3-5人, where accounting takes 3
#   and currency.js NaN. 3.5万 is 3.5 for all. numbro 2.5.0 gives undefined for each.
# Why it matters: cells in which somebody wrote a year, a range or a remark beside the amount become
#   amounts, the larger the more was written.
#
# Packages: npm accounting@0.4.1, npm numeral@2.0.6, npm currency.js@2.0.4, npm numbro@2.5.0; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" accounting@0.4.1 numeral@2.0.6 currency.js@2.0.4 numbro@2.5.0
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import accounting from "accounting";
import currency from "currency.js";
import numbro from "numbro";
import numeral from "numeral";

for (const text of ["1,050.50元", "3000元（约）", "2009年3000元", "3至5", "3-5人", "2次，每次700元", "3.5万"]) {
  console.log(text, "accounting", accounting.unformat(text), "numeral", numeral(text).value(), "currency.js", currency(text).value, "numbro", numbro.unformat(text));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1,050.50元 accounting 1050.5 numeral 1050.5 currency.js 1050.5 numbro undefined
3000元（约） accounting 3000 numeral 3000 currency.js 3000 numbro undefined
2009年3000元 accounting 20093000 numeral 20093000 currency.js 20093000 numbro undefined
3至5 accounting 35 numeral 35 currency.js 35 numbro undefined
3-5人 accounting 3 numeral -35 currency.js NaN numbro undefined
2次，每次700元 accounting 2700 numeral 2700 currency.js 2700 numbro undefined
3.5万 accounting 3.5 numeral 3.5 currency.js 3.5 numbro undefined
EXPECTED
echo 'As described.'
