#!/bin/sh
# pandoc loses a picture's description when its namespace is declared on the picture
#
# Guess: where a prefix is declared in an XML file makes no difference to who reads it.
# Seen: pandoc 3.9 gives the description of a picture when the prefix wp is declared on the root
#   of the document, and the bare picture when the same prefix is declared on wp:inline; python-
#   docx reads both.
# Why it matters: a writer that makes pictures as pieces of XML, each with its own declarations,
#   loses all descriptions for whoever reads the report through pandoc.
#
# Packages: pypandoc_binary==1.17, python-docx==1.2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17 python-docx==1.2.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import pathlib
import tempfile
import zipfile

import docx
import pypandoc
from docx.shared import Pt

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c49444154789c63f8ffff3f0005fe02fea135c9820000000049454e44ae426082"
)
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def document(declared_on_root):
    made = docx.Document()
    made.add_paragraph().add_run().add_picture(io.BytesIO(PIXEL), width=Pt(20))
    made.inline_shapes[0]._inline.docPr.set("descr", "示例：一条土路")
    blank, written = io.BytesIO(), io.BytesIO()
    made.save(blank)
    with zipfile.ZipFile(blank) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml" and not declared_on_root:
                text = part.decode().replace(f' xmlns:wp="{DRAWING}"', "", 1)
                part = text.replace("<wp:inline ", f'<wp:inline xmlns:wp="{DRAWING}" ').encode()
            target.writestr(name, part)
    return written.getvalue()


print("pandoc", pypandoc.get_pandoc_version())
for declared_on_root in (True, False):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "report.docx"
        path.write_bytes(document(declared_on_root))
        same = docx.Document(str(path)).inline_shapes[0]._inline.docPr.get("descr")
        text = pypandoc.convert_file(str(path), "markdown").split("{")[0]
        print("on the root" if declared_on_root else "on the picture", "|", text, "| python-docx:", same)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
pandoc 3.9
on the root | ![示例：一条土路](media/image1.png) | python-docx: 示例：一条土路
on the picture | ![](media/image1.png) | python-docx: 示例：一条土路
EXPECTED
echo 'As described.'
