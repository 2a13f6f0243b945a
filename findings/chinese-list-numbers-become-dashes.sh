#!/bin/sh
# docx2python gives numbered lists as dashes when they count in Chinese
#
# Guess: a reader that writes out list numbers knows the Chinese formats, or falls back to
#   figures.
# Seen: docx2python 3.7.1 writes 1) and 2) for decimal and -- for chineseCountingThousand (一、二、),
#   for ①② and even for figures of full width; mammoth 1.13.0 and pandoc see a numbered list in
#   all of them and count 1, 2. None writes what the page shows.
# Why it matters: “see part three” finds nothing in the text; the parts of official documents are
#   counted in just this format.
#
# Packages: python-docx==1.2.0, docx2python==3.7.1, mammoth==1.13.0, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile
import zipfile

import docx
import mammoth
import pypandoc
from docx2python import docx2python

NUMBERING = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>
<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
folder = tempfile.mkdtemp()
plain, numbered = os.path.join(folder, "plain.docx"), os.path.join(folder, "numbered.docx")
made = docx.Document()
made.part.numbering_part
for text in ("基本情况", "主要做法"):
    number = made.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
    number.get_or_add_ilvl().val = 0
    number.get_or_add_numId().val = 1
made.save(plain)
for form in ("decimal", "chineseCountingThousand", "decimalEnclosedCircleChinese", "decimalFullWidth"):
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(numbered, "w") as target:
        for name in source.namelist():
            part = NUMBERING.format(form=form).encode() if name == "word/numbering.xml" else source.read(name)
            target.writestr(name, part)
    with docx2python(numbered) as read:
        text = read.text.split("\n\n")
    with open(numbered, "rb") as content:
        html = mammoth.convert_to_html(content).value
    print(form, "| docx2python", text, "| mammoth", html[:4], "| pandoc", pypandoc.convert_file(numbered, "gfm").split()[0])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
decimal | docx2python ['1)\t基本情况', '2)\t主要做法'] | mammoth <ol> | pandoc 1.
chineseCountingThousand | docx2python ['--\t基本情况', '--\t主要做法'] | mammoth <ol> | pandoc 1.
decimalEnclosedCircleChinese | docx2python ['--\t基本情况', '--\t主要做法'] | mammoth <ol> | pandoc 1.
decimalFullWidth | docx2python ['--\t基本情况', '--\t主要做法'] | mammoth <ol> | pandoc 1.
EXPECTED
echo 'As described.'
