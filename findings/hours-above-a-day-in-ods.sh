#!/bin/sh
# pandas cannot read an ODS sheet with 26:30 hours, calamine gives PT26H30M00S
#
# Guess: office:time-value is a duration in OpenDocument, so both give a timedelta.
# Seen: pandas 3.1.1 with odfpy 1.4.1 takes it for a time of day: 8:30 is a time, and one cell of
#   26:30 makes the whole sheet unreadable (DateParseError); python-calamine 0.9.1 gives the text
#   PT26H30M00S, while from xlsx it gives a timedelta.
# Why it matters: the sum of a volunteer's hours is what exceeds a day; the sheet reads until the
#   total is filled in.
#
# Packages: pandas==3.1.1, odfpy==1.4.1, python-calamine==0.9.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pandas
import python_calamine
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def sheet(value, shown):
    book = OpenDocumentSpreadsheet()
    table, row = Table(name="课时"), TableRow()
    cell = TableCell(valuetype="time", timevalue=value)
    cell.addElement(P(text=shown))
    row.addElement(cell)
    table.addElement(row)
    book.spreadsheet.addElement(table)
    content = io.BytesIO()
    book.save(content)
    content.seek(0)
    return content


for value, shown in (("PT08H30M00S", "8:30"), ("PT26H30M00S", "26:30")):
    try:
        first = repr(pandas.read_excel(sheet(value, shown), engine="odf", header=None).iat[0, 0])
    except ValueError as error:
        first = type(error).__name__
    second = python_calamine.CalamineWorkbook.from_filelike(sheet(value, shown)).get_sheet_by_index(0).to_python()[0][0]
    print(shown, "| pandas", first, "| calamine", repr(second))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
8:30 | pandas datetime.time(8, 30) | calamine datetime.time(8, 30)
26:30 | pandas DateParseError | calamine 'PT26H30M00S'
EXPECTED
echo 'As described.'
