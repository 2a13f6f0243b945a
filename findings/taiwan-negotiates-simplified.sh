#!/bin/sh
# Babel gives simplified Chinese to zh_TW although traditional is offered
#
# Guess: Babel has CLDR's likely subtags (Locale.parse('zh_TW') gives zh_Hant_TW), so negotiation
#   finds zh_Hant for zh_TW.
# Seen: babel 2.19.0 compares strings and then cuts off at the first underscore: zh_TW and even
#   zh_Hant_TW get zh, zh_HK gets English before zh_Hant, and zh_CN gets English before zh_Hans.
# Why it matters: offer each script under every territory's name, or negotiate on parsed locales.
#
# Packages: babel==2.19.0; seen with Python 3.11 on Linux.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
PYTHONUTF8=1 "$work/venv/bin/python" -W ignore - > "$work/seen" <<'PYTHON'
from babel import Locale, negotiate_locale
from babel.core import get_locale_identifier, parse_locale

for wanted, offered in (
    (["zh_TW"], ["zh", "zh_Hant"]),
    (["zh_HK", "en"], ["zh_Hans", "zh_Hant", "en"]),
    (["zh_CN", "en"], ["zh_Hans", "zh_Hant", "en"]),
    (["zh_Hant_TW"], ["zh", "zh_Hant"]),
    (["zh_TW"], ["zh_Hans_CN", "zh_Hant_TW"]),
):
    print(wanted, offered, "->", negotiate_locale(wanted, offered), "|", Locale.negotiate(wanted, offered))
print("but Locale.parse:", [str(Locale.parse(name)) for name in ("zh_TW", "zh_HK", "zh_CN")])
PYTHON
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
['zh_TW'] ['zh', 'zh_Hant'] -> zh | zh
['zh_HK', 'en'] ['zh_Hans', 'zh_Hant', 'en'] -> en | en
['zh_CN', 'en'] ['zh_Hans', 'zh_Hant', 'en'] -> en | en
['zh_Hant_TW'] ['zh', 'zh_Hant'] -> zh | zh
['zh_TW'] ['zh_Hans_CN', 'zh_Hant_TW'] -> None | None
but Locale.parse: ['zh_Hant_TW', 'zh_Hant_HK', 'zh_Hans_CN']
EXPECTED
echo 'As described.'
