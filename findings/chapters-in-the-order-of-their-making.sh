#!/bin/sh
# EbookLib gives the chapters of an EPUB in the order in which they were listed, not read
#
# Guess: get_items_of_type(ITEM_DOCUMENT), by which every introduction reads a book, gives the
#   chapters in the order of the spine.
# Seen: EbookLib 0.20 gives the order of the manifest, in which the second part may stand before the
#   first, with the table of contents among them; the order of reading is in book.spine only. pandoc
#   (pypandoc_binary 1.17) reads by the spine, but leaves out whatever is linear="no", here the
#   appendix.
# Why it matters: writers that list files by name or by time of saving are valid, and the text of
#   the book begins with its second part; another reader has no appendix.
#
# Packages: EbookLib==0.20, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check EbookLib==0.20 pypandoc_binary==1.17
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import zipfile

import ebooklib
import pypandoc
from ebooklib import epub

CHAPTERS = {"part2": "第二部分", "cover": "封面", "part1": "第一部分", "appendix": "附录"}
items = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in CHAPTERS)
with zipfile.ZipFile("report.epub", "w") as archive:
    archive.writestr("mimetype", "application/epub+zip")
    archive.writestr("META-INF/container.xml", '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
    archive.writestr("book.opf", f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:00000000-0000-4000-8000-000000000001</dc:identifier><dc:title>年度报告</dc:title><dc:language>zh</dc:language><meta property="dcterms:modified">2009-03-05T00:00:00Z</meta></metadata><manifest>{items}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest><spine><itemref idref="cover"/><itemref idref="part1"/><itemref idref="part2"/><itemref idref="appendix" linear="no"/></spine></package>')
    archive.writestr("nav.xhtml", '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>目录</title></head><body><nav epub:type="toc"><ol><li><a href="part1.xhtml">第一部分</a></li></ol></nav></body></html>')
    for name, words in CHAPTERS.items():
        archive.writestr(f"{name}.xhtml", f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{words}</title></head><body><p>{words}</p></body></html>')
book = epub.read_epub("report.epub")
print("EbookLib", [item.get_name() for item in book.get_items_of_type(ebooklib.ITEM_DOCUMENT)])
print("spine", book.spine)
print("pandoc", pypandoc.convert_file("report.epub", "plain").split())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
EbookLib ['part2.xhtml', 'cover.xhtml', 'part1.xhtml', 'appendix.xhtml', 'nav.xhtml']
spine [('cover', 'yes'), ('part1', 'yes'), ('part2', 'yes'), ('appendix', 'no')]
pandoc ['封面', '第一部分', '第二部分']
EXPECTED
echo 'As described.'
