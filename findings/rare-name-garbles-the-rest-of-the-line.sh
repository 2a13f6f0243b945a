#!/bin/sh
# One name with 𠮷 makes PyMuPDF read the rest of the line one byte off
#
# Guess: a reader that does not know a character gives a replacement for it and reads on.
# Seen: reportlab 5.1.0 writes 𠮷 (U+20BB7) as two surrogates of two bytes in UniGB-UCS2-H, where
#   every code has two bytes: pypdf 7.1.1 and pypdfium2 5.15.2 put them together, pdfminer.six
#   20260107 gives another character, 䋟, and reads on; PyMuPDF 2.0 gives 䋟 as well, but swallows a
#   byte more and reads 捐款700元 one byte off, as 偫㸀㜀 and so on. 䶮, of the basic plane, is read by
#   all.
# Why it matters: an amount disappears because of the name before it; embed a font for names
#   outside the basic plane.
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
for text in ("李吉捐款700元", "李𠮷捐款700元", "李䶮捐款700元"):
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
李吉捐款700元 | pypdf 李吉捐款700元 | pdfium 李吉捐款700元 | pdfminer 李吉捐款700元 | pymupdf 李吉捐款700元
李𠮷捐款700元 | pypdf 李𠮷捐款700元 | pdfium 李𠮷捐款700元 | pdfminer 李䋟捐款700元 | pymupdf 李䋟偫㸀㜀　け
李䶮捐款700元 | pypdf 李䶮捐款700元 | pdfium 李䶮捐款700元 | pdfminer 李䶮捐款700元 | pymupdf 李䶮捐款700元
EXPECTED
echo 'As described.'
