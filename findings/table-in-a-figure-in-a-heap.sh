#!/bin/sh
# typst prints the rows of a long table in a figure over one another, and text extraction finds them all
#
# Guess: a table with a caption goes on on the next page, as a table does, or the compiler warns
#   that it does not fit.
# Seen: typst 0.15.2 puts a figure into a block that does not break, and what has no room is set
#   at the foot of the page, thirty rows in one place, with no warning. pypdf 7.1.1 extracts all
#   forty, so a test by text passes.
# Why it matters: set block(breakable: true) for figures, and test printed tables by the number of
#   pages or by positions.
#
# Packages: typst==0.15.2, pypdf==7.1.1, PyMuPDF==2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1 PyMuPDF==2.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import os
import re
import tempfile

import pymupdf
import pypdf
import typst

PAGE = "#set page(width: 10cm, height: 8cm)\n"
TABLE = "table(columns: 2, ..range(40).map(i => ([row #i], [#i])).flatten())"
for name, source in (("table", f"#{TABLE}"), ("figure", f"#figure({TABLE}, caption: [list])"), ("breakable", f"#show figure: set block(breakable: true)\n#figure({TABLE}, caption: [list])")):
    path = os.path.join(tempfile.mkdtemp(), "report.typ")
    with open(path, "w", encoding="utf-8") as file:
        file.write(PAGE + source)
    content, warnings = typst.compile_with_warnings(path)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    pages = pymupdf.open(stream=content)
    places = [(page.number, round(word[1])) for page in pages for word in page.get_text("words") if word[4] == "row"]
    fullest = max(places.count(place) for place in places)
    print(name, "| pages", len(pages), "| rows in the text", len(re.findall("row", text)), "| rows printed on one line", fullest, "| warnings", len(warnings))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
table | pages 4 | rows in the text 40 | rows printed on one line 1 | warnings 0
figure | pages 1 | rows in the text 40 | rows printed on one line 30 | warnings 0
breakable | pages 5 | rows in the text 40 | rows printed on one line 1 | warnings 0
EXPECTED
echo 'As described.'
