#!/bin/sh
# openpyxl gives a number for the built-in Chinese date formats, calamine a date
#
# Guess: format ids below 164 are the same for every reader; ECMA-376 (18.8.30) lists 27 to 36 and
#   50 to 58 as dates for zh-cn.
# Seen: openpyxl 3.1.5 knows 14 (a datetime) but calls 27, 28, 31, 57 and 58 General and gives the
#   bare 39897; python-calamine 0.9.1 gives 2009-03-25 for all.
# Why it matters: m月d日, the format that a Chinese Excel offers first, is stored as 58: a column of
#   dates arrives as integers that pass for amounts.
#
# Packages: openpyxl==3.1.5, XlsxWriter==3.3.1, python-calamine==0.9.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 XlsxWriter==3.3.1 python-calamine==0.9.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import re
import zipfile

import openpyxl
import python_calamine
import xlsxwriter


def workbook(number):
    plain, written = io.BytesIO(), io.BytesIO()
    book = xlsxwriter.Workbook(plain)
    book.add_worksheet().write_number(0, 0, 39897, book.add_format({"num_format": "yyyy-mm-dd"}))
    book.close()
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "xl/styles.xml":
                part = re.sub(rb'numFmtId="164"( fontId)', b'numFmtId="%d"\\1' % number, part)
            target.writestr(name, part)
    return written.getvalue()


for number in (14, 27, 28, 31, 57, 58):
    content = io.BytesIO(workbook(number))
    cell = openpyxl.load_workbook(content).active["A1"]
    content.seek(0)
    sheet = python_calamine.CalamineWorkbook.from_filelike(content).get_sheet_by_index(0)
    print(number, "openpyxl", repr(cell.value), cell.number_format, "calamine", sheet.to_python()[0][0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
14 openpyxl datetime.datetime(2009, 3, 25, 0, 0) mm-dd-yy calamine 2009-03-25
27 openpyxl 39897 General calamine 2009-03-25
28 openpyxl 39897 General calamine 2009-03-25
31 openpyxl 39897 General calamine 2009-03-25
57 openpyxl 39897 General calamine 2009-03-25
58 openpyxl 39897 General calamine 2009-03-25
EXPECTED
echo 'As described.'
