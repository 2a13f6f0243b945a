"""“等” and the ellipsis …… stand together.

Both say that there are more; they are not used together (GB/T 15834—2011, A.9.2).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 送去了书包、文具等……孩子们十分高兴。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 送去了书包、文具等，孩子们十分高兴。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_TWICE = Pattern(r"等{1,2}…+|…+等(?![级待候到])", "等…", "…等")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_TWICE):
        yield mention.wrong("“{found}” says twice that there are more: keep one of the two.")


ETC_SAID_TWICE = TextRule("etc-said-twice", Severity.WARNING, _check)
