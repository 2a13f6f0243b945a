#!/bin/sh
# jsonschema refuses every ninth amount of yuan and fen by multipleOf: 0.01
#
# Guess: multipleOf: 0.01 is how a schema says two decimals, so validators allow for binary
#   fractions; if one does not, it fails for nearly all amounts and is noticed at once.
# Seen: jsonschema 4.26.0 refuses 11426 of the amounts from 0.01 to 1000.00 (0.07, 0.14, 0.28,
#   0.29); jsonschema-rs 0.61.2 and fastjsonschema 2.22.3 none; all three refuse 0.005.
# Why it matters: a test with 19.99 and 1050.50 passes and the tenth clerk is told that 0.29 has
#   too many decimals; count decimals in the text, or give the amount in fen.
#
# Packages: jsonschema==4.26.0, jsonschema-rs==0.61.2, fastjsonschema==2.22.3; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check jsonschema==4.26.0 jsonschema-rs==0.61.2 fastjsonschema==2.22.3
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import fastjsonschema
import jsonschema
import jsonschema_rs

SCHEMA = {"multipleOf": 0.01}
compiled = fastjsonschema.compile(SCHEMA)


def by_fastjsonschema(amount):
    try:
        compiled(amount)
    except fastjsonschema.JsonSchemaException:
        return False
    return True


validators = {
    "jsonschema": jsonschema.Draft202012Validator(SCHEMA).is_valid,
    "jsonschema-rs": jsonschema_rs.validator_for(SCHEMA).is_valid,
    "fastjsonschema": by_fastjsonschema,
}
amounts = [fen / 100 for fen in range(1, 100_001)]
for name, valid in validators.items():
    refused = [amount for amount in amounts if not valid(amount)]
    print(name, "refuses", len(refused), "of", len(amounts), refused[:6], "and 0.005:", not valid(0.005))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
jsonschema refuses 11426 of 100000 [0.07, 0.14, 0.28, 0.29, 0.47, 0.56] and 0.005: True
jsonschema-rs refuses 0 of 100000 [] and 0.005: True
fastjsonschema refuses 0 of 100000 [] and 0.005: True
EXPECTED
echo 'As described.'
