"""The number of a bank card or account stands in a text or phrase.

A summary has no use for it, and it must not get about (own rule). Numbers of 16 to 19 digits whose
check digit is right are reported (ISO/IEC 7812-1, annex B).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}, text: 已汇入6222020000000000000。}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, donation: {cash: 100}, text: 已汇入学校账户。}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import LONG_NUMBER, Pattern, Words

_NUMBER = Pattern(r"[3-6](?<![0-9A-Za-z].)(?:[ \-]?\d){15,18}(?![0-9A-Za-z])")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_NUMBER) if words.holds(LONG_NUMBER) else ():
        digits = [int(letter) for letter in mention.words() if letter.isdigit()]
        if _is_valid(digits):
            number = mention.words()
            yield found_at(
                mention.place(),
                "“{found}” is the number of a bank card: delete it.",
                found=f"{number[:4]}……{number[-2:]}",
            )


def _is_valid(digits: list[int]) -> bool:
    """Return whether the last digit fits; every second one from the end counts double."""
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


BANK_CARD_IN_TEXT = TextRule("bank-card-in-text", Severity.WARNING, _check)
