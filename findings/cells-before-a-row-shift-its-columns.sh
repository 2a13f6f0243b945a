#!/bin/sh
# A Word row that begins at the second column moves one column left in four readers
#
# Guess: python-docx, whose table.cell(row, column) counts grid columns and repeats a merged cell
#   for each of them, gives an empty cell for w:gridBefore; so do the others.
# Seen: python-docx 1.2.0, mammoth 1.13.0, docx2python 3.7.1 and pandoc (pypandoc_binary 1.17) put
#   30 under 学校 and 700 under 学生; pandoc drops the heading 金额 as well. Only row.grid_cols_before
#   of python-docx tells.
# Why it matters: a row whose first border was dragged in Word is read with each number under its
#   neighbour's heading, and the numbers look right.
#
# Packages: python-docx==1.2.0, mammoth==1.13.0, docx2python==3.7.1, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1 pypandoc_binary==1.17
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import os
import tempfile

import docx
import mammoth
import pypandoc
from docx2python import docx2python
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

made = docx.Document()
table = made.add_table(2, 3)
for cell, text in zip(table.rows[0].cells, ("学校", "学生", "金额")):
    cell.text = text
for cell, text in zip(table.rows[1].cells, ("", "30", "700")):
    cell.text = text
row = table.rows[1]._tr
row.remove(row.tc_lst[0])
row.insert(0, parse_xml(f'<w:trPr {nsdecls("w")}><w:gridBefore w:val="1"/></w:trPr>'))
content = io.BytesIO()
made.save(content)

read = docx.Document(content).tables[0]
print("python-docx rows", [[cell.text for cell in row.cells] for row in read.rows])
print("python-docx cell(1, 1)", read.cell(1, 1).text, "before:", read.rows[1].grid_cols_before)
print("mammoth", mammoth.convert_to_html(content).value)
with docx2python(content) as other:
    print("docx2python", other.body[0])
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "table.docx")
    made.save(path)
    print("pandoc", " ".join(pypandoc.convert_file(path, "plain").split()))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx rows [['学校', '学生', '金额'], ['30', '700']]
python-docx cell(1, 1) 700 before: 1
mammoth <table><tr><td><p>学校</p></td><td><p>学生</p></td><td><p>金额</p></td></tr><tr><td><p>30</p></td><td><p>700</p></td></tr></table>
docx2python [[['学校'], ['学生'], ['金额']], [['30'], ['700']]]
pandoc ----------------------------------------------- 学校 学生 ----------------------- ----------------------- 30 700 -----------------------------------------------
EXPECTED
echo 'As described.'
