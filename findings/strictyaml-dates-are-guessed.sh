#!/bin/sh
# strictyaml's Datetime fills what is missing with today and swaps what does not fit
#
# Guess: a library that exists because YAML guesses types takes ISO dates only.
# Seen: strictyaml 1.7.3 hands the text to dateutil: 09-03-05 is 3 September 2005, 5/3/2009 is 3
#   May but 25/3/2009 is 25 March, a bare 12 is a day of this month; and 1_0_0 is the Int 100.
# Why it matters: validate dates by a Regex and convert them afterwards; the type alone lets the
#   wrong year through.
#
# Packages: strictyaml==1.7.3, python-dateutil==2.9.0.post0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check strictyaml==1.7.3 python-dateutil==2.9.0.post0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from datetime import date

import strictyaml

today = date.today()
for text in ("2009-03-05", "2009.3.5", "09-03-05", "5/3/2009", "25/3/2009", "3月5日"):
    try:
        read = strictyaml.load(f"day: {text}", strictyaml.Map({"day": strictyaml.Datetime()})).data["day"]
        print(text, "->", read.date())
    except strictyaml.YAMLValidationError:
        print(text, "-> refused")
read = strictyaml.load("day: 12", strictyaml.Map({"day": strictyaml.Datetime()})).data["day"]
print("12 -> the 12th, year and month of today:", read.day == 12 and read.year in (today.year - 1, today.year, today.year + 1))
for kind, text in ((strictyaml.Int(), "010"), (strictyaml.Int(), "1_0_0"), (strictyaml.Float(), "1_0.5"), (strictyaml.Bool(), "n")):
    print(type(kind).__name__, text, "->", strictyaml.load(f"a: {text}", strictyaml.Map({"a": kind})).data["a"])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
2009-03-05 -> 2009-03-05
2009.3.5 -> 2009-03-05
09-03-05 -> 2005-09-03
5/3/2009 -> 2009-05-03
25/3/2009 -> 2009-03-25
3月5日 -> refused
12 -> the 12th, year and month of today: True
Int 010 -> 10
Int 1_0_0 -> 100
Float 1_0.5 -> 10.5
Bool n -> False
EXPECTED
echo 'As described.'
