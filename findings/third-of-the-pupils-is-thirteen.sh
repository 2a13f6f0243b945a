#!/bin/sh
# docx2python reads a third, set as a fraction, as 13, and three readers leave the fraction out
#
# Guess: an equation in a Word file is left out by readers that do not know equations, and written
#   as in TeX by those that do.
# Seen: docx2python 3.7.1 puts the texts of the equation side by side between its <latex> marks: a
#   fraction of 1 and 3 is 13, a power 10 to the 4th is 104, and 30×100=3000 is right. python-docx
#   1.2.0, mammoth 1.13.0 and docx2txt 0.9 leave equations out, 占人; only pandoc (pypandoc_binary 1.17)
#   writes \frac{1}{3} and 10^{4}.
# Why it matters: 占13人 and 占人 are sentences for a program; fractions that are typed in Word become
#   such equations by its own command.
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
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
}.items())


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def part(tag, text):
    return f"<m:{tag}><m:r><m:t>{text}</m:t></m:r></m:{tag}>"


EQUATIONS = [f"<m:f>{part('num', '1')}{part('den', '3')}</m:f>", f"<m:sSup>{part('e', '10')}{part('sup', '4')}</m:sSup>", "<m:r><m:t>30×100=3000</m:t></m:r>"]
BODY = "".join(f"<w:p>{run('占')}<m:oMath>{equation}</m:oMath>{run('人')}</w:p>" for equation in EQUATIONS)
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
python-docx: 占人 / 占人 / 占人
mammoth: 占人 / 占人 / 占人
docx2txt: 占人 / 占人 / 占人
docx2python: 占<latex>13</latex>人 / 占<latex>104</latex>人 / 占<latex>30×100=3000</latex>人
pandoc: 占$\frac{1}{3}$人 / 占$10^{4}$人 / 占$30 \times 100 = 3000$人
EXPECTED
echo 'As described.'
