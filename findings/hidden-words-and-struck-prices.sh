#!/bin/sh
# Hidden words of a Word file are visible in the HTML of mammoth and pandoc, and a price struck out twice counts
#
# Guess: what Word does not show (w:vanish) is left out by converters whose output is published;
#   double strikethrough is treated like single.
# Seen: python-docx 1.2.0, mammoth 1.13.0, docx2txt 0.9, docx2python 3.7.1 and pandoc
#   (pypandoc_binary 1.17) all give hidden text as ordinary text, without a mark. mammoth and pandoc
#   strike out 3000 for w:strike and give 3000 as plain text for w:dstrike.
# Why it matters: a remark that its author cannot see any more is on the web page; and of two
#   amounts, the one that was withdrawn looks as valid as the other.
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
from docx2python import docx2python

document = docx.Document()
paragraph = document.add_paragraph("学生名单")
paragraph.add_run("（内部，勿外传）").font.hidden = True
for style in ("strike", "double_strike"):
    paragraph = document.add_paragraph("捐款")
    setattr(paragraph.add_run("3000").font, style, True)
    paragraph.add_run("2000元")
with tempfile.NamedTemporaryFile(suffix=".docx") as file:
    document.save(file.name)
    with docx2python(file.name) as found:
        texts = {
            "python-docx": "\n".join(p.text for p in docx.Document(file.name).paragraphs),
            "docx2txt": docx2txt.process(file.name),
            "docx2python": found.text,
            "mammoth": mammoth.convert_to_html(file.name).value.replace("</p>", "\n"),
            "pandoc": pypandoc.convert_file(file.name, "html"),
        }
for reader, text in texts.items():
    print(f"{reader}: {' | '.join(line.replace('<p>', '').replace('</p>', '') for line in text.split())}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx: 学生名单（内部，勿外传） | 捐款30002000元 | 捐款30002000元
docx2txt: 学生名单（内部，勿外传） | 捐款30002000元 | 捐款30002000元
docx2python: 学生名单（内部，勿外传） | 捐款30002000元 | 捐款30002000元
mammoth: 学生名单（内部，勿外传） | 捐款<s>3000</s>2000元 | 捐款30002000元
pandoc: 学生名单（内部，勿外传） | 捐款<del>3000</del>2000元 | 捐款30002000元
EXPECTED
echo 'As described.'
