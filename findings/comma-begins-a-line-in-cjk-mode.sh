#!/bin/sh
# ReportLab's wordWrap="CJK" lets a comma begin a line and breaks inside a figure
#
# Guess: the mode for Chinese and Japanese keeps ，：；！？ away from the beginning of a line, as it
#   does with 。 and 、, and does not part a figure from itself.
# Seen: reportlab 5.1.0 knows 。、） as marks that may not begin a line, but none of ，：；！？”. Of three
#   widths one puts ， at the head of a line, and one sets 2835.5 as 2835. on one line and 5 on the
#   next.
# Why it matters: in an official Chinese document each of these is sent back, and a figure in two
#   pieces is read as two.
#
# Packages: reportlab==5.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from reportlab.lib import textsplit
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph

for mark in "。、），：；！？”":
    print(mark, "may not begin a line" if mark in textsplit.ALL_CANNOT_START else "may begin a line")
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
style = ParagraphStyle("text", fontName="STSong-Light", fontSize=10, leading=14, wordWrap="CJK")
text = "全年开展支教活动十二次，参加教师一百三十五人次，捐款共计2835.5元，受助学生1200名。"
for width in (105, 118, 133):
    paragraph = Paragraph(text, style)
    paragraph.wrap(width, 1000)
    print(width, "｜".join(line[1][0] for line in paragraph.blPara.lines))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
。 may not begin a line
、 may not begin a line
） may not begin a line
， may begin a line
： may begin a line
； may begin a line
！ may begin a line
？ may begin a line
” may begin a line
105 全年开展支教活动十二｜次，参加教师一百三十｜五人次，捐款共计2835.｜5元，受助学生1200名。
118 全年开展支教活动十二次｜，参加教师一百三十五人｜次，捐款共计2835.5元，受｜助学生1200名。
133 全年开展支教活动十二次，参｜加教师一百三十五人次，捐款｜共计2835.5元，受助学生1200｜名。
EXPECTED
echo 'As described.'
