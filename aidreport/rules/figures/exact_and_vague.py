"""A figure is exact to the last digit, and called approximate at the same time.

1249多户 and 约2835.5元 cannot be: either the figure was counted, or it is rounded (own rule). 余
and 多 follow a round number; 约 and 近 stand before one of at most three digits that are not zero.

Bad:
    report:
      period: 2024
      organisation: 示例慈善会
      text: 全年走访慰问困难家庭1249多户。
    organisations: {示例慈善会: }

Good:
    report:
      period: 2024
      organisation: 示例慈善会
      text: 全年走访慰问困难家庭1200多户。
    organisations: {示例慈善会: }
"""

from __future__ import annotations

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from aidreport.diagnostics import Message, Severity, message
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import HAN_LETTER, Pattern, Words
from aidreport.wording.money import digits

# Full-width digits are mended first.
_NUMBER = r"[0-9]{1,12}(?:,[0-9]{3})*(?:\.[0-9]+)?"
_AROUND = (
    rf"(?<![最附邻远靠临接将\d])[约近]\s?(?P<around>{_NUMBER})(?![\d.年届号])(?:万|亿)?"
    rf"(?:{HAN_LETTER}|%)"
)
_ABOVE = rf"(?<![\d.,第])(?P<above>{_NUMBER})[余多](?P<scale>[万亿])?{HAN_LETTER}"
_BEFORE = (
    rf"(?<![\d.,第])(?P<before>{_NUMBER})(?![\d.年届号])(?:万|亿)?{HAN_LETTER}{{1,3}}?(?:左右|上下)"
)
_VAGUE = Pattern(f"{_AROUND}|{_ABOVE}|{_BEFORE}", "约", "近", "余", "多", "左右", "上下")
_SAYING_SO = expression("^[约近]|[余多]|左右|上下")
_DIGITS_OF_A_ROUNDED_NUMBER = 3


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_VAGUE):
        if _is_exact(mention.match):
            yield mention.place(), _said(mention.match)
    for amount in words.amounts:
        match = _VAGUE.compiled.match(amount.words) if amount.words else None
        if match and _is_exact(match):
            yield amount.origins[0], _said(match)


def _is_exact(match: re.Match[str]) -> bool:
    """Return whether the number of a match is too exact for what is said of it."""
    number = _number(match).replace(",", "")
    significant = number.replace(".", "").strip("0") if "." in number else number.rstrip("0")
    if not match["above"] or match["scale"]:
        return len(significant) > _DIGITS_OF_A_ROUNDED_NUMBER
    return "." in number or (len(number) > 1 and not number.endswith("0"))


def _number(match: re.Match[str]) -> str:
    return match["around"] or match["above"] or match["before"]


def _said(match: re.Match[str]) -> Message:
    found, number = match[0], _number(match)
    up_or_down = ROUND_FLOOR if match["above"] else ROUND_HALF_UP
    right = _round(number, ROUND_CEILING if found.startswith("近") else up_or_down)
    return message(
        "“{found}” is exact to the last digit and approximate at once: give the exact figure"
        " alone, “{exact}”, or a round one, “{right}”.",
        found=found,
        exact=_SAYING_SO.sub("", found),
        right=found.replace(number, right, 1),
    )


def _round(number: str, rounding: str) -> str:
    """Return a number with two digits that are not zero: 2835 -> 2800."""
    exact = Decimal(number.replace(",", ""))
    last = Decimal(1).scaleb(exact.adjusted() - 1)
    return digits((exact / last).quantize(Decimal(1), rounding) * last)


EXACT_AND_VAGUE = TextRule("exact-and-vague", Severity.WARNING, _check)
