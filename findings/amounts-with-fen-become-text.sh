#!/bin/sh
# flattentool writes the amount 3000 as a number and 1050.5 as a text, and a day as a time in UTC
#
# Guess: the tool behind the publication of grants (360Giving, Open Contracting) writes the cells of
#   a sheet as JSON of their own kinds, or all as text when it is given no schema.
# Seen: flattentool 0.28.0 (unflatten, xlsx, no schema) keeps whole numbers as numbers and makes
#   text of all others: 3000 beside "1050.5", 1 beside "0.285"; a date is 2009-03-05T00:00:00+00:00,
#   or +08:00 with a timezone_name. From CSV all is text. With a schema amounts are numbers and dates
#   2009-03-05.
# Why it matters: a sum over the column fails or puts texts behind one another only once somebody
#   gave fen, and what was a day is the evening before for a reader west of Greenwich.
#
# Packages: flattentool==0.28.0, openpyxl==3.1.5; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check flattentool==0.28.0 openpyxl==3.1.5
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import csv
import datetime
import json
import os

import flattentool
import openpyxl

workbook = openpyxl.Workbook()
for row in (["id", "amountAwarded", "share", "awardDate"], ["甲1", 3000, 1, datetime.date(2009, 3, 5)], ["甲2", 1050.5, 0.285, datetime.date(2009, 3, 6)]):
    workbook.active.append(row)
workbook.active.title = "grants"
workbook.save("grants.xlsx")
with open("schema.json", "w") as file:
    json.dump({"type": "object", "properties": {"id": {"type": "string"}, "amountAwarded": {"type": "number"}, "share": {"type": "number"}, "awardDate": {"type": "string", "format": "date"}}}, file)
for options in ({}, {"timezone_name": "Asia/Shanghai"}, {"schema": "schema.json"}):
    flattentool.unflatten("grants.xlsx", input_format="xlsx", output_name="grants.json", root_list_path="grants", **options)
    with open("grants.json") as file:
        print(options, [list(grant.values()) for grant in json.load(file)["grants"]])
os.mkdir("csv")
with open("csv/grants.csv", "w") as file:
    csv.writer(file).writerows(workbook.active.values)
flattentool.unflatten("csv", input_format="csv", output_name="grants.json", root_list_path="grants")
with open("grants.json") as file:
    print("csv", [list(grant.values()) for grant in json.load(file)["grants"]])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
{} [['甲1', 3000, 1, '2009-03-05T00:00:00+00:00'], ['甲2', '1050.5', '0.285', '2009-03-06T00:00:00+00:00']]
{'timezone_name': 'Asia/Shanghai'} [['甲1', 3000, 1, '2009-03-05T00:00:00+08:00'], ['甲2', '1050.5', '0.285', '2009-03-06T00:00:00+08:00']]
{'schema': 'schema.json'} [['甲1', 3000, 1, '2009-03-05'], ['甲2', 1050.5, 0.285, '2009-03-06']]
csv [['甲1', '3000', '1', '2009-03-05'], ['甲2', '1050.5', '0.285', '2009-03-06']]
EXPECTED
echo 'As described.'
