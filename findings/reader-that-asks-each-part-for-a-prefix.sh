#!/bin/sh
# a Word file that one reader cannot open, since a part does not declare a prefix that it never uses
#
# Guess: namespaces are known by their URIs; which prefixes the root of a part declares is nobody's
#   business, and one that is not used can be left out.
# Seen: docx2python 3.7.1 stops with KeyError: 'r' where the root of a footer, which uses no such
#   prefix, does not declare `r`, and where the body has the same URI under another prefix. In
#   styles.xml and settings.xml it does not mind. python-docx 1.2.0 reads all of these files.
# Why it matters: the file is valid, Word, WPS and LibreOffice open it, and a script of the office
#   that takes texts out of Word files fails on it with an error that names no part.
#
# Packages: docx2python==3.7.1 python-docx==1.2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1 python-docx==1.2.0 2> /dev/null
cat > "$work/try.py" <<'PYTHON'
import re
import sys
from zipfile import ZipFile

import docx
from docx2python import docx2python

FOLDER = sys.argv[1]
URI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WHOLE = f"{FOLDER}/whole.docx"
document = docx.Document()
document.add_paragraph("示例中学工作总结")
document.sections[0].footer.paragraphs[0].text = "第一页"
document.save(WHOLE)


def without(name: str, part: str) -> str:
    """Write the file with one part that does not declare the prefix; it must not use it."""
    path = f"{FOLDER}/{name}.docx"
    with ZipFile(WHOLE) as source, ZipFile(path, "w") as target:
        for entry in source.namelist():
            content = source.read(entry)
            if entry == part:
                text = content.decode()
                text = re.sub(rf' xmlns:r="{URI}"', "", text, count=1)
                assert part == "word/document.xml" or " r:" not in text
                text = text.replace(" r:id=", f' xmlns:q="{URI}" q:id=')
                content = text.encode()
            target.writestr(entry, content)
    return path


def read(path: str) -> str:
    try:
        with docx2python(path) as found:
            return " / ".join(found.text.split())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print("all declare it:", read(WHOLE))
for part in ("styles", "settings", "footer1", "document"):
    path = without(part, f"word/{part}.xml")
    same = docx.Document(path)
    assert same.paragraphs[0].text == "示例中学工作总结"
    assert same.sections[0].footer.paragraphs[0].text == "第一页"
    print(f"{part} does not:", read(path))
PYTHON
"$work/venv/bin/python" "$work/try.py" "$work" > "$work/seen"
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
all declare it: 示例中学工作总结 / 第一页
styles does not: 示例中学工作总结 / 第一页
settings does not: 示例中学工作总结 / 第一页
footer1 does not: KeyError: 'r'
document does not: KeyError: 'r'
EXPECTED
echo 'As described.'
