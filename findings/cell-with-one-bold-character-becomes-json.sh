#!/bin/sh
# ExcelJS writes a cell with one bold character to CSV as {"richText":[…]}, and 捐赠网页 as its address
#
# Guess: CSV has the text of a cell, as cell.text has it, whether or not one character is bold; of a
#   link what is shown, of a date the day.
# Seen: exceljs 4.4.0 (wb.csv) writes the object it keeps for such a cell as JSON, fonts included; of
#   a link the address and not the text; of the day 2009-03-05 the time 2009-03-05T00:00:00+00:00,
#   whatever its format shows, and 0.285 for 28.5%. A formula gives its result. SheetJS (xlsx 0.18.5) writes
#   捐款, 捐赠网页, 2009年3月5日 and 28.5%.
# Why it matters: whether a name was touched up by hand decides whether it arrives as a name; the
#   column is text either way, and no reader complains.
#
# Packages: npm exceljs@4.4.0, npm xlsx@0.18.5; seen with Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" exceljs@4.4.0 xlsx@0.18.5
cd "$work"
cat > seen.cjs <<'NODE'
const ExcelJS = require("exceljs");
const XLSX = require("xlsx");

(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("名单");
  sheet.addRow(["捐款", { richText: [{ text: "捐" }, { font: { bold: true }, text: "款" }] }, { text: "捐赠网页", hyperlink: "https://example.org/1" }, new Date(Date.UTC(2009, 2, 5)), 0.285, { formula: "1+1", result: 2 }]);
  sheet.getCell("D1").numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell("E1").numFmt = "0.0%";
  const bytes = await book.xlsx.writeBuffer();
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(bytes);
  console.log("exceljs text", read.worksheets[0].getCell("B1").text, read.worksheets[0].getCell("C1").text);
  console.log("exceljs", (await read.csv.writeBuffer()).toString());
  console.log("SheetJS", XLSX.utils.sheet_to_csv(XLSX.read(bytes).Sheets["名单"]));
})();
NODE
TZ=UTC node seen.cjs > seen
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
exceljs text 捐款 捐赠网页
exceljs 捐款,"{""richText"":[{""text"":""捐""},{""font"":{""bold"":true},""text"":""款""}]}",https://example.org/1,2009-03-05T00:00:00+00:00,0.285,2
SheetJS 捐款,捐款,捐赠网页,2009年3月5日,28.5%,2
EXPECTED
echo 'As described.'
