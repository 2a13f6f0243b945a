"""A letter stands among the digits of a number.

O and l are typed or scanned for 0 and 1: 2O24年 looks right, is not found by a search for the
year, and is no number to a program (own rule).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 第2O批支教教师已经出发。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 第20批支教教师已经出发。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

_LETTERS = str.maketrans("OolI", "0011")
_NUMBER = Pattern(
    r"(?<![A-Za-z])[0-9]+(?:[OolI]+[0-9]+)+(?![A-Za-z])"
    r"|(?<![A-Za-z])[0-9]+(?:[Oo]+(?=[\u4e00-\u9fff])|[Il]+(?=[年月日人名次所个册元万批]))"
    r"|(?<=[\u4e00-\u9fff，。；：、（“])[OolI]+[0-9]+(?![A-Za-z0-9])"
    r"|(?<=第)(?!II)[OolI]+(?=[\u4e00-\u9fff])",
    *"OolI",
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_NUMBER):
        found = mention.words()
        yield found_at(
            mention.place(),
            "“{found}” holds a letter in the place of a digit: write “{right}”, if that is the"
            " number.",
            found=found,
            right=found.translate(_LETTERS),
        )


LETTER_AMONG_DIGITS = TextRule("letter-among-digits", Severity.WARNING, _check)
