#!/bin/sh
# DeepDiff without regard to order finds no difference between three gifts of 3000 and one
#
# Guess: ignore_order=True compares two lists as what they hold, and how often; a list that is
#   shorter cannot be equal.
# Seen: deepdiff 9.1.0 compares them as sets: [3000, 3000, 3000, 700] and [700, 3000] are equal, and
#   so are two rows of one donor with the same amount and one of them. report_repetition=True finds
#   them. Assertions of tests that are built on it pass. A changed amount is found.
# Why it matters: lists of gifts come in any order and hold equal rows; a row that a migration lost
#   or doubled is what the comparison was made for.
#
# Packages: deepdiff==9.1.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check deepdiff==9.1.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from deepdiff import DeepDiff

ROW = {"捐赠人": "甲", "元": 3000}
OTHER = {"捐赠人": "乙", "元": 700}
for name, before, after in (
    ("amounts", [3000, 3000, 3000, 700], [700, 3000]),
    ("doubled row", [ROW, OTHER], [OTHER, ROW, ROW]),
    ("changed amount", [ROW, OTHER], [OTHER, ROW | {"元": 3500}]),
):
    print(name, "equal:", not DeepDiff(before, after, ignore_order=True), "| with repetition equal:", not DeepDiff(before, after, ignore_order=True, report_repetition=True))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
amounts equal: True | with repetition equal: False
doubled row equal: True | with repetition equal: False
changed amount equal: False | with repetition equal: False
EXPECTED
echo 'As described.'
