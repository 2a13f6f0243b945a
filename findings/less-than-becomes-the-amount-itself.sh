#!/bin/sh
# docxtpl turns “金额<3000元” into “金额3000元”, and what follows “甲<乙” or “甲&乙” is gone
#
# Guess: a value that is no XML makes a Word file that nothing opens, or an error; so that it is
#   noticed at once if autoescape was forgotten.
# Seen: docxtpl 0.20.2 reads its own result with an XML parser that recovers: a < before a figure is
#   dropped, and from < before a letter, or from &, on, the rest of the paragraph is lost. The file
#   is valid, the paragraphs after it are whole, nothing is said. autoescape=True keeps all.
# Why it matters: “below 3000 yuan” becomes “3000 yuan”; a test with names and amounts passes.
#
# Packages: docxtpl==0.20.2, python-docx==1.2.0, jinja2==3.1.6; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check docxtpl==0.20.2 python-docx==1.2.0 jinja2==3.1.6
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import tempfile

from docx import Document
from docxtpl import DocxTemplate

template = Document()
template.add_paragraph("条件：{{ words }}，共5人。")
template.add_paragraph("下一段。")
with tempfile.NamedTemporaryFile(suffix=".docx") as file:
    for words in ("金额<3000元", "甲<乙", "甲&乙"):
        for autoescape in (False, True):
            template.save(file.name)
            filled = DocxTemplate(file.name)
            filled.render({"words": words}, autoescape=autoescape)
            filled.save(file.name)
            print(words, f"autoescape={autoescape}:", [p.text for p in Document(file.name).paragraphs])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
金额<3000元 autoescape=False: ['条件：金额3000元，共5人。', '下一段。']
金额<3000元 autoescape=True: ['条件：金额<3000元，共5人。', '下一段。']
甲<乙 autoescape=False: ['条件：甲', '下一段。']
甲<乙 autoescape=True: ['条件：甲<乙，共5人。', '下一段。']
甲&乙 autoescape=False: ['条件：甲', '下一段。']
甲&乙 autoescape=True: ['条件：甲&乙，共5人。', '下一段。']
EXPECTED
echo 'As described.'
