#!/bin/sh
# SheetJS shows a number in capital Chinese numerals as $12345, and a weekday in Chinese as $aaaa
#
# Guess: the formats that a Chinese Excel offers under “special”, [DBNum1][$-804] and
#   [DBNum2][$-804], are written as numerals, or as plain figures by a library that does not know
#   them.
# Seen: xlsx 0.18.5 takes the $ of the language tag [$-804] for a currency sign when the format is
#   not one of a date: 12345 by [DBNum2][$-804]0 is $12345; aaaa (weekday, 星期四) is left as it is,
#   $aaaa. Dates with the tag, and [DBNum2] without it, have no dollar. numfmt 4.0.1 gives 12345 and
#   星期四.
# Why it matters: the amount in words of a receipt is in dollars in what is exported to CSV.
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

for (const [pattern, number] of [["[DBNum1][$-804]0", 12345], ["[DBNum2][$-804]0", 12345], ['[DBNum2][$-804]General"元整"', 12345], ["[DBNum2]0", 12345], ["[$-804]aaaa", 39877], ['[$-804]yyyy"年"m"月"d"日"', 39877], ["[$¥-804]#,##0.00", 12345]]) {
  console.log(pattern, "SheetJS", XLSX.SSF.format(pattern, number), "numfmt", format(pattern, number));
}
const sheet = XLSX.utils.aoa_to_sheet([["大写"], [{ t: "n", v: 12345, z: "[DBNum2][$-804]0" }]]);
console.log(XLSX.utils.sheet_to_csv(sheet).trim());
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
[DBNum1][$-804]0 SheetJS $12345 numfmt 12345
[DBNum2][$-804]0 SheetJS $12345 numfmt 12345
[DBNum2][$-804]General"元整" SheetJS $12345元整 numfmt 12345元整
[DBNum2]0 SheetJS 12345 numfmt 12345
[$-804]aaaa SheetJS $aaaa numfmt 星期四
[$-804]yyyy"年"m"月"d"日" SheetJS 2009年3月5日 numfmt 2009年3月5日
[$¥-804]#,##0.00 SheetJS ¥12,345.00 numfmt ¥12,345.00
大写
$12345
EXPECTED
echo 'As described.'
