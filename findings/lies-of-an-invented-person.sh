#!/bin/sh
# Faker's Chinese profile has an identity number with another birthday, and half of the time with another sex
#
# Guess: a profile is one invented person: the identity number, whose digits say birthday and sex,
#   fits to birthdate and sex beside it. A full name by mimesis has the surname first, without a
#   space, since its locale is Chinese.
# Seen: of 200 profiles of Faker 40.54.0 (zh_CN) none has the birthday of its number, and about half
#   have the other sex; the check digits are right. Mimesis 22.2.0 (zh) writes the given name first,
#   with a space, 玉朵 宇文; reverse=True turns it and keeps the space.
# Why it matters: whoever tries a check of identity numbers against birthdays by such people finds
#   faults in all of them and doubts the check; and what masks names by their surname at the head is
#   tried with names that no Chinese list has.
#
# Packages: Faker==40.54.0, mimesis==22.2.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check Faker==40.54.0 mimesis==22.2.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from faker import Faker
from mimesis import Person

Faker.seed(2009)
faker = Faker("zh_CN")
people = [faker.profile(["ssn", "birthdate", "sex"]) for _ in range(200)]
birthdays = sum(person["ssn"][6:14] == person["birthdate"].strftime("%Y%m%d") for person in people)
sexes = sum(("F", "M")[int(person["ssn"][16]) % 2] == person["sex"] for person in people)
weights = [2 ** (17 - place) % 11 for place in range(17)]
digits = sum("10X98765432"[sum(int(digit) * weight for digit, weight in zip(person["ssn"], weights)) % 11] == person["ssn"][17] for person in people)
print("of 200: birthday fits in less than 5:", birthdays < 5, "| sex fits in 60 to 140:", 60 <= sexes <= 140, "| check digit fits", digits)
for seed in (1, 2, 3):
    print("mimesis", Person("zh", seed=seed).full_name(), "| reverse:", Person("zh", seed=seed).full_name(reverse=True))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
of 200: birthday fits in less than 5: True | sex fits in 60 to 140: True | check digit fits 200
mimesis 玉朵 宇文 | reverse: 宇文 玉朵
mimesis 鸿崧 葛 | reverse: 葛 鸿崧
mimesis 志远 屠 | reverse: 屠 志远
EXPECTED
echo 'As described.'
