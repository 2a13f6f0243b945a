"""What the phrase on money put into works asks of it."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.investment import Investment

# A source that is called so is told as it is (县财政专项资金); any other is told as its money.
_MONEY = ("资金", "款", "费", "金", "捐资", "捐款")


def invested(investments: Sequence[Investment]) -> Money | None:
    """Return what investments come to in yuan, None where one of them is known only vaguely."""
    exact = [each.amount for each in investments if each.amount.exact]
    return sum_of_money(exact) if len(exact) == len(investments) else None


def is_money(source: str) -> bool:
    """Return whether a source is called by its money already: 党费, 校友捐资."""
    return source.endswith(_MONEY)
