#!/bin/sh
# typst lets a long Latin word run over the next cell of a table, without a warning
#
# Guess: a word that is wider than its cell is broken, cut off, or at least warned of, as TeX
#   warns of an overfull box.
# Seen: typst 0.15.2 breaks the address behind its slashes and the words between them, but 20
#   digits of 120 pt stay one piece in a cell of 60 pt and lie over the next one; there is no
#   warning.
# Why it matters: a long number or address in a table of a report lies over the figure beside it,
#   and nothing tells.
#
# Packages: typst==0.15.2, pypdf==7.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import pypdf
import typst

PAGE = """
#set page(width: 200pt, height: 60pt, margin: 10pt)
#set text(font: "DejaVu Sans Mono", size: 10pt, top-edge: "bounds")
#table(columns: (60pt, 60pt), inset: 0pt, [{word}], [next])
"""
for word in ("short", "https://example.org/a", "0123456789" * 2, "two words of Latin text"):
    pdf, warnings = typst.compile_with_warnings(PAGE.format(word=word).encode())
    starts = []

    def seen(text, _matrix, text_matrix, _font, _size):
        if text.strip():
            starts.append((text.strip(), round(text_matrix[4])))

    pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=seen)
    lines = sum(1 for text, _ in starts if text != "next")
    print(word, "| needs", round(6.02 * len(word)), "of 60 pt | pieces:", lines, "| warnings:", len([w for w in warnings if "font" not in str(w)]))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
short | needs 30 of 60 pt | pieces: 1 | warnings: 0
https://example.org/a | needs 126 of 60 pt | pieces: 3 | warnings: 0
01234567890123456789 | needs 120 of 60 pt | pieces: 1 | warnings: 0
two words of Latin text | needs 138 of 60 pt | pieces: 3 | warnings: 0
EXPECTED
echo 'As described.'
