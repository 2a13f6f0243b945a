#!/bin/sh
# agate reads 30% as 30 and a column of 0 and 1 as true and false
#
# Guess: a cell with a percent sign is text, or 0.3; a count that happens to be 0 or 1 in each row
#   is a number.
# Seen: agate 1.14.2, which csvkit uses, drops percent and currency signs before it reads a number:
#   30% among 0.25 and 12 is 30, and ¥2000 is 2000. 人数 with 1 and 0 only is Boolean; one
#   row with 2 makes it a number again.
# Why it matters: shares are a hundred times too large beside those typed as decimals, and whether
#   persons can be added up depends on the rows of that year.
#
# Packages: agate==1.14.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check agate==1.14.2
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

import agate


def told(text):
    table = agate.Table.from_csv(io.StringIO(text))
    for name, kind in zip(table.column_names, table.column_types):
        values = [str(value) for value in table.columns[name].values()]
        print(name, type(kind).__name__, " ".join(values))


told("学校,人数,占比,金额\n一中,1,30%,¥2000\n二中,0,0.25,300\n三中,1,12,45\n")
told("学校,人数\n一中,1\n二中,2\n三中,0\n")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
学校 Text 一中 二中 三中
人数 Boolean True False True
占比 Number 30 0.25 12
金额 Number 2000 300 45
学校 Text 一中 二中 三中
人数 Number 1 2 0
EXPECTED
echo 'As described.'
