#!/bin/sh
# pyshp cuts 示例县第一中学 to 示例县 and two columns to one name, without a word
#
# Guess: what does not fit into a field of ten is refused, or ten characters are kept.
# Seen: pyshp 3.1.6 counts bytes in UTF-8 and cuts down to whole characters, 示例县: values and names
#   of fields alike, so that 资助学生人数 and 资助学生金额 both are 资助学, and one of them is lost in as_dict().
#   There is no warning; a number with too many decimals is rounded.
# Why it matters: districts that begin alike become one district on the map, and the second column
#   of a pair is gone.
#
# Packages: pyshp==3.1.6; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyshp==3.1.6
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import shapefile

with shapefile.Writer("schools", shapeType=shapefile.POINT) as writer:
    for name in ("学校", "资助学生人数", "资助学生金额"):
        writer.field(name, "C", 10)
    for school, amount in (("示例县第一中学", "3000"), ("示例县第二中学", "700")):
        writer.point(108.9, 34.2)
        writer.record(school, "30", amount)
with shapefile.Reader("schools") as reader:
    print([field[0] for field in reader.fields])
    for record in reader.records():
        print(list(record), record.as_dict())
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
['DeletionFlag', '学校', '资助学', '资助学']
['示例县', '30', '3000'] {'学校': '示例县', '资助学': '3000'}
['示例县', '30', '700'] {'学校': '示例县', '资助学': '700'}
EXPECTED
echo 'As described.'
