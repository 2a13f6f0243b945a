#!/bin/sh
# pandas reads 是 of an ODS sheet as False and leaves out a text that has no paragraph
#
# Guess: OpenDocument stores the value of a cell beside what is shown, office:boolean-value and
#   office:string-value, and a reader takes the stored one.
# Seen: pandas 3.1.1 with odfpy 1.4.1 compares what is shown with TRUE, so that true shown as 是 is
#   False. A cell whose text is in office:string-value alone is NaN. python-calamine 0.9.1 and odfdo
#   3.27.3 give True and the text, pyexcel-ods3 0.6.1 True and ''.
# Why it matters: a column of 是 is a column of no, and the sheet in English, with TRUE, with which
#   one tries, is right.
#
# Packages: pandas==3.1.1, odfpy==1.4.1, python-calamine==0.9.1, odfdo==3.27.3, pyexcel-ods3==0.6.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1 odfdo==3.27.3 pyexcel-ods3==0.6.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import zipfile

import pandas
from odfdo import Document
from pyexcel_ods3 import get_data
from python_calamine import CalamineWorkbook

KIND = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table"))
CELLS = [
    ("boolean", 'office:boolean-value="true"', "<text:p>TRUE</text:p>"), ("boolean", 'office:boolean-value="true"', "<text:p>是</text:p>"), ("boolean", 'office:boolean-value="false"', "<text:p>否</text:p>"),
    ("string", 'office:string-value="甲县"', "<text:p>甲县</text:p>"), ("string", 'office:string-value="乙县"', ""), ("string", "", "<text:p>丙县</text:p>"),
]
cells = "".join(f'<table:table-cell office:value-type="{kind}" {value}>{shown}</table:table-cell>' for kind, value, shown in CELLS)
with zipfile.ZipFile("list.ods", "w") as archive:
    archive.writestr("mimetype", KIND)
    archive.writestr("content.xml", f'<office:document-content {NAMES} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="名单"><table:table-row>{cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>')
    archive.writestr("styles.xml", f'<office:document-styles {NAMES} office:version="1.2"/>')
    archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
print("pandas", pandas.read_excel("list.ods", header=None, engine="odf").values.tolist())
print("calamine", CalamineWorkbook.from_path("list.ods").get_sheet_by_index(0).to_python())
print("odfdo", Document("list.ods").body.get_table(0).get_values())
print("pyexcel-ods3", get_data("list.ods")["名单"])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
pandas [[True, False, False, '甲县', nan, '丙县']]
calamine [[True, True, False, '甲县', '乙县', '丙县']]
odfdo [[True, True, False, '甲县', '乙县', '丙县']]
pyexcel-ods3 [[True, True, False, '甲县', '', '丙县']]
EXPECTED
echo 'As described.'
