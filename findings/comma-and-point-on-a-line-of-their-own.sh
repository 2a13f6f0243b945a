#!/bin/sh
# PyMuPDF's tables give 300050 for 3,000.50 and 35万 for 3.5万, with the comma and the point on a second line
#
# Guess: the cell of a table is the text that the page has there: 3,000.50 is whole, if not always
#   in one line, as in the Markdown of the same table.
# Seen: with an embedded TrueType typeface for Chinese (Droid Sans Fallback, which PyMuPDF itself
#   ships), Table.extract() of PyMuPDF 2.0 gives '300050\n, .' and '35万\n.', '25\n-' for -25 and '第
#   中学\n一' for 第一中学: signs that are low or flat are put on a line of their own. to_markdown() of the
#   same table, and pdfplumber 0.11.10, have them in place, and with a standard typeface
#   (STSong-Light) extract() has as well.
# Why it matters: the first line of the cell is a number, a hundred times the amount, or without its
#   minus; whoever joins the lines or cuts at the first one does not see what was there.
#
# Packages: PyMuPDF==2.0, reportlab==5.1.0, pdfplumber==0.11.10; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyMuPDF==2.0 reportlab==5.1.0 pdfplumber==0.11.10
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
from pathlib import Path

import pdfplumber
import pymupdf
from reportlab.lib import colors
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

Path("typeface.ttf").write_bytes(pymupdf.Font("cjk").buffer)
registerFont(TTFont("embedded", "typeface.ttf"))
registerFont(UnicodeCIDFont("STSong-Light"))
ROWS = [["县", "学校", "人数", "金额（元）"], ["甲县", "第一中学", "30", "3,000.50"], ["甲县", "第二中学", "-25", "1,050"], ["乙县", "第三中学", "1~3", "3.5万"], ["丙县", "第四中学", "12", "28.5%"]]
for typeface in ("embedded", "STSong-Light"):
    file = io.BytesIO()
    table = Table(ROWS)
    table.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), typeface, 10), ("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
    SimpleDocTemplate(file, pagesize=(420, 300), margin=20).build([table])
    page = pymupdf.open(stream=file.getvalue(), filetype="pdf")[0]
    found = page.find_tables().tables[0]
    for row in found.extract():
        print(typeface, "extract", row)
    print(typeface, "to_markdown", found.to_markdown().split())
    print(typeface, "pdfplumber", pdfplumber.open(file).pages[0].extract_tables()[0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
embedded extract ['县', '学校', '人数', '金额（元）']
embedded extract ['甲县', '第 中学\n一', '30', '300050\n, .']
embedded extract ['甲县', '第二中学', '25\n-', '1050\n,']
embedded extract ['乙县', '第三中学', '1~3', '35万\n.']
embedded extract ['丙县', '第四中学', '12', '285%\n.']
embedded to_markdown ['|县|学校|人数|金额（元）|', '|---|---|---|---|', '|甲县|第一中学|30|3,000.50|', '|甲县|第二中学|-25|1,050|', '|乙县|第三中学|1~3|3.5万|', '|丙县|第四中学|12|28.5%|']
embedded pdfplumber [['县', '学校', '人数', '金额（元）'], ['甲县', '第一中学', '30', '3,000.50'], ['甲县', '第二中学', '-25', '1,050'], ['乙县', '第三中学', '1~3', '3.5万'], ['丙县', '第四中学', '12', '28.5%']]
STSong-Light extract ['县', '学校', '人数', '金额（元）']
STSong-Light extract ['甲县', '第一中学', '30', '3,000.50']
STSong-Light extract ['甲县', '第二中学', '-25', '1,050']
STSong-Light extract ['乙县', '第三中学', '1~3', '3.5万']
STSong-Light extract ['丙县', '第四中学', '12', '28.5%']
STSong-Light to_markdown ['|县|学校|人数|金额（元）|', '|---|---|---|---|', '|甲县|第一中学|30|3,000.50|', '|甲县|第二中学|-25|1,050|', '|乙县|第三中学|1~3|3.5万|', '|丙县|第四中学|12|28.5%|']
STSong-Light pdfplumber [['县', '学校', '人数', '金额（元）'], ['甲县', '第一中学', '30', '3,000.50'], ['甲县', '第二中学', '-25', '1,050'], ['乙县', '第三中学', '1~3', '3.5万'], ['丙县', '第四中学', '12', '28.5%']]
EXPECTED
echo 'As described.'
