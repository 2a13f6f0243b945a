#!/bin/sh
# The amount in a text box of Word is read twice by two readers, and a third loses the sentence that holds the box
#
# Guess: a text box, which Word stores twice (mc:Choice for itself, mc:Fallback for old programs),
#   is read once by each reader, or not at all; the sentence in whose paragraph it hangs is read in
#   any case.
# Seen: docx2txt 0.9 and docx2python 3.7.1 give 捐款3000元 twice; pandoc (pypandoc_binary 1.17) gives
#   it once, but of the paragraph that holds the box, 本校共收到捐款。, nothing at all; python-docx 1.2.0 has
#   the sentence without the box, mammoth 1.13.0 both.
# Why it matters: an amount in a box is added up twice, or the sentence beside it is missing;
#   whether a box hangs in a paragraph of its own or in one with text cannot be seen on the page.
#
# Packages: python-docx==1.2.0, mammoth==1.13.0, docx2txt==0.9, docx2python==3.7.1, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 docx2python==3.7.1 pypandoc_binary==1.17
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import zipfile

import docx
import docx2txt
import mammoth
import pypandoc
from docx2python import docx2python

NAMES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "v": "urn:schemas-microsoft-com:vml",
}.items())


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


CONTENT = f"<w:txbxContent><w:p>{run('捐款3000元')}</w:p></w:txbxContent>"
KIND = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
SHAPE = f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{CONTENT}</wps:txbx><wps:bodyPr/></wps:wsp>'
DRAWING = f'<w:drawing><wp:inline><wp:extent cx="1800000" cy="360000"/><wp:docPr id="1" name="框"/><a:graphic><a:graphicData uri="{KIND}">{SHAPE}</a:graphicData></a:graphic></wp:inline></w:drawing>'
OLD = f'<w:pict><v:shape style="width:142pt;height:28pt"><v:textbox>{CONTENT}</v:textbox></v:shape></w:pict>'
BOX = f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{DRAWING}</mc:Choice><mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent></w:r>'
BODY = f"<w:p>{run('前一段。')}</w:p><w:p>{run('本校共')}{BOX}{run('收到捐款。')}</w:p><w:p>{run('后一段。')}</w:p>"
blank = io.BytesIO()
docx.Document().save(blank)
with zipfile.ZipFile(blank) as source, zipfile.ZipFile("made.docx", "w") as target:
    for name in source.namelist():
        part = source.read(name)
        target.writestr(name, f'<w:document {NAMES}><w:body>{BODY}</w:body></w:document>' if name == "word/document.xml" else part)
with docx2python("made.docx") as found:
    texts = {
        "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("made.docx").paragraphs),
        "mammoth": mammoth.extract_raw_text("made.docx").value,
        "docx2txt": docx2txt.process("made.docx"),
        "docx2python": found.text,
        "pandoc": pypandoc.convert_file("made.docx", "markdown-smart"),
    }
for reader, text in texts.items():
    print(f"{reader}:", " / ".join(line for line in text.splitlines() if line))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-docx: 前一段。 / 本校共收到捐款。 / 后一段。
mammoth: 前一段。 / 本校共收到捐款。 / 捐款3000元 / 后一段。
docx2txt: 前一段。 / 本校共 / 捐款3000元 / 捐款3000元收到捐款。 / 后一段。
docx2python: 前一段。 / 捐款3000元 / 捐款3000元 / 本校共收到捐款。 / 后一段。
pandoc: 前一段。 / 捐款3000元 / 后一段。
EXPECTED
echo 'As described.'
