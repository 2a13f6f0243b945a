#!/bin/sh
# Frictionless infers that 3,000 and 1,050.50 are points on the earth, and the classes 3-5 and 5-7 months of the years 3 and 5
#
# Guess: a column of amounts with separators of thousands stays text when types are inferred, or
#   becomes a number; a class of the form 3-5 (third year, class five) stays text.
# Seen: frictionless 5.21.0 tries its type geopoint, “longitude, latitude”, before it gives up on
#   text: the amount 3,000 is the point [3, 0] and 1,050.50 is [1, 50.5]. With 350,000.00 beside it,
#   no longitude, the column is text, and without separators numbers. 3-5 is yearmonth(year=3,
#   month=5). Codes lose their zeros: 0012 is 12. The report says valid.
# Why it matters: the schema that describe writes stands beside a published table: the small gifts
#   are points in the sea, and a table with one large gift looks different from all the others.
#
# Packages: frictionless==5.21.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from pathlib import Path

from frictionless import Resource

for name, amounts in (("small", ("3,000", "1,050.50")), ("large", ("3,000", "350,000.00")), ("plain", ("3000", "1050.50"))):
    lines = ["编号,班级,金额"]
    lines += [f'{code},{form},"{amount}"' for code, form, amount in zip(("0012", "0013"), ("3-5", "5-7"), amounts)]
    Path(f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    resource = Resource(f"{name}.csv")
    resource.infer()
    print(name, {field.name: field.type for field in resource.schema.fields})
    for row in resource.read_rows():
        print(name, row["编号"], row["班级"], row["金额"])
    print(name, "valid", resource.validate().valid)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
small {'编号': 'integer', '班级': 'yearmonth', '金额': 'geopoint'}
small 12 yearmonth(year=3, month=5) [3.0, 0.0]
small 13 yearmonth(year=5, month=7) [1.0, 50.5]
small valid True
large {'编号': 'integer', '班级': 'yearmonth', '金额': 'string'}
large 12 yearmonth(year=3, month=5) 3,000
large 13 yearmonth(year=5, month=7) 350,000.00
large valid True
plain {'编号': 'integer', '班级': 'yearmonth', '金额': 'number'}
plain 12 yearmonth(year=3, month=5) 3000
plain 13 yearmonth(year=5, month=7) 1050.50
plain valid True
EXPECTED
echo 'As described.'
