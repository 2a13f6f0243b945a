#!/bin/sh
# The JavaScript library of Arrow gives the amount 1050.50 as 105050, and 1050500 when something is added to it
#
# Guess: a decimal(18, 2) is a number, a text or an object that prints as 1050.50, as in Python and
#   DuckDB; if it cannot be represented, there is an error.
# Seen: apache-arrow 21.2.0 gives an object that prints, compares and converts as the amount in fen,
#   105050, in String(), Number() and the table's own toString(); the scale is left to whoever asks
#   the type of the column. Added to 0 it is the text 1050500. Floats and integers beside it are
#   right. pyarrow 26.0.1 wrote 1050.50.
# Why it matters: a page that shows a table of amounts from Arrow shows each a hundredfold, and all
#   of them alike, so that nothing looks odd.
#
# Packages: pyarrow==26.0.1, npm apache-arrow@21.2.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1
npm install --silent --no-audit --no-fund --prefix "$work" apache-arrow@21.2.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import datetime
from decimal import Decimal

import pyarrow

table = pyarrow.table({
    "金额": pyarrow.array([Decimal("1050.50"), Decimal("-0.57")], pyarrow.decimal128(18, 2)),
    "份额": pyarrow.array([0.285, 0.5]),
    "人数": pyarrow.array([30, 12], pyarrow.int32()),
})
with pyarrow.OSFile("amounts.arrow", "wb") as sink, pyarrow.ipc.new_file(sink, table.schema) as writer:
    writer.write(table)
print(table.to_pylist())
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import fs from "fs";
import { tableFromIPC } from "apache-arrow";

const table = tableFromIPC(fs.readFileSync("amounts.arrow"));
console.log(table.toString());
for (const row of table) console.log(String(row["金额"]), Number(row["金额"]), `${row["金额"]}元`, row["金额"] > 2000, row["份额"], row["人数"]);
console.log(table.getChild("金额").get(0) + 0, table.schema.fields[0].type.scale);
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
[{'金额': Decimal('1050.50'), '份额': 0.285, '人数': 30}, {'金额': Decimal('-0.57'), '份额': 0.5, '人数': 12}]
[
  {"金额": 105050, "份额": 0.285, "人数": 30},
  {"金额": -57, "份额": 0.5, "人数": 12}
]
105050 105050 105050元 true 0.285 30
-57 -57 -57元 false 0.5 12
1050500 2
EXPECTED
echo 'As described.'
