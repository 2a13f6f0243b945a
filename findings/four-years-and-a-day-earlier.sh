#!/bin/sh
# SheetJS and pylightxl give 4 March 2005 for a cell that shows 2009年3月5日
#
# Guess: a workbook whose days count from 1904, an option of Excel that old files from Macs have, is
#   read rightly, for the format of the cell and the file say all that is needed.
# Seen: xlsx 0.18.5 (the newest in npm's registry) gives the text 2009年3月5日 and, with cellDates, the
#   date 4 March 2005 for the same cell; pylightxl 1.61 the text 2005/03/04. openpyxl 3.1.5,
#   python-calamine 0.9.1, xlsx2csv 0.8.6 and exceljs 4.4.0 give 5 March 2009.
# Why it matters: four years and a day earlier is a date like any other; dates from one office move
#   to another report, and those beside them do not.
#
# Packages: XlsxWriter==3.3.1, openpyxl==3.1.5, python-calamine==0.9.1, pylightxl==1.61, xlsx2csv==0.8.6, npm xlsx@0.18.5, npm exceljs@4.4.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 pylightxl==1.61 xlsx2csv==0.8.6
npm install --silent --no-audit --no-fund --prefix "$work" xlsx@0.18.5 exceljs@4.4.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime
import io

import openpyxl
import pylightxl
import python_calamine
import xlsxwriter
from xlsx2csv import Xlsx2csv

with xlsxwriter.Workbook("list.xlsx", {"date_1904": True}) as workbook:
    sheet = workbook.add_worksheet("名单")
    shown = workbook.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
    sheet.write_datetime("A1", datetime.datetime(2009, 3, 5), shown)
print("openpyxl", openpyxl.load_workbook("list.xlsx").active["A1"].value)
print("calamine", python_calamine.load_workbook("list.xlsx").get_sheet_by_index(0).to_python()[0][0])
text = io.StringIO()
Xlsx2csv("list.xlsx", dateformat="%Y-%m-%d").convert(text)
print("xlsx2csv", text.getvalue().strip())
print("pylightxl", pylightxl.readxl("list.xlsx").ws("名单").index(1, 1))
PYTHON
TZ=UTC node --input-type=module - >> "$work/seen" <<'NODE'
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile("list.xlsx");
console.log("exceljs", workbook.getWorksheet("名单").getCell("A1").value.toISOString());
const cell = XLSX.readFile("list.xlsx", { cellDates: true }).Sheets["名单"].A1;
console.log("xlsx", cell.v.toISOString(), "shown as", cell.w);
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
openpyxl 2009-03-05 00:00:00
calamine 2009-03-05
xlsx2csv 2009-03-05
pylightxl 2005/03/04
exceljs 2009-03-05T00:00:00.000Z
xlsx 2005-03-04T00:00:00.000Z shown as 2009年3月5日
EXPECTED
echo 'As described.'
