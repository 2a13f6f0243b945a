#!/bin/sh
# calamine drops a last row whose only cell is a formula without a stored value
#
# Guess: a formula that was never computed is an empty cell or an error for every reader; the row
#   of the total is still there.
# Seen: python-calamine 0.9.1 gives two rows for the file of openpyxl 3.1.5 (the row is gone), and
#   0.0 for that of XlsxWriter 3.3.1, which stores 0 beside each formula; openpyxl reads None.
# Why it matters: a check that the last row is the total of the rows above passes, or finds 0,
#   depending on who wrote the file.
#
# Packages: openpyxl==3.1.5, python-calamine==0.9.1, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import openpyxl
import python_calamine
import xlsxwriter


def rows(content):
    content.seek(0)
    sheet = python_calamine.CalamineWorkbook.from_filelike(content).get_sheet_by_index(0)
    return sheet.to_python(), sheet.total_height


by_openpyxl, by_xlsxwriter = io.BytesIO(), io.BytesIO()
book = openpyxl.Workbook()
book.active.append([700])
book.active.append([300])
book.active.append(["=SUM(A1:A2)"])
book.save(by_openpyxl)
other = xlsxwriter.Workbook(by_xlsxwriter)
sheet = other.add_worksheet()
sheet.write_column(0, 0, [700, 300])
sheet.write_formula(2, 0, "=SUM(A1:A2)")
other.close()
print("written by openpyxl", *rows(by_openpyxl))
print("written by XlsxWriter", *rows(by_xlsxwriter))
by_openpyxl.seek(0)
print("openpyxl reads", openpyxl.load_workbook(by_openpyxl, data_only=True).active["A3"].value)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
written by openpyxl [[700.0], [300.0]] 1
written by XlsxWriter [[700.0], [300.0], [0.0]] 2
openpyxl reads None
EXPECTED
echo 'As described.'
