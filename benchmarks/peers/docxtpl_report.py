"""What docxtpl needs for a Word report of a record file: `docxtpl_report.py RECORD TARGET`.

One paragraph an activity, with as many of its facts as the report of ours tells.
"""

import sys
from io import BytesIO
from pathlib import Path

import docx
import yaml
from docxtpl import DocxTemplate

SENTENCE = (
    "{{ a.date }}，{{ a.aims|join('，') }}，{{ a.leaders|join('、') }}带领"
    "{{ a.participants[0].who }}{{ a.participants[0].count }}和{{ a.participants[1].count }}"
    "{{ a.participants[1].who }}到{{ a.recipients }}开展“{{ a.name }}”，"
    "{{ a.contents|join('，') }}，捐赠现金{{ a.donation.cash[0].amount }}元"
    "（来自{{ a.donation.cash[0].source }}），并送上"
    "{{ a.donation.goods[0]['items']|join('、') }}{{ a.donation.goods[0].quantity }}"
    "（价值{{ a.donation.goods[0].value }}元）。{{ a.outcomes|join('，') }}。{{ a.text }}"
)

record, target = sys.argv[1:]
document = docx.Document()
for text in ("{%p for a in activities %}", SENTENCE, "{%p endfor %}"):
    document.add_paragraph(text)
template = BytesIO()
document.save(template)
with Path(record).open("rb") as file:
    facts = yaml.load(file, Loader=yaml.CSafeLoader)
report = DocxTemplate(template)
report.render({"activities": facts["activities"]}, autoescape=True)
report.save(target)
