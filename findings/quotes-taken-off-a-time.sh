#!/bin/sh
# yamlfix takes the quotes off '12:30', and PyYAML then reads 750
#
# Guess: a formatter removes quotes only where the value stays a text, and keeps those of '12:30' as
#   it keeps those of '0030', 'no' and '2009-03-05'.
# Seen: yamlfix 1.19.1 writes by the rules of YAML 1.2, where 12:30 is text; by those of 1.1, which
#   PyYAML 6.0.4 follows, it is 750, sixty times twelve and thirty. '8:05' becomes 485, '08:30'
#   stays text without quotes, for in 1.1 such a number begins with no 0. Durations such as
#   '190:20:30' become numbers too.
# Why it matters: times turn into numbers after a run that was to change only the looks of a file,
#   and which of them depends on a zero.
#
# Packages: yamlfix==1.19.1, PyYAML==6.0.4, ruyaml==0.91.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check yamlfix==1.19.1 PyYAML==6.0.4 ruyaml==0.91.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import yaml
from yamlfix import fix_code

for value in ("12:30", "8:05", "08:30", "24:00", "190:20:30", "0030", "no", "2009-03-05", "1_050", "1e3"):
    source = f"value: '{value}'\n"
    fixed = fix_code(source).removeprefix("---\n")
    before, after = (yaml.safe_load(text)["value"] for text in (source, fixed))
    print(f"{source.strip()} -> {fixed.strip()}: {before!r} -> {after!r}")
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
value: '12:30' -> value: 12:30: '12:30' -> 750
value: '8:05' -> value: 8:05: '8:05' -> 485
value: '08:30' -> value: 08:30: '08:30' -> '08:30'
value: '24:00' -> value: 24:00: '24:00' -> 1440
value: '190:20:30' -> value: 190:20:30: '190:20:30' -> 685230
value: '0030' -> value: '0030': '0030' -> '0030'
value: 'no' -> value: 'no': 'no' -> 'no'
value: '2009-03-05' -> value: '2009-03-05': '2009-03-05' -> '2009-03-05'
value: '1_050' -> value: '1_050': '1_050' -> '1_050'
value: '1e3' -> value: '1e3': '1e3' -> '1e3'
EXPECTED
echo 'As described.'
