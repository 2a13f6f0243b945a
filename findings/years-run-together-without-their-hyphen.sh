#!/bin/sh
# 2009-2010 in a Word file is 20092010 for two readers when its hyphen is one that does not break
#
# Guess: readers give the hyphen of Ctrl+Shift+_ as U+2011 or as a plain one.
# Seen: docx2txt 0.9 and docx2python 3.7.1 drop w:noBreakHyphen: 2009-2010年 is 20092010年 and
#   0912-3456789 is 09123456789. python-docx 1.2.0 gives a plain hyphen, mammoth 1.13.0 and pandoc
#   (pypandoc_binary 1.17) U+2011.
# Why it matters: that hyphen is put just where two numbers must not be parted; two of them become
#   one number that looks like any other.
#
# Packages: python-docx==1.2.0, mammoth==1.13.0, docx2txt==0.9, docx2python==3.7.1, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 docx2python==3.7.1 pypandoc_binary==1.17
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import tempfile

import docx
import docx2txt
import mammoth
import pypandoc
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

document = docx.Document()
for first, second in (("2009", "2010年"), ("0912", "3456789")):
    inner = f"<w:r><w:t>{first}</w:t><w:noBreakHyphen/><w:t>{second}</w:t></w:r>"
    document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"))
with tempfile.NamedTemporaryFile(suffix=".docx") as file:
    document.save(file.name)
    with docx2python(file.name) as found:
        texts = {
            "docx2txt": docx2txt.process(file.name),
            "docx2python": found.text,
            "python-docx": " ".join(p.text for p in docx.Document(file.name).paragraphs),
            "mammoth": mammoth.extract_raw_text(file.name).value,
            "pandoc": pypandoc.convert_file(file.name, "plain"),
        }
for reader, read in texts.items():
    hyphens = [f"U+{ord(c):04X}" for c in read if c in "-\u2011"]
    print(f"{reader}: {' '.join(read.split())} {hyphens}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
docx2txt: 20092010年 09123456789 []
docx2python: 20092010年 09123456789 []
python-docx: 2009-2010年 0912-3456789 ['U+002D', 'U+002D']
mammoth: 2009‑2010年 0912‑3456789 ['U+2011', 'U+2011']
pandoc: 2009‑2010年 0912‑3456789 ['U+2011', 'U+2011']
EXPECTED
echo 'As described.'
