#!/bin/sh
# xlsx2csv writes 28.55% as 0.285 and 28% as 28%
#
# Guess: a cell of a percentage comes out either as shown or as the plain number.
# Seen: xlsx2csv 0.8.6 mixes them: 0% and 0.00% give 28% and 28.55%, but 0.0% gives the fraction,
#   cut to three decimals, 0.285; 0"days" and 0_d are dates.
# Why it matters: one column holds 28% and 0.285, and the last digit of a rate is lost; name the
#   formats to ignore.
#
# Packages: xlsx2csv==0.8.6, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check xlsx2csv==0.8.6 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import os
import tempfile

import xlsxwriter
from xlsx2csv import Xlsx2csv

path = os.path.join(tempfile.mkdtemp(), "list.xlsx")
book = xlsxwriter.Workbook(path)
sheet = book.add_worksheet()
cells = [(0.28, "0%"), (0.2855, "0%"), (0.2855, "0.0%"), (0.2855, "0.00%"), (0.9996, "0.0%"), (1050.5, "0.00"), (1050.5, '0.00"万"'), (5, '0"days"'), (39897, "0_d")]
for row, (value, form) in enumerate(cells):
    sheet.write_number(row, 0, value, book.add_format({"num_format": form}))
book.close()
for name, options in (("default", {}), ("ignore_formats", {"ignore_formats": ["float", "percentage", "date"]})):
    written = io.StringIO()
    Xlsx2csv(path, outputencoding="utf-8", **options).convert(written)
    print(name)
    for (value, form), line in zip(cells, written.getvalue().splitlines()):
        print("   ", value, form, "->", line)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
default
    0.28 0% -> 28%
    0.2855 0% -> 29%
    0.2855 0.0% -> 0.285
    0.2855 0.00% -> 28.55%
    0.9996 0.0% -> 1.000
    1050.5 0.00 -> 1050.50
    1050.5 0.00"万" -> 1050.50000
    5 0"days" -> "0""04ays"""
    39897 0_d -> 0_25
ignore_formats
    0.28 0% -> 0.28
    0.2855 0% -> 0.2855
    0.2855 0.0% -> 0.2855
    0.2855 0.00% -> 0.2855
    0.9996 0.0% -> 0.9996
    1050.5 0.00 -> 1050.5
    1050.5 0.00"万" -> 1050.5
    5 0"days" -> 5
    39897 0_d -> 39897
EXPECTED
echo 'As described.'
