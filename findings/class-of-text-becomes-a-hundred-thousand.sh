#!/bin/sh
# pandas' to_markdown and tabulate print the text 1E5 as 100000, 1,050.50 as 1050.5 and 3.10 as 3.1
#
# Guess: what is text in the table, dtype object or str, is printed as it stands; a function that
#   makes tables for reading does not compute.
# Seen: tabulate 0.10.0, which pandas 3.1.1 uses for to_markdown, takes a column of texts for
#   numbers if each of them could be one, and prints the shortest form: class 1E5 is 100000,
#   1,050.50 loses its comma and its last digit. Whole numbers stay, 030600 keeps its zero. One text
#   among them, or disable_numparse=True, keeps all.
# Why it matters: the amounts were made text with two decimals just for the report, and it is the
#   report that shows them without.
#
# Packages: pandas==3.1.1, tabulate==0.10.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 tabulate==0.10.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import pandas

names = ["学校", "金额", "班级", "邮编", "版本"]
for rows in ([["甲", "1,050.50", "1E5", "030600", "3.10"], ["乙", "700.00", "5E2", "710000", "3.9"]], [["甲", "1,050.50", "1E5", "030600", "3.10"], ["乙", "未报", "五班", "未报", "未报"]]):
    table = pandas.DataFrame(rows, columns=names)
    print(table.to_markdown(index=False))
    print(table.to_markdown(index=False, disable_numparse=True).splitlines()[2])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
| 学校   |     金额 |     班级 |     邮编 |   版本 |
|:-----|-------:|-------:|-------:|-----:|
| 甲    | 1050.5 | 100000 | 030600 |  3.1 |
| 乙    |  700   |    500 | 710000 |  3.9 |
| 甲    | 1,050.50 | 1E5  | 030600 | 3.10 |
| 学校   | 金额       | 班级   | 邮编     | 版本   |
|:-----|:---------|:-----|:-------|:-----|
| 甲    | 1,050.50 | 1E5  | 030600 | 3.10 |
| 乙    | 未报       | 五班   | 未报     | 未报   |
| 甲    | 1,050.50 | 1E5  | 030600 | 3.10 |
EXPECTED
echo 'As described.'
