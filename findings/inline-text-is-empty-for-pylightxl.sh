#!/bin/sh
# pylightxl leaves out cells whose text stands in the sheet itself
#
# Guess: text stored as inlineStr, which is as valid as the shared table, is read like any other.
# Seen: pylightxl 1.61 gives '' for every such cell and keeps the numbers beside them; XlsxWriter
#   3.3.1 writes them with constant_memory, as other writers of large files do.
# Why it matters: a list exported by a larger system arrives as amounts without names, and nothing
#   fails.
#
# Packages: pylightxl==1.61, openpyxl==3.1.5, XlsxWriter==3.3.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pylightxl==1.61 openpyxl==3.1.5 XlsxWriter==3.3.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import os
import tempfile

import openpyxl
import pylightxl
import xlsxwriter

for constant in (False, True):
    path = os.path.join(tempfile.mkdtemp(), "list.xlsx")
    book = xlsxwriter.Workbook(path, {"constant_memory": constant})
    book.add_worksheet("表").write_row(0, 0, ["示例市甲中学", 700, "2009年3月"])
    book.close()
    read = pylightxl.readxl(path)
    print("constant_memory", constant, "| pylightxl", list(read.ws(read.ws_names[0]).rows), "| openpyxl", list(openpyxl.load_workbook(path).active.values))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
constant_memory False | pylightxl [['示例市甲中学', 700, '2009年3月']] | openpyxl [('示例市甲中学', 700, '2009年3月')]
constant_memory True | pylightxl [['', 700]] | openpyxl [('示例市甲中学', 700, '2009年3月')]
EXPECTED
echo 'As described.'
