#!/bin/sh
# js-yaml 4 and the npm package yaml read 2009-02-30 as 2 March, and month 13 as the next January
#
# Guess: a date that does not exist is an error or stays a text, as 30 February does in PyYAML.
# Seen: js-yaml 4.1.1 by default, and yaml 2.9.1 with version 1.1, which is what %YAML 1.1 at the
#   head of a file switches on, look at the digits only and give what they have to JavaScript's
#   Date, which carries over. js-yaml 5.5.0 has no dates in its default schema, and yaml none in
#   1.2; PyYAML 6.0.4 raises ValueError.
# Why it matters: the slip of a clerk is not found by a check behind the parser, for what it sees is
#   a day; 2009-00-00, “unknown” in old lists, is the last of November 2008.
#
# Packages: PyYAML==6.0.4, npm js-yaml@4.1.1, npm yaml@2.9.1, npm js-yaml-5@npm:js-yaml@5.5.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.4
npm install --silent --no-audit --no-fund --prefix "$work" js-yaml@4.1.1 yaml@2.9.1 js-yaml-5@npm:js-yaml@5.5.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import yaml

for day in ("2009-02-28", "2009-02-30", "2009-13-05", "2009-00-00"):
    try:
        print("PyYAML", day, yaml.safe_load(day))
    except ValueError as error:
        print("PyYAML", day, "refused:", error)
PYTHON
node --input-type=module - >> "$work/seen" <<'NODE'
import yaml4 from "js-yaml";
import * as yaml5 from "js-yaml-5";
import YAML from "yaml";

const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : `text ${value}`);
for (const day of ["2009-02-28", "2009-02-30", "2009-13-05", "2009-00-00"]) {
  console.log("js-yaml 4", day, shown(yaml4.load(day)), "| js-yaml 5", shown(yaml5.load(day)));
  console.log("yaml", day, shown(YAML.parse(day)), "| %YAML 1.1", shown(YAML.parse(`%YAML 1.1\n---\n${day}\n`)));
}
NODE
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
PyYAML 2009-02-28 2009-02-28
PyYAML 2009-02-30 refused: day is out of range for month
PyYAML 2009-13-05 refused: month must be in 1..12
PyYAML 2009-00-00 refused: month must be in 1..12
js-yaml 4 2009-02-28 2009-02-28 | js-yaml 5 text 2009-02-28
yaml 2009-02-28 text 2009-02-28 | %YAML 1.1 2009-02-28
js-yaml 4 2009-02-30 2009-03-02 | js-yaml 5 text 2009-02-30
yaml 2009-02-30 text 2009-02-30 | %YAML 1.1 2009-03-02
js-yaml 4 2009-13-05 2010-01-05 | js-yaml 5 text 2009-13-05
yaml 2009-13-05 text 2009-13-05 | %YAML 1.1 2010-01-05
js-yaml 4 2009-00-00 2008-11-30 | js-yaml 5 text 2009-00-00
yaml 2009-00-00 text 2009-00-00 | %YAML 1.1 2008-11-30
EXPECTED
echo 'As described.'
