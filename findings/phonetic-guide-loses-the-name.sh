#!/bin/sh
# The character under a phonetic guide (拼音指南) is gone for python-docx and mammoth
#
# Guess: all readers give the base text of a w:ruby; a smart tag, which old Chinese Word put
#   around dates by itself, is a wrapper like any other.
# Seen: 校长示例 is 校长例 for python-docx 1.2.0 and mammoth 1.13.0 (base and guide both lost) and
#   校长shì示例 for docx2txt 0.9 and docx2python 3.7.1; 2009年3月25日 in a smart tag is lost for python-
#   docx alone.
# Why it matters: a name with a rare character is the one that gets a phonetic guide, and a report
#   compared by its text says that the name was deleted.
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

RUBY = (
    '<w:p><w:r><w:t>校长</w:t></w:r><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/>'
    '<w:hps w:val="16"/><w:hpsRaise w:val="30"/><w:hpsBaseText w:val="32"/><w:lid w:val="zh-CN"/>'
    "</w:rubyPr><w:rt><w:r><w:t>shì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>示</w:t></w:r></w:rubyBase>"
    "</w:ruby></w:r><w:r><w:t>例</w:t></w:r></w:p>"
)
TAGGED = (
    '<w:p><w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"><w:r>'
    "<w:t>2009年3月25日</w:t></w:r></w:smartTag><w:r><w:t>捐款</w:t></w:r></w:p>"
)


def document(body):
    blank, written = io.BytesIO(), io.BytesIO()
    docx.Document().save(blank)
    with zipfile.ZipFile(blank) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name).decode("utf-8") if name.endswith(".xml") else source.read(name)
            if name == "word/document.xml":
                part = re.sub("(?s)<w:body>.*?<w:sectPr", f"<w:body>{body}<w:sectPr", part)
            target.writestr(name, part)
    return written.getvalue()


for name, body in (("phonetic guide", RUBY), ("date as a smart tag", TAGGED)):
    content = document(body)
    with docx2python(io.BytesIO(content)) as read:
        third = read.text.strip()
    print(
        name,
        "| python-docx:", docx.Document(io.BytesIO(content)).paragraphs[0].text,
        "| mammoth:", mammoth.extract_raw_text(io.BytesIO(content)).value.strip(),
        "| docx2txt:", docx2txt.process(io.BytesIO(content)).strip(),
        "| docx2python:", third,
    )
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
phonetic guide | python-docx: 校长例 | mammoth: 校长例 | docx2txt: 校长shì示例 | docx2python: 校长shì示例
date as a smart tag | python-docx: 捐款 | mammoth: 2009年3月25日捐款 | docx2txt: 2009年3月25日捐款 | docx2python: 2009年3月25日捐款
EXPECTED
echo 'As described.'
