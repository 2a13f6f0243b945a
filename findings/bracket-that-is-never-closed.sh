#!/bin/sh
# typst numbers a heading of the second level by （一） as （三（二）
#
# Guess: a pattern for numbers with one counter in it is used for each level by itself, or levels
#   are joined with what stands around the counter, （三）（二）.
# Seen: typst 0.15.2 repeats what stands before the counter for each level, and puts what stands
#   behind it at the end only: （三（二） for （一）. Where nothing stands before it, the mark behind joins
#   the levels, 三、二、 and 3）2）. A letter is a counter too: by 表A-1 the third table is 表C. Headings
#   show the same.
# Why it matters: set heading(numbering: "（一）") is right until the first heading of the second
#   level; give a function, or a pattern with as many counters as levels.
#
# Packages: typst==0.15.2, pypdf==7.1.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io
import json

import pypdf
import typst


def number(pattern, *levels):
    with open("query.typ", "w", encoding="utf-8") as query:
        query.write(f'#metadata(numbering("{pattern}", {", ".join(map(str, levels))})) <number>')
    return json.loads(typst.query("query.typ", "<number>", field="value", one=True))


for pattern, *levels in (("（一）", 3), ("（一）", 3, 2), ("一、", 3, 2), ("1）", 3, 2), ("1.1", 3, 2), ("一、1", 3, 2), ("第一章", 3), ("表A-1", 3), ("附件1", 3)):
    print(pattern, levels, number(pattern, *levels))
with open("report.typ", "w", encoding="utf-8") as report:
    report.write('#set heading(numbering: "（一）")\n= 概述\n== 资助\n== 走访\n')
print(pypdf.PdfReader(io.BytesIO(typst.compile("report.typ"))).pages[0].extract_text().split("\n"))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
（一） [3] （三）
（一） [3, 2] （三（二）
一、 [3, 2] 三、二、
1） [3, 2] 3）2）
1.1 [3, 2] 3.2
一、1 [3, 2] 三、2
第一章 [3] 第三章
表A-1 [3] 表C
附件1 [3] 附件3
['（一） 概述', '（一（一） 资助', '（一（二） 走访']
EXPECTED
echo 'As described.'
