#!/bin/sh
# python-stdnum refuses identity numbers of people who are older than their district
#
# Guess: whether the six digits of the place are right depends on when the number was given, so a
#   valid number of somebody born before that passes.
# Seen: python-stdnum 2.2 takes the digits as the place of birth and asks for a division of the year
#   of birth. Identity cards were first given out in 1984, with the place where one lived then: with
#   birth in 1976, six of eight districts and cities are refused with InvalidComponent, among them 碑林区
#   and 新城区 of Xi'an; with birth in 1986 two, with 1996 none.
# Why it matters: a list of retired teachers looks as if most had a wrong number, and the
#   mistyped ones do not stand out.
#
# Packages: python-stdnum==2.2; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-stdnum==2.2
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from stdnum.cn import ric
from stdnum.exceptions import ValidationError


def number(place, year):
    """An invented number of that place and year, with the right last digit."""
    begin = f"{place}{year}0101999"
    return begin + ric.calc_check_digit(begin + "0")


places = {
    "110101": "东城区", "610102": "新城区", "610103": "碑林区", "320106": "鼓楼区",
    "330102": "上城区", "441900": "东莞市", "330481": "海宁市", "110105": "朝阳区",
}
for place, name in places.items():
    found = []
    for year in (1976, 1986, 1996):
        try:
            ric.validate(number(place, year))
            found.append(f"born {year}: valid")
        except ValidationError as error:
            found.append(f"born {year}: {type(error).__name__}")
    print(place, name, ", ".join(found))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
110101 东城区 born 1976: valid, born 1986: valid, born 1996: valid
610102 新城区 born 1976: InvalidComponent, born 1986: valid, born 1996: valid
610103 碑林区 born 1976: InvalidComponent, born 1986: valid, born 1996: valid
320106 鼓楼区 born 1976: InvalidComponent, born 1986: valid, born 1996: valid
330102 上城区 born 1976: InvalidComponent, born 1986: valid, born 1996: valid
441900 东莞市 born 1976: InvalidComponent, born 1986: InvalidComponent, born 1996: valid
330481 海宁市 born 1976: InvalidComponent, born 1986: InvalidComponent, born 1996: valid
110105 朝阳区 born 1976: valid, born 1986: valid, born 1996: valid
EXPECTED
echo 'As described.'
