#!/bin/sh
# The eleven that Word put into a circle is missing from all five readers of Word files
#
# Guess: a number that was encircled with Word's own command (带圈字符) is a character or at least its
#   digits for readers that know fields; python-docx, which knows none, may lose it.
# Seen: Word writes a field EQ \o\ac(○,11) that has no result, only its code: python-docx 1.2.0,
#   mammoth 1.13.0, docx2txt 0.9, docx2python 3.7.1 and pandoc (pypandoc_binary 1.17) all give 见第项 for
#   见第⑪项, without a gap; ⑩, typed as a character, is there.
# Why it matters: the command is what Word offers for numbers that are not at hand as characters: of
#   twelve items the last two have lost theirs, and a reference to one of them points nowhere.
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


CODE = r"eq \o\ac(○,11)"


def field(code):
    return "".join(f"<w:r>{inner}</w:r>" for inner in ('<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> {code} </w:instrText>', '<w:fldChar w:fldCharType="end"/>'))


BODY = f"<w:p>{run('见第⑩项和第')}{field(CODE)}{run('项')}</w:p>"
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
python-docx: 见第⑩项和第项
mammoth: 见第⑩项和第项
docx2txt: 见第⑩项和第项
docx2python: 见第⑩项和第项
pandoc: 见第⑩项和第项
EXPECTED
echo 'As described.'
