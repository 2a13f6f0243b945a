#!/bin/sh
# What was chosen in a list of a Word form is missing from four readers of five
#
# Guess: readers that know form fields give the entry that was chosen in a drop-down list, pandoc
#   and mammoth, which knows the boxes beside it, among them.
# Seen: for FORMDROPDOWN, whose choice is stored as the number of an entry, python-docx 1.2.0,
#   mammoth 1.13.0, docx2txt 0.9 and pandoc (pypandoc_binary 1.17) give 级别： and nothing after it;
#   docx2python 3.7.1 gives 县级, the entry that was chosen, and 省级, the first, where nobody has chosen.
#   The field of a text beside it is read by all.
# Why it matters: forms of offices ask for kind, level and result in just such lists; the file looks
#   filled in, and the answers that were picked are gone while those that were typed are there.
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


def field(data, code, result=""):
    shown = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}' if result else ""
    return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/><w:enabled/>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> {code} </w:instrText></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


ENTRIES = '<w:listEntry w:val="省级"/><w:listEntry w:val="县级"/>'
CHOSEN = field(f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', "FORMDROPDOWN")
UNTOUCHED = field(f"<w:ddList>{ENTRIES}</w:ddList>", "FORMDROPDOWN")
TYPED = field("<w:textInput/>", "FORMTEXT", "示例中学")
BODY = f"<w:p>{run('级别：')}{CHOSEN}</w:p><w:p>{run('类别：')}{UNTOUCHED}</w:p><w:p>{run('学校：')}{TYPED}</w:p>"
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
python-docx: 级别： / 类别： / 学校：示例中学
mammoth: 级别： / 类别： / 学校：示例中学
docx2txt: 级别： / 类别： / 学校：示例中学
docx2python: 级别：县级 / 类别：省级 / 学校：示例中学
pandoc: 级别： / 类别： / 学校：示例中学
EXPECTED
echo 'As described.'
