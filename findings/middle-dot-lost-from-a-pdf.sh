#!/bin/sh
# pdfminer and PyMuPDF lose the middle dot of a name in a PDF with a standard Chinese font
#
# Guess: four readers of a PDF with the predefined encoding UniGB-UCS2-H, which is Unicode itself,
#   agree on what is written.
# Seen: pypdf 7.1.1 and pypdfium2 5.15.2 give the text as written; pdfminer.six 20260107 and
#   PyMuPDF 2.0 go by way of the font's collection and lose the · , and PyMuPDF gives ⋯⋯ for ……
# Why it matters: names with a dot are joined, 阿依古丽示例, and a comparison of two PDFs by text
#   depends on the reader.
#
# Packages: reportlab==5.1.0, pypdf==7.1.1, pdfminer.six==20260107, PyMuPDF==2.0, pypdfium2==5.15.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0 pypdf==7.1.1 pdfminer.six==20260107 PyMuPDF==2.0 pypdfium2==5.15.2
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pymupdf
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
for text in ("阿依古丽·示例", "二〇〇九……甲——乙", "§3 5×6=30 ±2"):
    content = io.BytesIO()
    page = canvas.Canvas(content)
    page.setFont("STSong-Light", 16)
    page.drawString(50, 700, text)
    page.save()
    print(
        text,
        "| pypdf", pypdf.PdfReader(content).pages[0].extract_text().strip(),
        "| pdfium", pypdfium2.PdfDocument(content.getvalue())[0].get_textpage().get_text_range().strip(),
        "| pdfminer", extract_text(content).strip(),
        "| pymupdf", pymupdf.open(stream=content.getvalue())[0].get_text().strip(),
    )
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
阿依古丽·示例 | pypdf 阿依古丽·示例 | pdfium 阿依古丽·示例 | pdfminer 阿依古丽示例 | pymupdf 阿依古丽示例
二〇〇九……甲——乙 | pypdf 二〇〇九……甲——乙 | pdfium 二〇〇九……甲——乙 | pdfminer 二〇〇九……甲——乙 | pymupdf 二〇〇九⋯⋯甲——乙
§3 5×6=30 ±2 | pypdf §3 5×6=30 ±2 | pdfium §3 5×6=30 ±2 | pdfminer §3 5×6=30 ±2 | pymupdf §3 5×6=30 ±2
EXPECTED
echo 'As described.'
