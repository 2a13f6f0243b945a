#!/bin/sh
# typst's str(-3000) is not "-3000", and a search of its PDF for -3000 finds nothing
#
# Guess: str() gives the text that int() reads, with the hyphen-minus that every other program
#   writes; a true minus sign is for formulas, where one writes $-3000$.
# Seen: typst 0.15.2 writes U+2212 for negative numbers everywhere, in str() as well: str(-3000) ==
#   "-3000" is false, and in the PDF there is −3000. int() and float() read both signs. repr() and
#   json.encode() have the hyphen-minus, and so does what came as text, such as a cell of CSV.
# Why it matters: in a table of changes against the year before, computed cells and those from a
#   list have two different signs; copied into a spreadsheet, −3000 is text there, and keys that are
#   made by str() do not match.
#
# Packages: typst==0.15.2, pypdf==7.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import pathlib

import pypdf
import typst

pathlib.Path("list.csv").write_text("-3000\n", encoding="utf-8")
for code in ("-3000", "str(-3000)", 'str(-3000) == "-3000"', 'csv("list.csv").first().first()', "repr(-3000)", "json.encode(-3000)", 'int("-3000")', "int(str(-3000)) + 3000", "str(-0.5)", 'decimal("-0.50")'):
    pathlib.Path("report.typ").write_text(f"#({code})", encoding="utf-8")
    text = pypdf.PdfReader(io.BytesIO(typst.compile("report.typ"))).pages[0].extract_text()
    print(f"{code}: {text}", [f"U+{ord(sign):04X}" for sign in text if sign in "\u2212-"])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
-3000: −3000 ['U+2212']
str(-3000): −3000 ['U+2212']
str(-3000) == "-3000": false []
csv("list.csv").first().first(): -3000 ['U+002D']
repr(-3000): -3000 ['U+002D']
json.encode(-3000): -3000 ['U+002D']
int("-3000"): −3000 ['U+2212']
int(str(-3000)) + 3000: 0 []
str(-0.5): −0.5 ['U+2212']
decimal("-0.50"): −0.50 ['U+2212']
EXPECTED
echo 'As described.'
