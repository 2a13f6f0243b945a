#!/bin/sh
# markitdown writes 12345678.91 as 1.234568e+07, NA as NaN and 30 people as 30.0
#
# Guess: a converter of documents to Markdown shows what the cells show.
# Seen: markitdown 0.1.9 goes through a table of pandas as HTML: an empty cell makes 30 people
#   30.0, NA and an empty cell are both NaN, and a small number beside it or a third decimal takes
#   the whole column to seven digits, 1.234568e+07.
# Why it matters: the fen are gone from what is searched or summarised, depending on the other
#   numbers of the column.
#
# Packages: markitdown[xlsx]==0.1.9, pandas==3.1.1, openpyxl==3.1.5, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'markitdown[xlsx]==0.1.9' pandas==3.1.1 openpyxl==3.1.5 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import xlsxwriter
from markitdown import MarkItDown

for title, columns in (
    ("amounts", [["元", 12345678.91, 700], ["人", 30, None], ["班", "三（1）", "NA"]]),
    ("with a small rate", [["元", 12345678.91, 0.00001]]),
    ("three decimals", [["元", 12345678.9125, 0.5]]),
):
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content)
    sheet = book.add_worksheet("表")
    for number, column in enumerate(columns):
        sheet.write_column(0, number, column)
    book.close()
    content.seek(0)
    print(title, MarkItDown().convert(content, file_extension=".xlsx").text_content.split("\n", 1)[1], sep="\n")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
amounts
| 元 | 人 | 班 |
| --- | --- | --- |
| 12345678.91 | 30.0 | 三（1） |
| 700.00 | NaN | NaN |
with a small rate
| 元 |
| --- |
| 1.234568e+07 |
| 1.000000e-05 |
three decimals
| 元 |
| --- |
| 1.234568e+07 |
| 5.000000e-01 |
EXPECTED
echo 'As described.'
