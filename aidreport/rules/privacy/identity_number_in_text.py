"""An identity number (身份证号) stands in a text or phrase.

No report needs it, and whoever reads it can misuse it (own rule, after 个人信息保护法, article 6:
no more than is needed). Only numbers whose day of birth and check digit are right are reported (GB
11643—1999, clause 4).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}, text: 经办人11010519491231002X。}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}, text: 由教务处经办。}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import LONG_NUMBER, Pattern, Words

_NUMBER = Pattern(
    # What stands before is looked at last, so that the search leaps from digit to digit.
    r"\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]"
    r"(?<![0-9A-Za-z].{18})(?![0-9A-Za-z])"
)
_CHECK_DIGITS = "10X98765432"


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_NUMBER) if words.holds(LONG_NUMBER) else ():
        number = mention.words()
        if _check_digit(number[:17]) != number[17].upper():
            continue
        yield found_at(
            mention.place(),
            "“{found}” is an identity number: delete it.",
            found=f"{number[:3]}……{number[-2:]}",
        )


def _check_digit(digits: str) -> str:
    """Return the last character of an identity number, from the 17 digits before it."""
    total = sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(digits))
    return _CHECK_DIGITS[total % 11]


IDENTITY_NUMBER_IN_TEXT = TextRule("identity-number-in-text", Severity.ERROR, _check)
