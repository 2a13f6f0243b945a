#!/bin/sh
# odfpy gives the remark on an amount, with its author and time, as part of the sentence
#
# Guess: a function for the text of a paragraph gives what the page shows: no remarks, nothing that
#   was deleted.
# Seen: odfpy 1.4.1 (teletype.extractText) puts the author, the time and the words of an annotation
#   into the sentence, 捐款审核员2009-03-06T00:00:00此数有误3000元, and the remark once more by itself;
#   deleted text of the list of changes is a paragraph like any other, and a phonetic guide stands
#   after its character. odfdo 3.27.3 does the same in text_recursive, but not in
#   get_formatted_text, where three spaces in a row and a date field are lost; pandoc
#   (pypandoc_binary 1.17) loses the date field.
# Why it matters: what an auditor wrote about a number is read as part of the report, and no two
#   readers agree on the text of one page.
#
# Packages: odfpy==1.4.1, odfdo==3.27.3, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1 odfdo==3.27.3 pypandoc_binary==1.17
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import zipfile

import pypandoc
from odf import teletype
from odf.opendocument import load
from odf.text import P
from odfdo import Document

KIND = "application/vnd.oasis.opendocument.text"
NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style")) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
DELETED = '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>经办员</dc:creator><dc:date>2009-03-05T00:00:00</dc:date></office:change-info><text:p>另有700元</text:p></text:deletion></text:changed-region></text:tracked-changes>'
REMARK = "<office:annotation><dc:creator>审核员</dc:creator><dc:date>2009-03-06T00:00:00</dc:date><text:p>此数有误</text:p></office:annotation>"
PARAGRAPHS = [
    f'捐款{REMARK}3000元<text:change text:change-id="c1"/>。', "校长<text:ruby><text:ruby-base>示</text:ruby-base><text:ruby-text>shì</text:ruby-text></text:ruby>例",
    '甲<text:s text:c="3"/>乙', '日期<text:date text:date-value="2009-03-05">2009年3月5日</text:date>',
]
with zipfile.ZipFile("report.odt", "w") as archive:
    archive.writestr("mimetype", KIND)
    archive.writestr("content.xml", f'<office:document-content {NAMES} office:version="1.2"><office:body><office:text>{DELETED}{"".join(f"<text:p>{paragraph}</text:p>" for paragraph in PARAGRAPHS)}</office:text></office:body></office:document-content>')
    archive.writestr("styles.xml", f'<office:document-styles {NAMES} office:version="1.2"><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>')
    archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
print("odfpy", [teletype.extractText(paragraph) for paragraph in load("report.odt").getElementsByType(P)])
print("odfdo text_recursive", [paragraph.text_recursive for paragraph in Document("report.odt").body.paragraphs])
print("odfdo get_formatted_text", Document("report.odt").get_formatted_text().split())
print("pandoc", pypandoc.convert_file("report.odt", "plain").split("\n\n"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
odfpy ['另有700元', '捐款审核员2009-03-06T00:00:00此数有误3000元。', '此数有误', '校长示shì例', '甲   乙', '日期2009年3月5日']
odfdo text_recursive ['另有700元', '捐款此数有误\n审核员 2009-03-06 00:00:003000元。', '此数有误', '校长示shì例', '甲   乙', '日期2009年3月5日']
odfdo get_formatted_text ['捐款[*]3000元。', '----', '[*]', '此数有误', '校长例', '甲乙', '日期']
pandoc ['捐款3000元。', '校长例', '甲 乙', '日期\n']
EXPECTED
echo 'As described.'
