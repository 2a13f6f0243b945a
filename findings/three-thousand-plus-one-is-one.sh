#!/bin/sh
# Liquid makes 1 of 3,000 plus 1 and 1970 of “2009”, and two of its engines divide 3000 by 7 differently
#
# Guess: a text that is no number for the template is an error or stays as it is, or 3,000 is three
#   thousand; “2009” by the filter date is the year 2009; two engines of one language divide alike.
# Seen: liquidjs 10.30.1 and python-liquid 2.3.6 both take 0 for 3,000, 1,050.50 and 3000元 in plus
#   and times, without a word, and “2009” or 12 by date for seconds since 1970: 1970-01-01. 3000
#   divided by 7 is 428 in python-liquid and 428.57142857142856 in liquidjs; 2.5 rounds to 2 and 3.
#   “活动 1” by date is 2001-01-01 in liquidjs and left alone by python-liquid, as 2009年3月5日 is by both.
# Why it matters: a page of a static site shows a total from which amounts with separators are
#   missing; each of them, and the share per head, depends on how a cell was typed and on which engine
#   builds the page.
#
# Packages: python-liquid==2.3.6, npm liquidjs@10.30.1; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-liquid==2.3.6
npm install --silent --no-audit --no-fund --prefix "$work" liquidjs@10.30.1
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from pathlib import Path

import liquid

TEMPLATES = '''{{ "3000" | plus: 1 }}
{{ "3,000" | plus: 1 }}
{{ "1,050.50" | times: 2 }}
{{ "3000元" | plus: 1 }}
{{ "2009-03-05" | date: "%Y-%m-%d" }}
{{ "2009" | date: "%Y-%m-%d" }}
{{ 12 | date: "%Y-%m-%d" }}
{{ "2009年3月5日" | date: "%Y-%m-%d" }}
{{ "活动 1" | date: "%Y-%m-%d" }}
{{ 3000 | divided_by: 7 }}
{{ 2.5 | round }}'''
Path("templates").write_text(TEMPLATES)
for template in TEMPLATES.split("\n"):
    print("python-liquid", template, liquid.render(template))
PYTHON
TZ=UTC node --input-type=module - >> "$work/seen" <<'NODE'
import { readFileSync } from "node:fs";
import { Liquid } from "liquidjs";

const engine = new Liquid();
for (const template of readFileSync("templates", "utf8").split("\n")) console.log(`liquidjs ${template} ${engine.parseAndRenderSync(template)}`);
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
python-liquid {{ "3000" | plus: 1 }} 3001
python-liquid {{ "3,000" | plus: 1 }} 1
python-liquid {{ "1,050.50" | times: 2 }} 0
python-liquid {{ "3000元" | plus: 1 }} 1
python-liquid {{ "2009-03-05" | date: "%Y-%m-%d" }} 2009-03-05
python-liquid {{ "2009" | date: "%Y-%m-%d" }} 1970-01-01
python-liquid {{ 12 | date: "%Y-%m-%d" }} 1970-01-01
python-liquid {{ "2009年3月5日" | date: "%Y-%m-%d" }} 2009年3月5日
python-liquid {{ "活动 1" | date: "%Y-%m-%d" }} 活动 1
python-liquid {{ 3000 | divided_by: 7 }} 428
python-liquid {{ 2.5 | round }} 2
liquidjs {{ "3000" | plus: 1 }} 3001
liquidjs {{ "3,000" | plus: 1 }} 1
liquidjs {{ "1,050.50" | times: 2 }} 0
liquidjs {{ "3000元" | plus: 1 }} 1
liquidjs {{ "2009-03-05" | date: "%Y-%m-%d" }} 2009-03-05
liquidjs {{ "2009" | date: "%Y-%m-%d" }} 1970-01-01
liquidjs {{ 12 | date: "%Y-%m-%d" }} 1970-01-01
liquidjs {{ "2009年3月5日" | date: "%Y-%m-%d" }} 2009年3月5日
liquidjs {{ "活动 1" | date: "%Y-%m-%d" }} 2001-01-01
liquidjs {{ 3000 | divided_by: 7 }} 428.57142857142856
liquidjs {{ 2.5 | round }} 3
EXPECTED
echo 'As described.'
