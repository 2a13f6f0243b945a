#!/bin/sh
# polars.read_excel drops the row 约3000 after a thousand rows of numbers
#
# Guess: a text below the sample from which the types are taken is an error, as in
#   polars.read_csv, or makes the column text.
# Seen: polars 2.1.0 with fastexcel 0.21.0 samples 1000 rows: up to there the column becomes text;
#   after that 约3000 is null, and in a sheet of one column the row is gone (empty rows are
#   dropped). pandas keeps it.
# Why it matters: the number of rows is itself wrong, and no null is left to look for; pass
#   schema_overrides or schema_sample_rows.
#
# Packages: polars==2.1.0, fastexcel==0.21.0, pandas==3.1.1, openpyxl==3.1.5, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 pandas==3.1.1 openpyxl==3.1.5 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pandas
import polars
import xlsxwriter


def workbook(columns, count):
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content)
    sheet = book.add_worksheet()
    for column in range(columns):
        sheet.write_column(0, column, ["元", *[700] * count, "约3000", 2835.5] if column == 0 else ["人", *[30] * (count + 2)])
    book.close()
    return content


for columns, count in ((1, 10), (1, 1000), (2, 1000)):
    content = workbook(columns, count)
    read = polars.read_excel(content)
    other = pandas.read_excel(content)
    print(columns, "columns,", count + 2, "rows | polars", read.height, "rows", read["元"].dtype, read["元"].to_list()[-3:], "| pandas", len(other), other["元"].to_list()[-3:])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
1 columns, 12 rows | polars 12 rows String ['700', '约3000', '2835.5'] | pandas 12 [700, '约3000', 2835.5]
1 columns, 1002 rows | polars 1001 rows Float64 [700.0, 700.0, 2835.5] | pandas 1002 [700, '约3000', 2835.5]
2 columns, 1002 rows | polars 1002 rows Float64 [700.0, None, 2835.5] | pandas 1002 [700, '约3000', 2835.5]
EXPECTED
echo 'As described.'
