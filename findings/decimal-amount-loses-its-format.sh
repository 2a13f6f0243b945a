#!/bin/sh
# docx-mailmerge2 formats an amount by "#,##0.00" when it is a float, and not at all when it is a Decimal
#
# Guess: Decimal is the type for money, so a library for letters formats it like a float, only
#   without its errors; a decimal of a percent is kept.
# Seen: docx-mailmerge2 1.0.3 gives 1,050.50 for the float and 1050.5 for the Decimal, with and
#   without ¥ or 元 in the format, since a Decimal does not know the separator “_” that it uses;
#   there is a UserWarning for each. The format 0.0% cuts 0.285 to 28%.
# Why it matters: with 1050.50 and the format 0.00 both are right; the letters with separators have
#   bare numbers once the program is changed to exact amounts.
#
# Packages: docx-mailmerge2==1.0.3, python-docx==1.2.0, lxml==6.1.3; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check docx-mailmerge2==1.0.3 python-docx==1.2.0 lxml==6.1.3
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import tempfile
from decimal import Decimal

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from mailmerge import MailMerge


def letter(number_format):
    document = Document()
    code = f' MERGEFIELD 金额 \\# "{number_format}" '.replace('"', "&quot;")
    field = f'<w:fldSimple w:instr="{code}"><w:r><w:t>«金额»</w:t></w:r></w:fldSimple>'
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{field}</w:p>"))
    return document


with tempfile.TemporaryDirectory() as folder:
    for number_format in ("0.00", "#,##0.00", "#,##0.00元", "¥#,##0.00", "0.0%"):
        shown = []
        for amount in (1050.5, Decimal("1050.5")) if "%" not in number_format else (0.285, Decimal("0.285")):
            letter(number_format).save(f"{folder}/letter.docx")
            with MailMerge(f"{folder}/letter.docx") as merged:
                merged.merge(金额=amount)
                merged.write(f"{folder}/filled.docx")
            filled = Document(f"{folder}/filled.docx").paragraphs[0].text
            shown.append(f"{type(amount).__name__} {filled}")
        print(number_format, "|", " | ".join(shown))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
0.00 | float 1050.50 | Decimal 1050.50
#,##0.00 | float 1,050.50 | Decimal 1050.5
#,##0.00元 | float 1,050.50元 | Decimal 1050.5
¥#,##0.00 | float ¥1,050.50 | Decimal 1050.5
0.0% | float 28% | Decimal 28%
EXPECTED
echo 'As described.'
