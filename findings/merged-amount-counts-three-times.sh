#!/bin/sh
# ExcelJS gives the amount of a merged cell once for each row that it covers
#
# Guess: of merged cells the first has the value and the others are empty, as in the file and as
#   every other reader has it.
# Seen: exceljs 4.4.0 gives 3000 for all three rows of a cell that spans them, in row.values,
#   getCell and eachCell alike, so that they add up to 9000 and with the 700 below to 9700; xlsx
#   0.18.5, openpyxl 3.1.5 and python-calamine 0.9.1 give it once. cell.isMerged and cell.master
#   tell.
# Why it matters: one amount for several schools is what cells are merged for in such lists; the sum
#   under the list is 3700 in Excel and 9700 for the program that imports it.
#
# Packages: XlsxWriter==3.3.1, openpyxl==3.1.5, python-calamine==0.9.1, npm exceljs@4.4.0, npm xlsx@0.18.5; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1
npm install --silent --no-audit --no-fund --prefix "$work" exceljs@4.4.0 xlsx@0.18.5
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import openpyxl
import python_calamine
import xlsxwriter

with xlsxwriter.Workbook("list.xlsx") as workbook:
    sheet = workbook.add_worksheet("名单")
    sheet.write_column("A1", ["甲中学", "乙中学", "丙中学", "丁中学"])
    sheet.merge_range("B1:B3", 3000)
    sheet.write("B4", 700)
print("openpyxl", [row[1] for row in openpyxl.load_workbook("list.xlsx").active.values])
print("calamine", [row[1] for row in python_calamine.load_workbook("list.xlsx").get_sheet_by_index(0).to_python()])
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const book = XLSX.readFile("list.xlsx");
console.log("xlsx", JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets["名单"], { header: 1 }).map((row) => row[1] ?? null)));
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile("list.xlsx");
const amounts = [];
const merged = [];
workbook.getWorksheet("名单").eachRow((row) => {
  amounts.push(row.values[2]);
  merged.push(row.getCell(2).isMerged);
});
console.log("exceljs", JSON.stringify(amounts), "sum", amounts.reduce((sum, amount) => sum + amount), "isMerged", JSON.stringify(merged));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
openpyxl [3000, None, None, 700]
calamine [3000.0, '', '', 700.0]
xlsx [3000,null,null,700]
exceljs [3000,3000,3000,700] sum 9700 isMerged [true,true,true,false]
EXPECTED
echo 'As described.'
