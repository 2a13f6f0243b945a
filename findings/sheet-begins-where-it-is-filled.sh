#!/bin/sh
# calamine numbers rows and columns from the first filled cell
#
# Guess: to_python() gives the sheet from A1 on, as openpyxl does; the name of skip_empty_area
#   suggests that it is about the end of the sheet.
# Seen: by default python-calamine 0.9.1 leaves out empty rows above and empty columns before the
#   first filled cell: what stands in B3 is [0][0]. skip_empty_area=False gives the sheet from A1
#   on, and start the place of the first filled cell.
# Why it matters: a finding that names B3 by its index says A1.
#
# Packages: python-calamine==0.9.1, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-calamine==0.9.1 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import python_calamine
import xlsxwriter

content = io.BytesIO()
book = xlsxwriter.Workbook(content)
sheet = book.add_worksheet()
sheet.write(2, 1, "日期")
sheet.write(3, 1, "3月25日")
book.close()
content.seek(0)
read = python_calamine.CalamineWorkbook.from_filelike(content).get_sheet_by_index(0)
print(read.to_python())
print(read.to_python(skip_empty_area=False))
print("start", read.start, "height", read.height, "total height", read.total_height)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
[['日期'], ['3月25日']]
[['', ''], ['', ''], ['', '日期'], ['', '3月25日']]
start (2, 1) height 2 total height 3
EXPECTED
echo 'As described.'
