#!/bin/sh
# A heading that was spaced out in a PDF is found in the text of two readers of five
#
# Guess: the distance between characters (Tc), by which a heading is spread over its line, is no
#   space: text extraction gives 资助公示2009年, or all readers put spaces alike.
# Seen: with half a character between the characters of reportlab 5.1.0, pypdf 7.1.1 and pypdfium2
#   5.15.2 give the words as written; pdfminer.six 20260107 and pdfplumber 0.11.10 put a space after
#   each, PyMuPDF 2.0 after figures only: 资助公示2 0 0 9 年. With a whole character PyMuPDF gives each a
#   line of its own, and pdfminer.six takes the year apart.
# Why it matters: the titles and signatures of official documents are spread in this way; a search
#   for the title, or a date read from it, succeeds or fails by the reader.
#
# Packages: reportlab==5.1.0, pypdf==7.1.1, pypdfium2==5.15.2, pdfminer.six==20260107, pdfplumber==0.11.10, PyMuPDF==2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0 pypdf==7.1.1 pypdfium2==5.15.2 pdfminer.six==20260107 pdfplumber==0.11.10 PyMuPDF==2.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pdfplumber
import pymupdf
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

registerFont(UnicodeCIDFont("STSong-Light"))
for spread in (0, 6, 12):
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(400, 200))
    canvas.setFont("STSong-Light", 12)
    canvas.drawString(20, 150, "资助公示2009年", charSpace=spread)
    canvas.save()
    texts = {
        "pypdf": pypdf.PdfReader(file).pages[0].extract_text(),
        "pypdfium2": pypdfium2.PdfDocument(file.getvalue())[0].get_textpage().get_text_bounded(),
        "pdfminer.six": extract_text(file),
        "pdfplumber": pdfplumber.open(file).pages[0].extract_text(),
        "PyMuPDF": pymupdf.open(stream=file.getvalue(), filetype="pdf")[0].get_text(),
    }
    for reader, text in texts.items():
        print(f"spread by {spread} pt, {reader}: {text.strip()!r}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
spread by 0 pt, pypdf: '资助公示2009年'
spread by 0 pt, pypdfium2: '资助公示2009年'
spread by 0 pt, pdfminer.six: '资助公示2009年'
spread by 0 pt, pdfplumber: '资助公示2009年'
spread by 0 pt, PyMuPDF: '资助公示2009年'
spread by 6 pt, pypdf: '资助公示2009年'
spread by 6 pt, pypdfium2: '资助公示2009年'
spread by 6 pt, pdfminer.six: '资 助 公 示 2 0 0 9 年'
spread by 6 pt, pdfplumber: '资 助 公 示 2 0 0 9 年'
spread by 6 pt, PyMuPDF: '资助公示2 0 0 9 年'
spread by 12 pt, pypdf: '资助公示2009年'
spread by 12 pt, pypdfium2: '资助公示2009年'
spread by 12 pt, pdfminer.six: '资 助 公 示 2\n\n0\n\n0\n\n9 年'
spread by 12 pt, pdfplumber: '资 助 公 示 2 0 0 9 年'
spread by 12 pt, PyMuPDF: '资\n助\n公\n示\n2\n0\n0\n9\n年'
EXPECTED
echo 'As described.'
