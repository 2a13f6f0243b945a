#!/bin/sh
# The same JSON Schema accepts 中文 or full-width dates depending on the Python validator
#
# Guess: patterns differ in their corners only; format: date, once it is switched on, is RFC 3339
#   for all three.
# Seen: no two of them agree: \d takes ２００９ in jsonschema 4.26.0 and fastjsonschema 2.22.3 only,
#   2009 with a line feed in jsonschema only, \w takes 甲中学 in those two and \p{Han} in jsonschema-
#   rs 0.61.2 only; and fastjsonschema's date takes full-width figures (it refuses 30 February).
# Why it matters: a schema that is given to others is checked by their validator: write [0-9] and
#   explicit ranges, and do not rely on format for the digits.
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

for schema, value in (
    ({"pattern": r"^\d{4}$"}, "２００９"),
    ({"pattern": r"^\d{4}$"}, "2009\n"),
    ({"pattern": r"^\w+$"}, "甲中学"),
    ({"pattern": r"^\p{Han}+$"}, "甲中学"),
    ({"format": "date"}, "2009-03-05"),
    ({"format": "date"}, "２００９-03-05"),
    ({"format": "date"}, "2009-02-30"),
):
    answers = []
    for name, valid in (
        ("jsonschema", lambda: jsonschema.validate(value, schema, format_checker=jsonschema.FormatChecker())),
        ("jsonschema-rs", lambda: jsonschema_rs.Draft202012Validator(schema, validate_formats=True).validate(value)),
        ("fastjsonschema", lambda: fastjsonschema.compile(schema)(value)),
    ):
        try:
            valid()
            answers.append(f"{name} yes")
        except (jsonschema.ValidationError, jsonschema_rs.ValidationError, fastjsonschema.JsonSchemaValueException):
            answers.append(f"{name} no")
        except Exception:
            answers.append(f"{name} raises")
    print(*schema.items(), repr(value), *answers)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
('pattern', '^\\d{4}$') '２００９' jsonschema yes jsonschema-rs no fastjsonschema yes
('pattern', '^\\d{4}$') '2009\n' jsonschema yes jsonschema-rs no fastjsonschema no
('pattern', '^\\w+$') '甲中学' jsonschema yes jsonschema-rs no fastjsonschema yes
('pattern', '^\\p{Han}+$') '甲中学' jsonschema raises jsonschema-rs yes fastjsonschema raises
('format', 'date') '2009-03-05' jsonschema yes jsonschema-rs yes fastjsonschema yes
('format', 'date') '２００９-03-05' jsonschema no jsonschema-rs no fastjsonschema yes
('format', 'date') '2009-02-30' jsonschema no jsonschema-rs no fastjsonschema no
EXPECTED
echo 'As described.'
