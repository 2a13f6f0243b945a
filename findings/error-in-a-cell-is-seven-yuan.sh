#!/bin/sh
# #DIV/0! in an .xls file is the number 7 for xlrd's row_values and for petl, and #N/A is 42
#
# Guess: an error in a cell is a text, None or an exception for the code that reads a list; a number
#   is a number.
# Seen: xlrd 2.0.2 gives the code of the error as the value, 7, 42 or 36, an int beside floats; that
#   it is one stands in row_types only. petl 1.7.30 (fromxls) hands these on as values. pyexcel-xls
#   0.7.1 gives #N/A for each error, pandas 3.1.1 NaN.
# Why it matters: the amount that could not be computed is 7 yuan or 42, neither missing nor
#   unlikely, and is added up with the others.
#
# Packages: xlwt==1.3.0, xlrd==2.0.2, petl==1.7.30, pyexcel-xls==0.7.1, pandas==3.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check xlwt==1.3.0 xlrd==2.0.2 petl==1.7.30 pyexcel-xls==0.7.1 pandas==3.1.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile

import pandas
import petl
import pyexcel_xls
import xlrd
import xlwt

os.chdir(tempfile.mkdtemp())
workbook = xlwt.Workbook()
sheet = workbook.add_sheet("名单")
sheet.write(0, 0, "金额")
for row, error in enumerate(("#DIV/0!", 0x2A, "#NUM!"), start=1):
    sheet.row(row).set_cell_error(0, error)
sheet.write(4, 0, 700)
workbook.save("list.xls")
sheet = xlrd.open_workbook("list.xls").sheet_by_index(0)
print("xlrd", [sheet.row_values(row)[0] for row in range(1, 5)], "types", [sheet.row_types(row)[0] for row in range(1, 5)])
amounts = list(petl.fromxls("list.xls").values("金额"))
print("petl", amounts, "sum", sum(amounts))
print("pyexcel-xls", [row[0] for row in pyexcel_xls.get_data("list.xls")["名单"][1:]])
print("pandas", pandas.read_excel("list.xls")["金额"].tolist())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
xlrd [7, 42, 36, 700.0] types [5, 5, 5, 2]
petl [7, 42, 36, 700.0] sum 785.0
pyexcel-xls ['#N/A', '#N/A', '#N/A', 700]
pandas [nan, nan, nan, 700.0]
EXPECTED
echo 'As described.'
