"""One unit of money for a whole report: 元, 万元 or 亿元 wherever an exact amount stands.

Amounts are said in yuan wherever they come from, with marks around them. The unit is a
matter of the report as a whole, so it is set here, once, when all of the text is there.
"""

from __future__ import annotations

import re
from decimal import Decimal

from aidreport.expressions import expression
from aidreport.model.layout import MoneyUnit
from aidreport.rendering.marks import BETWEEN, CLOSE, MarkKind
from aidreport.wording import money

_AMOUNT = expression(
    f"({MarkKind.MONEY.opening}[\ufdd0-\ufddf]*{BETWEEN})(\\d+(?:\\.\\d+)?)(元?){CLOSE}"
)

_PLAIN_YUAN = expression("[1-9][0-9]{0,7}")
"""An amount that is said in yuan as it stands: less than 1亿元, and written as we write numbers."""


def in_unit(
    marked: str, unit: MoneyUnit, decimals: int | None = None, *, spoken: bool = False
) -> str:
    """Return a report, with the marks still in it, with all its exact amounts in one unit.

    Amounts that are known only vaguely stay in the words of the record. `decimals` are the
    most that an amount in 万元 or 亿元 has; None keeps all. What is `spoken` is said in 万元
    where the report's unit is 元 (30万元): nobody reads 300000元 aloud.
    """
    said_in = MoneyUnit.TEN_THOUSAND_YUAN if spoken and unit == MoneyUnit.YUAN else unit
    in_yuan = said_in == MoneyUnit.YUAN

    def converted(match: re.Match[str]) -> str:
        if in_yuan and _PLAIN_YUAN.fullmatch(match[2]):
            return match[0]
        number = Decimal(match[2])
        if match[3]:
            return f"{match[1]}{money.in_words(number, said_in, decimals)}{CLOSE}"
        return f"{match[1]}{money.in_unit(number, unit, decimals)}{CLOSE}"

    return _AMOUNT.sub(converted, marked)
