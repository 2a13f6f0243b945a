#!/bin/sh
# tablib reads the shown 1051 for 1050.5, leaves out grouped rows and gives three equal rows once
#
# Guess: tablib, through odfpy, gives the rows of an ODS sheet as pandas does through the same
#   odfpy: stored values, rows that are repeated or grouped like any other, the first sheet.
# Seen: tablib 3.10.0 takes a number from what is shown, 1051 for 1050.5 and text for currency and
#   percent; of a cell with two paragraphs the first, of 甲<span>乙</span>丙 only 甲; a row with
#   number-rows-repeated once; rows in a group or among the heading rows not at all; and it puts all
#   sheets of the file below one another. pyexcel-ods3 0.6.1 makes the text 1050.5 CNY of an amount of
#   currency, else both it and pandas 3.1.1 (odfpy 1.4.1) have all rows and values.
# Why it matters: details that are grouped under a total are what is left out, so that the rows do
#   not add up to it; and amounts in yuan without fen are shown so for a printed list.
#
# Packages: tablib==3.10.0, odfpy==1.4.1, pandas==3.1.1, pyexcel-ods3==0.6.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check tablib==3.10.0 odfpy==1.4.1 pandas==3.1.1 pyexcel-ods3==0.6.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import zipfile

import pandas
import tablib
from pyexcel_ods3 import get_data

KIND = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table"))


def text(content):
    return f'<table:table-cell office:value-type="string"><text:p>{content}</text:p></table:table-cell>'


def number(value, shown, kind='"float"'):
    return f'<table:table-cell office:value-type={kind} office:value="{value}"><text:p>{shown}</text:p></table:table-cell>'


def row(first, second, more=""):
    return f"<table:table-row {more}>{first}{second}</table:table-row>"


def sheet(name, *rows):
    return f'<table:table table:name="{name}">{"".join(rows)}</table:table>'


SHEETS = sheet(
    "名单",
    row(text("学校"), text("金额")),
    "<table:table-row-group>" + row(text("甲校"), number("300", "300")) + row(text("乙校"), number("400", "400")) + "</table:table-row-group>",
    row(text("小计"), number("700", "700")),
    row(text("丙校"), number("1050.5", "1051")),
    row(text("甲<text:span>乙</text:span>丙校"), number("1050.5", "¥1,050.50", '"currency" office:currency="CNY"')),
    row(text("丁校</text:p><text:p>（新）"), number("0.285", "28.5%", '"percentage"')),
    row(text("戊校"), number("50", "50"), 'table:number-rows-repeated="3"'),
) + sheet("去年", row(text("学校"), text("金额")), row(text("己校"), number("9", "9")))
with zipfile.ZipFile("list.ods", "w") as archive:
    archive.writestr("mimetype", KIND)
    archive.writestr("content.xml", f'<office:document-content {NAMES} office:version="1.2"><office:body><office:spreadsheet>{SHEETS}</office:spreadsheet></office:body></office:document-content>')
    archive.writestr("styles.xml", f'<office:document-styles {NAMES} office:version="1.2"/>')
    archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
with open("list.ods", "rb") as file:
    print("tablib", [list(row) for row in tablib.Dataset().load(file.read(), "ods")])
print("pandas", pandas.read_excel("list.ods", engine="odf").values.tolist())
print("pyexcel-ods3", get_data("list.ods")["名单"][1:])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
tablib [['小计', 700.0], ['丙校', 1051.0], ['甲', '¥1,050.50'], ['丁校', '28.5%'], ['戊校', 50.0], ['己校', 9.0]]
pandas [['甲校', 300.0], ['乙校', 400.0], ['小计', 700.0], ['丙校', 1050.5], ['甲乙丙校', 1050.5], ['丁校\n（新）', 0.285], ['戊校', 50.0], ['戊校', 50.0], ['戊校', 50.0]]
pyexcel-ods3 [['甲校', 300], ['乙校', 400], ['小计', 700], ['丙校', 1050.5], ['甲乙丙校', '1050.5 CNY'], ['丁校\n（新）', 0.285], ['戊校', 50], ['戊校', 50], ['戊校', 50]]
EXPECTED
echo 'As described.'
