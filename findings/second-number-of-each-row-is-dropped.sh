#!/bin/sh
# htmldocx drops a column of a table whose heading spans two, and its second list goes on with 3
#
# Guess: a converter from HTML to Word makes as many columns as a row has places, and two ol are two
#   lists that begin at 1; what it does not support it leaves as plain text.
# Seen: htmldocx 0.0.6 counts the cells of the first row, in which a heading with colspan="2" is
#   one, so that of 3000 and 30 below it only 3000 is in the file, without a word; all lists are one
#   list, whose second part counts 3, 4, and start="5" is only by chance 5. html-for-docx 1.2.1, its
#   fork, keeps the columns and begins each list at 1, that with start="5" too; pandoc
#   (pypandoc_binary 1.17) does all of it.
# Why it matters: books or people stand in the second column below a common heading; the Word file
#   looks complete, and what is referred to as part two of the second list is number 4.
#
# Packages: htmldocx==0.0.6, html-for-docx==1.2.1, python-docx==1.2.0, pypandoc_binary==1.17; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check htmldocx==0.0.6 html-for-docx==1.2.1 python-docx==1.2.0 pypandoc_binary==1.17
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import docx
import html4docx
import htmldocx
import pypandoc

LISTS = '<ol><li>甲</li><li>乙</li></ol><p>又：</p><ol><li>丙</li><li>丁</li></ol><p>再：</p><ol start="5"><li>戊</li></ol>'
ROWS = '<tr><th>学校</th><th colspan="2">捐款与图书</th></tr><tr><td>甲校</td><td>3000</td><td>30</td></tr><tr><td>乙校</td><td>700</td><td>7</td></tr><tr><td>合计</td><td colspan="2">3700元、37册</td></tr>'
HTML = f"{LISTS}<table>{ROWS}</table>"


def through(module):
    document = docx.Document()
    module.HtmlToDocx().add_html_to_document(HTML, document)
    document.save(f"{module.__name__}.docx")


through(htmldocx)
through(html4docx)
pypandoc.convert_text(HTML, "docx", format="html", outputfile="pandoc.docx")
for name in ("htmldocx", "html4docx", "pandoc"):
    print(name, [[cell.text for cell in row.cells] for row in docx.Document(f"{name}.docx").tables[0].rows])
    print(name, [line for line in pypandoc.convert_file(f"{name}.docx", "plain").splitlines()[:16] if line and line[0] != " " and line[0] not in "+|"])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
htmldocx [['学校', '捐款与图书'], ['甲校', '3000'], ['乙校', '700'], ['合计', '3700元、37册']]
htmldocx ['1.  甲', '2.  乙', '又：', '3.  丙', '4.  丁', '再：', '5.  戊']
html4docx [['学校', '捐款与图书', '捐款与图书'], ['甲校', '3000', '30'], ['乙校', '700', '7'], ['合计', '3700元、37册', '3700元、37册']]
html4docx ['1.  甲', '2.  乙', '又：', '1.  丙', '2.  丁', '再：', '1.  戊']
pandoc [['学校', '捐款与图书', '捐款与图书'], ['甲校', '3000', '30'], ['乙校', '700', '7'], ['合计', '3700元、37册', '3700元、37册']]
pandoc ['1.  甲', '2.  乙', '又：', '1.  丙', '2.  丁', '再：', '5.  戊']
EXPECTED
echo 'As described.'
