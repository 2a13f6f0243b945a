#!/bin/sh
# easyofd writes OFD files in a namespace of its own, with a page of A4 that is 595 mm wide
#
# Guess: a library that makes OFD, the format of official electronic documents (GB/T 33190-2016),
#   writes the namespace of the standard, http://www.ofdspec.org/2016, and its unit, the millimetre.
# Seen: in the file that easyofd 20260427 makes of a PDF (pdf2ofd with optional_text) no element is
#   in that namespace; the page of 595 × 842 points is said to be 595 × 842 mm, while the text that
#   began 72 points (25.4 mm) from the left begins at 9.1; and black text has the colour 156 82 35,
#   in an element Value where the standard has an attribute.
# Why it matters: a reader that keeps to the standard finds no document in the file that was handed
#   in, and one that looks at the names of elements only shows a small brown line in a corner of a
#   huge page.
#
# Packages: easyofd==20260427, PyMuPDF==2.0, reportlab==5.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check easyofd==20260427 PyMuPDF==2.0 reportlab==5.1.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import contextlib
import io
import os
import re
import tempfile
import zipfile
from xml.etree import ElementTree

from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

with contextlib.redirect_stdout(io.StringIO()):
    from easyofd.ofd import OFD

os.chdir(tempfile.mkdtemp())
registerFont(UnicodeCIDFont("STSong-Light"))
pdf = io.BytesIO()
canvas = Canvas(pdf, pagesize=(595, 842))
canvas.setFont("STSong-Light", 12)
canvas.drawString(72, 700, "资助公示2009年")
canvas.save()
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    written = OFD().pdf2ofd(pdf.getvalue(), optional_text=True)
STANDARD = "http://www.ofdspec.org/2016"
with zipfile.ZipFile(io.BytesIO(written)) as archive:
    for name in sorted(archive.namelist()):
        if name.endswith(".xml"):
            tags = [element.tag for element in ElementTree.fromstring(archive.read(name)).iter()]
            print(name, f"{sum(STANDARD in tag for tag in tags)} of {len(tags)} elements in the namespace of the standard")
    page = archive.read("Doc_0/Pages/Page_0/Content.xml").decode()
print(re.search("PhysicalBox>(.*?)<", page)[1])
print(re.sub(r"\s+", " ", re.search("<ofd:FillColor>.*?</ofd:FillColor>", page, re.S)[0]))
print(re.search("Boundary=\"(.*?)\"", page)[1], re.search("<ofd:TextCode.*?>(.*?)<", page)[1])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
Doc_0/Document.xml 0 of 9 elements in the namespace of the standard
Doc_0/DocumentRes.xml 0 of 2 elements in the namespace of the standard
Doc_0/Pages/Page_0/Content.xml 0 of 9 elements in the namespace of the standard
Doc_0/PublicRes.xml 0 of 6 elements in the namespace of the standard
OFD.xml 0 of 10 elements in the namespace of the standard
0 0 595.0 842.0
<ofd:FillColor> <Value>156 82 35</Value> </ofd:FillColor>
9.144 16.887951736450194 10.436353286743163 1.5590521240234374 资助公示2009年
EXPECTED
echo 'As described.'
