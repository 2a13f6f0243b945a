#!/bin/sh
# sarif-tools counts what was suppressed, what is absent and what passed
#
# Guess: a summary of a SARIF file leaves out results with suppressions, with baselineState “absent”
#   (mended since) and with kind “pass”; by the standard (3.27) each of these says that there is
#   nothing left to do.
# Seen: sarif-tools 3.0.5 counts the suppressed and the absent ones as errors, and lists the one
#   that passed under a level of its own, none; sarif csv lists them alike, and --check error fails
#   by them.
# Why it matters: a build fails by what was looked at and excused, and the count does not fall when
#   something is mended; drop these results before.
#
# Packages: sarif-tools==3.0.5; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import json
import os
import subprocess
import sys
import tempfile

os.chdir(tempfile.mkdtemp())


def write(*results):
    results = [{"ruleId": "bad-amount", "level": "error", "message": {"text": "金额有误"}, **each} for each in results]
    run = {"tool": {"driver": {"name": "示例"}}, "results": results}
    with open("report.sarif", "w", encoding="utf-8") as file:
        json.dump({"version": "2.1.0", "runs": [run]}, file)


def sarif(*arguments):
    program = os.path.join(os.path.dirname(sys.executable), "sarif")
    return subprocess.run([program, *arguments], capture_output=True, text=True)


for name, result in {
    "plain": {},
    "suppressed": {"suppressions": [{"kind": "inSource", "status": "accepted"}]},
    "absent": {"baselineState": "absent"},
    "pass": {"kind": "pass", "level": "none"},
}.items():
    write(result)
    summary = sarif("summary", "report.sarif").stdout.split("\n")
    print(f"{name}:", [line for line in summary if line.endswith(": 1") and not line.startswith(" -")], end=" ")
    print("--check error exits with", sarif("--check", "error", "summary", "report.sarif").returncode)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
plain: ['error: 1'] --check error exits with 1
suppressed: ['error: 1'] --check error exits with 1
absent: ['error: 1'] --check error exits with 1
pass: ['none: 1'] --check error exits with 0
EXPECTED
echo 'As described.'
