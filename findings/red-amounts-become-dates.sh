#!/bin/sh
# pylightxl takes an amount in the format [Red]0 for a date
#
# Guess: colours, [DBNum2] (capital numerals, as on receipts) and quoted words are no dates;
#   readers of xlsx have learnt to leave them out of account.
# Seen: pylightxl 1.61 finds the d of Red, DBNum2 and day and gives the text 2009/03/25 for the
#   amount 39897; openpyxl 3.1.5 and python-calamine 0.9.1 give the number.
# Why it matters: the amounts that somebody marked are the ones that turn into dates of about the
#   right time.
#
# Packages: pylightxl==1.61, openpyxl==3.1.5, python-calamine==0.9.1, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pylightxl==1.61 openpyxl==3.1.5 python-calamine==0.9.1 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile

import openpyxl
import pylightxl
import python_calamine
import xlsxwriter

path = os.path.join(tempfile.mkdtemp(), "list.xlsx")
book = xlsxwriter.Workbook(path)
sheet = book.add_worksheet("表")
formats = ["0", "[Red]0", "#,##0;[Red]-#,##0", "[DBNum2]0", "0_d", "0\"元/day\"", "yyyy年m月d日"]
for row, form in enumerate(formats):
    sheet.write_number(row, 0, 39897, book.add_format({"num_format": form}))
book.close()
lines = list(pylightxl.readxl(path).ws("表").rows)
others = list(openpyxl.load_workbook(path).active.values)
third = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
for form, line, other, cell in zip(formats, lines, others, third):
    print(form, "| pylightxl", line[0], "| openpyxl", other[0], "| calamine", cell[0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
0 | pylightxl 39897 | openpyxl 39897 | calamine 39897.0
[Red]0 | pylightxl 2009/03/25 | openpyxl 39897 | calamine 39897.0
#,##0;[Red]-#,##0 | pylightxl 39897 | openpyxl 39897 | calamine 39897.0
[DBNum2]0 | pylightxl 2009/03/25 | openpyxl 39897 | calamine 39897.0
0_d | pylightxl 2009/03/25 | openpyxl 39897 | calamine 39897.0
0"元/day" | pylightxl 2009/03/25 | openpyxl 39897 | calamine 39897.0
yyyy年m月d日 | pylightxl 2009/03/25 | openpyxl 2009-03-25 00:00:00 | calamine 2009-03-25
EXPECTED
echo 'As described.'
