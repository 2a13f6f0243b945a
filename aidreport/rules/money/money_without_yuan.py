"""An amount of money ends with 万 or 亿, without 元.

“捐款2万” is how one speaks; in a report an amount has its unit (own rule): 捐款2万元.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 全校师生共捐款近2万。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 全校师生共捐款近2万元。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_WITHOUT = Pattern(
    r"(?:(?:捐款|捐资|投入|资助|拨款|筹款|募捐|筹集|募集|资金|经费|善款|款项|出资|补助|价值|现金|金额|捐[赠助出]?)"
    r"(?:共计|合计|总计|达到?|共|了)?(?:人民币)?[近约逾]?(?P<amount>\d+(?:\.\d+)?[余多]?[万亿][余多]?)"
    r"(?=[，。；、：！）”\n]|以上|左右|用于|用来)"
    r"|(?<![\d.])(?P<sum>\d+(?:\.\d+)?[余多]?[万亿][余多]?)(?=的?(?:资金|经费|善款|款项|捐款|现金)))",
    *("万", "亿"),
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_WITHOUT):
        group = "amount" if mention.match["amount"] else "sum"
        amount, place = mention.words(group), mention.place(group)
        said = message(
            "The amount “{found}” has no unit: write “{right}”.", found=amount, right=f"{amount}元"
        )
        yield place, said


MONEY_WITHOUT_YUAN = TextRule("money-without-yuan", Severity.WARNING, _check)
