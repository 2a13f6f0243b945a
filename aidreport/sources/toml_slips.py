"""Lines of the configuration that are not TOML, as they should be: quotes, backslashes, colons."""

from __future__ import annotations

import tomllib

from aidreport.expressions import expression

_SETTING = expression(r"\s*(?P<key>[\w.\"-]+?)\s*[=＝:：]\s*(?P<value>[^#\s＃].*?)\s*(?:[#＃].*)?$")
_QUOTES = "\"'“”‘’＂＇「」『』"
_WIDE = str.maketrans("［］【】｛｝，“”‘’＂＇「」＝：", '[][]{},""""""""==')


def mended(line: str) -> str | None:
    """Return a line of TOML as it was meant, None where that cannot be told.

    `lang = “zh”` -> `lang = "zh"`; a text with a backslash gets single quotes.
    """
    found = _SETTING.match(line)
    attempts = [line.strip().translate(_WIDE)]
    if found and found["value"][0] not in "[{【［｛":
        value = found["value"].strip(_QUOTES)
        quote = "'" if "\\" in value or '"' in value else '"'
        attempts.insert(0, f"{found['key']} = {quote}{value}{quote}")
    return next((attempt for attempt in attempts if _is_toml(attempt)), None)


def _is_toml(line: str) -> bool:
    try:
        tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return False
    return True
