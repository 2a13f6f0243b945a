#!/bin/sh
# A total that Word added up is gone from pandoc, mammoth and python-docx when its field is a simple one
#
# Guess: whether a field is stored as one element (w:fldSimple) or as marks around its result makes
#   no difference to who reads the result; if one reader misses it, pandoc and mammoth do not.
# Seen: python-docx 1.2.0, mammoth 1.13.0 and pandoc (pypandoc_binary 1.17) give 共3700元 for the
#   marks and 共元 for the element, and lose the number of a caption (表1) likewise; only mammoth has a
#   message about it. docx2txt 0.9 and docx2python 3.7.1 give both.
# Why it matters: the sum of a table and the numbers of its captions are what is left out, and the
#   sentence still reads like one; a comparison of two texts says that the total was deleted.
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


def run(inner):
    return f"<w:r>{inner}</w:r>"


def text(words):
    return run(f"<w:t>{words}</w:t>")


def simple(code, result):
    return f'<w:fldSimple w:instr="{code}">{text(result)}</w:fldSimple>'


def marks(code, result):
    begin, middle, end = (run(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end"))
    return begin + run(f"<w:instrText>{code}</w:instrText>") + middle + text(result) + end


def read(field):
    document = docx.Document()
    for before, code, result, after in (("共", "=SUM(ABOVE)", "3700", "元"), ("表", "SEQ 表", "1", "学校")):
        inner = text(before) + field(code, result) + text(after)
        document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"))
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        document.save(file.name)
        yield "python-docx", " ".join(p.text for p in docx.Document(file.name).paragraphs)
        result = mammoth.extract_raw_text(file.name)
        yield "mammoth", f"{result.value} {result.messages}"
        yield "pandoc", pypandoc.convert_file(file.name, "plain")
        yield "docx2txt", docx2txt.process(file.name)
        with docx2python(file.name) as found:
            yield "docx2python", found.text


for (reader, of_marks), (_, of_element) in zip(read(marks), read(simple)):
    print(f"{reader}: marks {' '.join(of_marks.split())} | element {' '.join(of_element.split())}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx: marks 共3700元 表1学校 | element 共元 表学校
mammoth: marks 共3700元 表1学校 [] | element 共元 表学校 [Message(type='warning', message='An unrecognised element was ignored: w:fldSimple')]
pandoc: marks 共3700元 表1学校 | element 共元 表学校
docx2txt: marks 共3700元 表1学校 | element 共3700元 表1学校
docx2python: marks 共3700元 表1学校 | element 共3700元 表1学校
EXPECTED
echo 'As described.'
