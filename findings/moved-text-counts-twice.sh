#!/bin/sh
# Text moved with tracked changes on is read twice, once, or not at all
#
# Guess: a reader that knows w:ins and w:del treats w:moveFrom and w:moveTo alike: moved text
#   counts once.
# Seen: python-docx 1.2.0 finds neither the old nor the new place (0 times), mammoth 1.13.0 the
#   new one (1), docx2txt 0.9 and docx2python 3.7.1 both (2).
# Why it matters: a sum of money that a head moved to another paragraph is doubled or gone in
#   whatever is computed from the text.
#
# Packages: python-docx==1.2.0, mammoth==1.13.0, docx2txt==0.9, docx2python==3.7.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 docx2python==3.7.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import re
import zipfile

import docx
import docx2txt
import mammoth
from docx2python import docx2python

BY = 'w:author="甲" w:date="2009-12-01T00:00:00Z"'
BODY = (
    f'<w:p><w:moveFrom w:id="1" {BY}><w:r><w:t>捐款700元</w:t></w:r></w:moveFrom></w:p>'
    f'<w:p><w:moveTo w:id="2" {BY}><w:r><w:t>捐款700元</w:t></w:r></w:moveTo></w:p>'
)
blank, written = io.BytesIO(), io.BytesIO()
docx.Document().save(blank)
with zipfile.ZipFile(blank) as source, zipfile.ZipFile(written, "w") as target:
    for name in source.namelist():
        part = source.read(name)
        if name == "word/document.xml":
            text = part.decode("utf-8")
            part = re.sub("(?s)<w:body>.*?<w:sectPr", f"<w:body>{BODY}<w:sectPr", text)
        target.writestr(name, part)
content = written.getvalue()
with docx2python(io.BytesIO(content)) as read:
    third = read.text
for name, text in (
    ("python-docx", "".join(each.text for each in docx.Document(io.BytesIO(content)).paragraphs)),
    ("mammoth", mammoth.extract_raw_text(io.BytesIO(content)).value),
    ("docx2txt", docx2txt.process(io.BytesIO(content))),
    ("docx2python", third),
):
    print(name, text.count("捐款700元"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx 0
mammoth 1
docx2txt 2
docx2python 2
EXPECTED
echo 'As described.'
