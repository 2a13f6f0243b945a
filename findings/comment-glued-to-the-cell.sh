#!/bin/sh
# officeparser reads the cell 3,000 with the comment 待核 as 待核3,000, and of 甲乙丙 with a format on 乙 that character alone
#
# Guess: a comment is no part of its cell; a cell of which one character has a format of its own is
#   read whole.
# Seen: officeparser 7.8.0 puts the comment of an ODS cell before its value, and of a paragraph with
#   a span in it gives the span alone, 乙; in XLSX a phonetic guide is glued to its text, 示例shìlì.
#   python-calamine 0.9.1 gives the values in all of these.
# Why it matters: what an auditor wrote beside an amount makes a text of it, and the name with one
#   red character loses the rest.
#
# Packages: python-calamine==0.9.1, XlsxWriter==3.3.1, npm officeparser@7.8.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-calamine==0.9.1 XlsxWriter==3.3.1
npm install --silent --no-audit --no-fund --prefix "$work" officeparser@7.8.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import zipfile

import xlsxwriter
from python_calamine import CalamineWorkbook

KIND = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style")) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
CELLS = (
    '<table:table-cell office:value-type="string"><text:p>甲县</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="3000"><office:annotation><dc:creator>审核员</dc:creator><text:p>待核</text:p></office:annotation><text:p>3,000</text:p></table:table-cell>'
    '<table:table-cell office:value-type="string"><text:p>甲<text:span text:style-name="T1">乙</text:span>丙</text:p></table:table-cell>'
)
with zipfile.ZipFile("list.ods", "w") as archive:
    archive.writestr("mimetype", KIND)
    archive.writestr("content.xml", f'<office:document-content {NAMES} office:version="1.2"><office:automatic-styles><style:style style:name="T1" style:family="text"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="名单"><table:table-row>{CELLS}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>')
    archive.writestr("styles.xml", f'<office:document-styles {NAMES} office:version="1.2"/>')
    archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
with xlsxwriter.Workbook("plain.xlsx") as workbook:
    workbook.add_worksheet("名单").write_string(0, 0, "示例")
with zipfile.ZipFile("plain.xlsx") as plain, zipfile.ZipFile("guide.xlsx", "w") as guide:
    for name in plain.namelist():
        part = plain.read(name).decode()
        guide.writestr(name, part.replace("<t>示例</t>", '<t>示例</t><rPh sb="0" eb="1"><t>shì</t></rPh><rPh sb="1" eb="2"><t>lì</t></rPh><phoneticPr fontId="0"/>') if name.endswith("sharedStrings.xml") else part)
for name in ("list.ods", "guide.xlsx"):
    print("calamine", name, CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python())
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import officeparser from "officeparser";

for (const name of ["list.ods", "guide.xlsx"]) {
  const parsed = await (officeparser.parseOffice ?? officeparser.OfficeParser.parseOffice)(name);
  console.log("officeparser", name, (await parsed.toText()).split("\n"));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
calamine list.ods [['甲县', 3000.0, '甲乙丙']]
calamine guide.xlsx [['示例']]
officeparser list.ods [ '甲县', '待核3,000', '乙' ]
officeparser guide.xlsx [ '示例shìlì' ]
EXPECTED
echo 'As described.'
