#!/bin/sh
# XlsxWriter's autofit() makes the column of a Chinese name half as wide as the name
#
# Guess: a function that measures text pixel by pixel in Calibri counts a Chinese character as two
#   of width, as every table of widths for terminals does.
# Seen: xlsxwriter 3.3.1 has widths for ASCII and takes 8 pixels for every other character: 示例县第一中学,
#   seven characters of about 15 pixels in 11 pt, gets width 9, room for four; seven Latin letters
#   get 8.
# Why it matters: in the sheet that was fitted, the names of schools are cut off at the next cell,
#   and nobody who tries it in English sees it.
#
# Packages: XlsxWriter==3.3.1, openpyxl==3.1.5; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check XlsxWriter==3.3.1 openpyxl==3.1.5
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import tempfile

import openpyxl
import xlsxwriter

TEXTS = ("abcdefg", "示例县第一中学", "12345678901234", "示例县第一中学示例县第一中学")
with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
    with xlsxwriter.Workbook(file.name) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, TEXTS, workbook.add_format())
        sheet.autofit()
    sheet = openpyxl.load_workbook(file.name).active
    for column, text in zip("ABCD", TEXTS):
        print(f"{text}: width {sheet.column_dimensions[column].width:.1f}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
abcdefg: width 8.0
示例县第一中学: width 9.0
12345678901234: width 15.0
示例县第一中学示例县第一中学: width 17.0
EXPECTED
echo 'As described.'
