"""A home address stands in a text or phrase.

Where somebody lives is nobody's business but theirs; the district or village is as exact as a
report should be (own rule). Reported are addresses down to the door or the house number of a home.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: home-visit
        date: 2024-03-05
        text: 走访了家住示例路5号2号楼301室的困难家庭。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: home-visit
        date: 2024-03-05
        text: 走访了示例社区的困难家庭。
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import HAN, Pattern, Words

_ADDRESS = Pattern(
    rf"\d{{1,4}}(?:栋|幢|号楼)[{HAN}\d]{{0,8}}?\d{{1,4}}(?:室|户(?!外))"
    rf"|\d{{1,3}}单元\d{{1,4}}(?:室|号|户)"
    rf"|(?:家住|住址|家庭地址)[：在为是]?[{HAN}A-Za-z0-9]{{2,20}}?\d{{1,4}}号",
    *("栋", "幢", "号楼", "单元", "家住", "住址", "家庭地址"),
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_ADDRESS):
        yield mention.wrong(
            "“{found}” is part of a home address: name the district or village only."
        )


HOME_ADDRESS_IN_TEXT = TextRule("home-address-in-text", Severity.WARNING, _check)
