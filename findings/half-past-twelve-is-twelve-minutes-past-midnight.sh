#!/bin/sh
# Pydantic takes the 12:30 of a YAML file for twelve and a half minutes past midnight, and the day 20090305 for a day of 1970
#
# Guess: PyYAML gives 750 for 12:30 without quotes, as many know; a field of the type time refuses a
#   number, as the type date refuses 20090305.
# Seen: pydantic 2.14.3 counts a number as seconds since midnight for time, since 1970 for datetime:
#   12:30 is 00:12:30+00:00, 8:30 is 00:08:30+00:00, 20090305 is 1970-08-21 12:38:25+00:00, the year
#   2009 is 1970-01-01 00:33:29+00:00, and a day of a sheet, 39877, the same first of January. date
#   refuses all of these; strict=True refuses them for all types. msgspec 0.22.0 refuses them.
# Why it matters: a meeting at half past twelve is one at night, after validation; the model has the
#   right type everywhere, and date, with which one tries it, is the one type that refuses.
#
# Packages: pydantic==2.14.3, PyYAML==6.0.4, msgspec==0.22.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pydantic==2.14.3 PyYAML==6.0.4 msgspec==0.22.0
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from datetime import date, datetime, time

import msgspec
import yaml
from pydantic import TypeAdapter, ValidationError


def by_pydantic(kind, value):
    try:
        return str(TypeAdapter(kind).validate_python(value))
    except ValidationError:
        return "refused"


def by_msgspec(kind, value):
    try:
        return str(msgspec.convert(value, kind))
    except msgspec.ValidationError:
        return "refused"


for text in ("12:30", "8:30", "20090305", "2009", "39877"):
    value = yaml.safe_load(text)
    for kind in (time, datetime, date):
        print(text, repr(value), kind.__name__, "| pydantic", by_pydantic(kind, value), "| msgspec", by_msgspec(kind, value))
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
12:30 750 time | pydantic 00:12:30+00:00 | msgspec refused
12:30 750 datetime | pydantic 1970-01-01 00:12:30+00:00 | msgspec refused
12:30 750 date | pydantic refused | msgspec refused
8:30 510 time | pydantic 00:08:30+00:00 | msgspec refused
8:30 510 datetime | pydantic 1970-01-01 00:08:30+00:00 | msgspec refused
8:30 510 date | pydantic refused | msgspec refused
20090305 20090305 time | pydantic refused | msgspec refused
20090305 20090305 datetime | pydantic 1970-08-21 12:38:25+00:00 | msgspec refused
20090305 20090305 date | pydantic refused | msgspec refused
2009 2009 time | pydantic 00:33:29+00:00 | msgspec refused
2009 2009 datetime | pydantic 1970-01-01 00:33:29+00:00 | msgspec refused
2009 2009 date | pydantic refused | msgspec refused
39877 39877 time | pydantic 11:04:37+00:00 | msgspec refused
39877 39877 datetime | pydantic 1970-01-01 11:04:37+00:00 | msgspec refused
39877 39877 date | pydantic refused | msgspec refused
EXPECTED
echo 'As described.'
