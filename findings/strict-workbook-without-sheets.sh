#!/bin/sh
# openpyxl opens a workbook saved as Strict Open XML and finds no sheets in it
#
# Guess: the strict form of ISO/IEC 29500, which Excel and Word offer when saving, is read like
#   the usual one, or refused by name.
# Seen: openpyxl 3.1.5 opens the workbook without a word and sheetnames is empty; python-docx
#   1.2.0 raises KeyError for a relationship; python-calamine 0.9.1, mammoth 1.13.0 and
#   docx2python 3.7.1 read them.
# Why it matters: a loop over the sheets does nothing and succeeds: a workbook without sheets,
#   which cannot exist, has to be an error.
#
# Packages: openpyxl==3.1.5, python-calamine==0.9.1, XlsxWriter==3.3.1, python-docx==1.2.0, mammoth==1.13.0, docx2python==3.7.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1 XlsxWriter==3.3.1 python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import zipfile

import docx
import mammoth
import openpyxl
import python_calamine
import xlsxwriter
from docx2python import docx2python

FAMILY = b"http://schemas.openxmlformats.org/"
STRICT = {
    FAMILY + b"spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    FAMILY + b"wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    FAMILY + b"drawingml/2006/main": b"http://purl.oclc.org/ooxml/drawingml/main",
    FAMILY + b"officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
}


def strict(content):
    written = io.BytesIO()
    with zipfile.ZipFile(content) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            for old, new in STRICT.items():
                part = part.replace(old, new)
            target.writestr(name, part)
    written.seek(0)
    return written


sheet, words = io.BytesIO(), io.BytesIO()
book = xlsxwriter.Workbook(sheet)
book.add_worksheet("捐款").write_row(0, 0, ["示例市甲中学", 700])
book.close()
made = docx.Document()
made.add_paragraph("捐款700元")
made.save(words)
print("openpyxl", openpyxl.load_workbook(strict(sheet)).sheetnames)
print("calamine", python_calamine.CalamineWorkbook.from_filelike(strict(sheet)).get_sheet_by_index(0).to_python())
try:
    print("python-docx", [each.text for each in docx.Document(strict(words)).paragraphs])
except KeyError:
    print("python-docx", "KeyError")
print("mammoth", repr(mammoth.extract_raw_text(strict(words)).value.strip()))
with docx2python(strict(words)) as read:
    print("docx2python", read.text)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
openpyxl []
calamine [['示例市甲中学', 700.0]]
python-docx KeyError
mammoth '捐款700元'
docx2python 捐款700元
EXPECTED
echo 'As described.'
