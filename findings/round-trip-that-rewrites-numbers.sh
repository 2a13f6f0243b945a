#!/bin/sh
# ruamel.yaml's round trip changes 1_050.50, +7 and long decimals that nobody touched
#
# Guess: the round-trip mode keeps scalars that were not changed as they were written, as it does
#   for 0030, 1_050 and 1.0E+3.
# Seen: ruamel.yaml 0.19.1 keeps the width of a float, not its text: 1_050.50 comes out as
#   01050.50, +7 as 7, and digits beyond a binary double are replaced by others.
# Why it matters: a tool that sets one field of a record shows amounts changed in the comparison;
#   quote them, or edit the text.
#
# Packages: ruamel.yaml==0.19.1; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ruamel.yaml==0.19.1
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import io

from ruamel.yaml import YAML

SOURCE = """\
a: 1_050.50
b: +7
c: 12345678901234567890.10
d: 0.1000000000000000000001
e: 1_050
f: 0030
g: 1.0E+3
h: 1050.50
i: 1_234_567.5
"""
yaml = YAML()
written = io.StringIO()
yaml.dump(yaml.load(SOURCE), written)
for before, after in zip(SOURCE.splitlines(), written.getvalue().splitlines()):
    print(before, "" if before == after else f"-> {after}")
print("read again", YAML(typ="safe").load("a: 1_050.50")["a"], YAML(typ="safe").load(written.getvalue())["a"])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
a: 1_050.50 -> a: 01050.50
b: +7 -> b: 7
c: 12345678901234567890.10 -> c: 12345678901234567168.00
d: 0.1000000000000000000001 -> d: 0.1000000000000000055511
e: 1_050 
f: 0030 
g: 1.0E+3 
h: 1050.50 
i: 1_234_567.5 -> i: 001234567.5
read again 1050.5 1050.5
EXPECTED
echo 'As described.'
