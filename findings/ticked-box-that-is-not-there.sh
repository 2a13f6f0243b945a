#!/bin/sh
# The ticked box of a form is nothing for two readers of Word files and a tag of HTML for a third
#
# Guess: a box that was set by Insert Symbol, as the forms of offices have them, is some character
#   for every reader, if perhaps the wrong one.
# Seen: for w:sym, Wingdings 2 with R (ticked) and £ (empty), python-docx 1.2.0 and docx2txt 0.9
#   give nothing, so 同意 and 不同意 stand there alike; docx2python 3.7.1 gives a span element with
#   &#x0052; as the text; mammoth 1.13.0 gives ☑ and □, pandoc (pypandoc_binary 1.17) ☑ and ⬜.
# Why it matters: what was chosen is the whole content of the line, and of two readers' texts nobody
#   can say any more what it was, or that there was a choice.
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


def box(code):
    return f'<w:r><w:sym w:font="Wingdings 2" w:char="{code}"/></w:r>'


def text(words):
    return f"<w:r><w:t>{words}</w:t></w:r>"


document = docx.Document()
inner = box("F052") + text("同意") + box("F0A3") + text("不同意")
document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"))
with tempfile.NamedTemporaryFile(suffix=".docx") as file:
    document.save(file.name)
    print("python-docx:", docx.Document(file.name).paragraphs[0].text)
    print("docx2txt:", docx2txt.process(file.name).strip())
    with docx2python(file.name) as found:
        print("docx2python:", found.text.strip())
    print("mammoth:", mammoth.extract_raw_text(file.name).value.strip())
    print("pandoc:", pypandoc.convert_file(file.name, "plain").strip())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx: 同意不同意
docx2txt: 同意不同意
docx2python: <span style=font-family:Wingdings 2>&#x0052;</span>同意<span style=font-family:Wingdings 2>&#x00A3;</span>不同意
mammoth: ☑同意□不同意
pandoc: ☑同意⬜不同意
EXPECTED
echo 'As described.'
