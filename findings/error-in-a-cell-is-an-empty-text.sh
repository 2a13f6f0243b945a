#!/bin/sh
# calamine gives #DIV/0! and #N/A as empty text
#
# Guess: the Rust crate calamine has a variant for cell errors, so the binding gives them as a
#   text or an exception.
# Seen: python-calamine 0.9.1 gives '' for both errors, the same as for an empty cell; openpyxl
#   3.1.5 gives '#DIV/0!' and '#N/A'.
# Why it matters: a total that Excel could not compute looks like one that nobody filled in; a
#   reader that skips empty cells adds up the rest.
#
# Packages: python-calamine==0.9.1, openpyxl==3.1.5, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-calamine==0.9.1 openpyxl==3.1.5 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import openpyxl
import python_calamine
import xlsxwriter

content = io.BytesIO()
book = xlsxwriter.Workbook(content)
sheet = book.add_worksheet()
sheet.write(0, 0, 700)
sheet.write_formula(1, 0, "=1/0", None, "#DIV/0!")
sheet.write_formula(2, 0, "=NA()", None, "#N/A")
sheet.write_blank(3, 0, None, book.add_format({"bold": True}))
sheet.write(4, 0, 300)
book.close()
print("openpyxl", [row[0] for row in openpyxl.load_workbook(content, data_only=True).active.values])
content.seek(0)
print("calamine", [row[0] for row in python_calamine.CalamineWorkbook.from_filelike(content).get_sheet_by_index(0).to_python()])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
openpyxl [700, '#DIV/0!', '#N/A', None, 300]
calamine [700.0, '', '', '', 300.0]
EXPECTED
echo 'As described.'
