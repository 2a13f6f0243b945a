#!/bin/sh
# id-validator makes a child a year older on the first of January, and a goat of January 1992 a monkey
#
# Guess: the age in what is told of an identity number is the age in full years, as on any form, and
#   the animal of the year changes at the Chinese New Year, since it is a library for China.
# Seen: id-validator 1.0.20 subtracts the years: whoever will be 12 on 31 December is 12 all the
#   year (the script cannot show it on that day itself). The animal follows the calendar year too: 30
#   January 1992, five days before New Year of the monkey, is 申猴 rather than 未羊. npm idcard 4.2.0 says
#   11 for the same child.
# Why it matters: ages decide who is helped and into which class a child goes; each is one too high
#   until the birthday, and right for whoever tries it with a birthday that has passed.
#
# Packages: id-validator==1.0.20, npm idcard@4.2.0; seen with Python 3.11 and Node 20 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check id-validator==1.0.20
npm install --silent --no-audit --no-fund --prefix "$work" idcard@4.2.0
cd "$work"
{
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - <<'PYTHON'
from datetime import date

from id_validator import validator

WEIGHTS = 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2


def number(birth):
    digits = f"110105{birth}002"
    return digits + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS)) % 11]


print("12 on 31 December, id-validator says", validator.get_info(number(f"{date.today().year - 12}1231"))["age"])
for birth in ("19920130", "19920204"):
    print(birth, validator.is_valid(number(birth)), validator.get_info(number(birth))["chinese_zodiac"])
PYTHON
node --input-type=module - <<'NODE'
import { createRequire } from "node:module";

const { info } = createRequire(import.meta.url)("idcard");
const digits = `110105${new Date().getFullYear() - 12}1231002`;
const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
const { valid, age } = info(digits + "10X98765432"[sum % 11]);
console.log("12 on 31 December, idcard says", age, "valid", valid);
NODE
} > "$work/seen"
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
12 on 31 December, id-validator says 12
19920130 True 申猴
19920204 True 申猴
12 on 31 December, idcard says 11 valid true
EXPECTED
echo 'As described.'
