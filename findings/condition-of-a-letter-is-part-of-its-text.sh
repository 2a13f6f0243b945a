#!/bin/sh
# A letter of Word that says 共多人 is read as 共30多人 by five readers, for they read its condition
#
# Guess: of a field { IF { MERGEFIELD 人数 } > 20 "多" "少" } the result is read, 多, which is what the
#   page shows; the condition is code.
# Seen: the field inside the condition has a result of its own, 30, and python-docx 1.2.0, mammoth
#   1.13.0, docx2txt 0.9, docx2python 3.7.1 and pandoc (pypandoc_binary 1.17) all give it, although it
#   stands inside the code of another: 共30多人. Of a SET field, which shows nothing, the value in it is
#   given as well: 700.
# Why it matters: the numbers that conditions compare with are in the text, among those that the
#   letter says; a form letter that is read by a program states amounts that nobody wrote to anybody.
#
# Packages: python-docx==1.2.0, mammoth==1.13.0, docx2txt==0.9, docx2python==3.7.1, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 docx2python==3.7.1 pypandoc_binary==1.17
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import zipfile

import docx
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python

NAMES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}.items())


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text):
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def field(*inner, result=""):
    return mark("begin") + "".join(inner) + (mark("separate") + run(result) if result else "") + mark("end")


CHOICE = field(code(" IF "), field(code(" MERGEFIELD 人数 "), result="30"), code(' &gt; 20 "多" "少" '), result="多")
SET = field(code(" SET 金额 "), field(code(" MERGEFIELD 金额 "), result="700"), code(" "))
BODY = f"<w:p>{run('共')}{CHOICE}{run('人')}</w:p><w:p>{run('前')}{SET}{run('后')}</w:p>"
blank = io.BytesIO()
docx.Document().save(blank)
with zipfile.ZipFile(blank) as source, zipfile.ZipFile("made.docx", "w") as target:
    for name in source.namelist():
        part = source.read(name)
        target.writestr(name, f'<w:document {NAMES}><w:body>{BODY}</w:body></w:document>' if name == "word/document.xml" else part)
with docx2python("made.docx") as found:
    texts = {
        "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("made.docx").paragraphs),
        "mammoth": mammoth.extract_raw_text("made.docx").value,
        "docx2txt": docx2txt.process("made.docx"),
        "docx2python": found.text,
        "pandoc": pypandoc.convert_file("made.docx", "markdown-smart"),
    }
for reader, text in texts.items():
    print(f"{reader}:", " / ".join(line for line in text.splitlines() if line))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx: 共30多人 / 前700后
mammoth: 共30多人 / 前700后
docx2txt: 共30多人 / 前700后
docx2python: 共30多人 / 前700后
pandoc: 共30多人 / 前700后
EXPECTED
echo 'As described.'
