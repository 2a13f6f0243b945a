#!/bin/sh
# officeparser gives the slides of a presentation in the order in which they were made
#
# Guess: a reader of presentations goes by the order of the presentation, which its main part lists;
#   slides that are hidden are left out or told.
# Seen: officeparser 7.8.0 sorts the parts by their numbers: a slide that was moved to the front in
#   PowerPoint comes last, and one that is hidden stands among the others. pandoc (pypandoc_binary
#   1.17) has the order right, gives the hidden slide too, and loses the words of a group of shapes,
#   which officeparser has.
# Why it matters: the summary at the front is read as an appendix; and half of a diagram, boxes that
#   were grouped, is missing from the other reader's text.
#
# Packages: python-pptx==1.0.2, pypandoc_binary==1.17, npm officeparser@7.8.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-pptx==1.0.2 pypandoc_binary==1.17
npm install --silent --no-audit --no-fund --prefix "$work" officeparser@7.8.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pypandoc
from pptx import Presentation
from pptx.util import Cm

presentation = Presentation()
for number in ("一", "二", "三"):
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = f"第{number}页"
    if number == "二":
        slide._element.set("show", "0")
    if number == "三":
        slide.shapes.add_group_shape().shapes.add_textbox(Cm(2), Cm(6), Cm(5), Cm(2)).text_frame.text = "组内文字"
order = presentation.slides._sldIdLst
order.insert(0, order[2])
presentation.save("slides.pptx")
print("python-pptx", [slide.shapes.title.text for slide in Presentation("slides.pptx").slides])
print("pandoc", pypandoc.convert_file("slides.pptx", "plain").split())
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import officeparser from "officeparser";

const parsed = await (officeparser.parseOffice ?? officeparser.OfficeParser.parseOffice)("slides.pptx");
console.log("officeparser", (await parsed.toText()).split("\n"));
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-pptx ['第三页', '第一页', '第二页']
pandoc ['第三页', '第一页', '第二页']
officeparser [ '第一页', '第二页', '第三页', '组内文字' ]
EXPECTED
echo 'As described.'
