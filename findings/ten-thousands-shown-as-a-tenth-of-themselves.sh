#!/bin/sh
# SheetJS shows 3,500,000 yuan in the usual format for 万元 as 35.00万元 instead of 350.0万元
#
# Guess: the format by which Chinese spreadsheets show yuan in 万元, 0\.0,"万元" or 0"."0,"万元"
#   (thousands, with a point put before their last digit, as there is no sign for four digits), is
#   shown as in Excel, or refused as too odd.
# Seen: xlsx 0.18.5 (SSF) puts the point a digit too far to the left as soon as a comma stands in
#   the format: 12345 is .12万元, 15000 .15万元 and 3500000 35.00万元. Without the comma, 0\.0, the point is
#   right. numfmt 4.0.1 shows 1.2万元, 1.5万元 and 350.0万元, as LibreOffice does. sheet_to_csv and
#   sheet_to_html write it so.
# Why it matters: the amounts of a whole column are a tenth of what the sheet shows, 35万元 for a
#   grant of 350, and there is nothing odd about them once they are large.
#
# Packages: npm xlsx@0.18.5, npm numfmt@4.0.1; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" xlsx@0.18.5 numfmt@4.0.1
cd "$work"
node --input-type=module - > "$work/seen" <<'NODE'
import { format } from "numfmt";
import XLSX from "xlsx";

for (const pattern of ['0\\.0,"万元"', '0"."0,"万元"', '0"."00,"万元"', "0\\.0", '0.0,"千元"']) {
  for (const amount of [12345, 15000, 3500000]) console.log(pattern, amount, "SheetJS", XLSX.SSF.format(pattern, amount), "numfmt", format(pattern, amount));
}
const sheet = XLSX.utils.aoa_to_sheet([["金额"], [{ t: "n", v: 3500000, z: '0\\.0,"万元"' }]]);
console.log(XLSX.utils.sheet_to_csv(sheet).trim().split("\n").join(" "), XLSX.utils.sheet_to_html(sheet).match(/>([^<]*万元)</)[1]);
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
0\.0,"万元" 12345 SheetJS .12万元 numfmt 1.2万元
0\.0,"万元" 15000 SheetJS .15万元 numfmt 1.5万元
0\.0,"万元" 3500000 SheetJS 35.00万元 numfmt 350.0万元
0"."0,"万元" 12345 SheetJS .12万元 numfmt 1.2万元
0"."0,"万元" 15000 SheetJS .15万元 numfmt 1.5万元
0"."0,"万元" 3500000 SheetJS 35.00万元 numfmt 350.0万元
0"."00,"万元" 12345 SheetJS .012万元 numfmt 0.12万元
0"."00,"万元" 15000 SheetJS .015万元 numfmt 0.15万元
0"."00,"万元" 3500000 SheetJS 3.500万元 numfmt 35.00万元
0\.0 12345 SheetJS 1234.5 numfmt 1234.5
0\.0 15000 SheetJS 1500.0 numfmt 1500.0
0\.0 3500000 SheetJS 350000.0 numfmt 350000.0
0.0,"千元" 12345 SheetJS 12.3千元 numfmt 12.3千元
0.0,"千元" 15000 SheetJS 15.0千元 numfmt 15.0千元
0.0,"千元" 3500000 SheetJS 3500.0千元 numfmt 3500.0千元
金额 35.00万元 35.00万元
EXPECTED
echo 'As described.'
