#!/bin/sh
# libphonenumber finds 024-88888888 in 请拨024-88888888转3 and drops the extension
#
# Guess: a library that has its own words for extensions in Russian, Spanish and Japanese full-width
#   letters has those of China, 转 and 分机.
# Seen: phonenumbers 9.0.43 knows ext, доб and ｅｘｔ, but neither 转 nor 分机: PhoneNumberMatcher finds
#   the number before it, with no extension, and parse refuses the whole as no phone number. Behind
#   a dash the extension becomes part of the number, eleven digits, which is not valid. “ext. 3” and
#   “доб. 3” are kept.
# Why it matters: the switchboard answers instead of the office, and nothing shows that a part was
#   left out.
#
# Packages: phonenumbers==9.0.43; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43
cd "$work"
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
import phonenumbers

for text in ("024-88888888转3", "024-88888888分机3", "024-88888888－3", "024-88888888 ext. 3", "024-88888888 доб. 3"):
    found = [(match.raw_string, match.number.extension) for match in phonenumbers.PhoneNumberMatcher(f"请拨{text}", "CN")]
    try:
        number = phonenumbers.parse(text, "CN")
        parsed = (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL), phonenumbers.is_valid_number(number))
    except phonenumbers.NumberParseException as error:
        parsed = error
    print(text, "found", found, "parsed", parsed)
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
024-88888888转3 found [('024-88888888', None)] parsed (1) The string supplied did not seem to be a phone number.
024-88888888分机3 found [('024-88888888', None)] parsed (1) The string supplied did not seem to be a phone number.
024-88888888－3 found [('024-88888888', None)] parsed ('+86 24888888883', False)
024-88888888 ext. 3 found [('024-88888888 ext. 3', '3')] parsed ('+86 24 8888 8888 ext. 3', True)
024-88888888 доб. 3 found [('024-88888888 доб. 3', '3')] parsed ('+86 24 8888 8888 ext. 3', True)
EXPECTED
echo 'As described.'
