"""A number of shares times the amount of each is not the total given.

12个村×2万元=25万元, or 30户每户500元共16000元: a reader works it out at once (own rule).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      extra: {户: 30户, 每户: 500元, 共: 16000元}
      text: 慰问困难家庭30户，每户500元，共16000元。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      extra: {户: 30户, 每户: 500元, 共: 15000元}
      text: 慰问困难家庭30户，每户500元，共15000元。
    organisations: {示例中学: }
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import HAN, Pattern, Where, Words
from aidreport.wording.money import yuan

_MONEY = r"(?P<{0}>\d{{1,9}}(?:\.\d+)?)(?P<{0}_scale>万?)元"
_PRODUCT = Pattern(
    # 12个村×2万元=24万元
    rf"(?<![\d.,])(?P<factor>\d{{1,6}})[{HAN}]{{0,6}}[×xX*]{_MONEY.format('each')}(?:[/／][{HAN}])?"
    rf"(?:=|，?(?:共计?|合计|总计)){_MONEY.format('total')}"
    # 30户，每户500元，共15000元
    r"|(?<![\d.,])(?P<shares>\d{1,6})(?:个|所|户|名|人(?!次)|位|家)[^\d。；！？\n]{0,12}?"
    rf"每[{HAN}]{{1,3}}?{_MONEY.format('apiece')}，?(?:共计?|合计|总计)[^\d。；！？，\n]{{0,4}}"
    rf"{_MONEY.format('sum')}",
    *("×", "x", "X", "*", "每"),
)
_TEN_THOUSAND = Decimal(10_000)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_PRODUCT, Where.TEXTS):
        match = mention.match
        each, total = ("each", "total") if match["factor"] else ("apiece", "sum")
        count = Decimal(match["factor"] or match["shares"])
        product, said = (
            Decimal(match[name]) * (_TEN_THOUSAND if match[f"{name}_scale"] else 1)
            for name in (each, total)
        )
        product *= count
        if product != said:
            yield mention.wrong(
                "“{found}” does not come out: it makes {product}.", product=yuan(product)
            )


PRODUCT_IS_WRONG = TextRule("product-is-wrong", Severity.WARNING, _check)
