"""A number or Latin word is written in full-width characters.

Arabic digits take half the width of a Chinese character (GB/T 15835—2011, 5.1.7); full-width ones
come from an input method, look different, and are not found by a search for the number.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 第１２批支教教师已经出发。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 第12批支教教师已经出发。
    organisations: {示例中学: }
"""

from __future__ import annotations

import unicodedata

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

_DIGITS = "".join(map(chr, range(0xFF10, 0xFF1A)))
_LETTERS = "".join(chr(first + number) for first in (0xFF21, 0xFF41) for number in range(26))
_FULL_WIDTH = Pattern(
    f"[{_DIGITS}{_LETTERS}]+(?:\uff0e[{_DIGITS}]+)?",
    *_DIGITS,
    *_LETTERS,
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_FULL_WIDTH):
        found = mention.words()
        yield found_at(
            mention.place(),
            "“{found}” is written in full-width characters: write “{right}”.",
            found=found,
            right=unicodedata.normalize("NFKC", found),
        )


FULL_WIDTH_DIGITS = TextRule("full-width-digits", Severity.WARNING, _check)
