#!/bin/sh
# pandoc turns the opening quotation mark in 在“一带一路”中 into a closing one
#
# Guess: what pandoc itself writes from DOCX to Markdown it reads back as it was.
# Seen: the extension smart, on by default, writes both marks as " and decides on reading by the
#   neighbours: after a Chinese character, where no space stands, the opening mark comes back as ”
#   (pypandoc_binary 1.17). With markdown-smart all is kept.
# Why it matters: a Chinese text that is edited as Markdown and sent back as DOCX has wrong
#   quotation marks throughout; turn smart off for Chinese in both directions.
#
# Packages: python-docx==1.2.0, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 pypandoc_binary==1.17
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import os
import tempfile

import docx
import pypandoc

words = "在“一带一路”中，他说“好”了。", "“一带一路”中", "在 “一带一路” 中"
with tempfile.TemporaryDirectory() as folder:
    before, after = os.path.join(folder, "before.docx"), os.path.join(folder, "after.docx")
    made = docx.Document()
    for text in words:
        made.add_paragraph(text)
    made.save(before)
    for form in ("markdown", "markdown-smart"):
        markdown = pypandoc.convert_file(before, form)
        pypandoc.convert_text(markdown, "docx", form, outputfile=after)
        for source, line, text in zip(words, markdown.split("\n\n"), docx.Document(after).paragraphs):
            print(form, "|", source, "|", line.strip(), "|", text.text)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
markdown | 在“一带一路”中，他说“好”了。 | 在"一带一路"中，他说"好"了。 | 在”一带一路”中，他说”好”了。
markdown | “一带一路”中 | "一带一路"中 | “一带一路”中
markdown | 在 “一带一路” 中 | 在 "一带一路" 中 | 在 “一带一路” 中
markdown-smart | 在“一带一路”中，他说“好”了。 | 在“一带一路”中，他说“好”了。 | 在“一带一路”中，他说“好”了。
markdown-smart | “一带一路”中 | “一带一路”中 | “一带一路”中
markdown-smart | 在 “一带一路” 中 | 在 “一带一路” 中 | 在 “一带一路” 中
EXPECTED
echo 'As described.'
