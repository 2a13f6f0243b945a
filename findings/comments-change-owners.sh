#!/bin/sh
# docxcompose hangs the first document's comment on the second document's words
#
# Guess: docxcompose, which renumbers lists, footnotes and bookmarks of what it appends, carries
#   comments along or drops them.
# Seen: docxcompose 2.2.0 keeps the references but not the comments: both begin at id 0, so
#   捐款300元, which had the remark 此数有误 (this is wrong), now has 收据已核对 (receipt checked) of the
#   other document.
# Why it matters: who joins the parts of several offices has to remove or renumber comments first,
#   or a remark approves what it never was about.
#
# Packages: python-docx==1.2.0, docxcompose==2.2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docxcompose==2.2.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import docx
from docx.oxml.ns import qn
from docxcompose.composer import Composer


def document(words, remark):
    made = docx.Document()
    run = made.add_paragraph().add_run(words)
    made.add_comment([run], text=remark, author="甲")
    return made


composer = Composer(document("捐款700元", "收据已核对"))
composer.append(document("捐款300元", "此数有误"))
content = io.BytesIO()
composer.save(content)
merged = docx.Document(content)
remarks = {comment.comment_id: comment.text for comment in merged.comments}
print("comments:", remarks)
for paragraph in merged.paragraphs:
    for reference in paragraph._p.iter(qn("w:commentReference")):
        print(paragraph.text, "-> comment", reference.get(qn("w:id")), remarks[int(reference.get(qn("w:id")))])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
comments: {0: '收据已核对'}
捐款700元 -> comment 0 收据已核对
捐款300元 -> comment 0 收据已核对
EXPECTED
echo 'As described.'
