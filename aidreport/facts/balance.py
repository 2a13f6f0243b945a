"""What was left over, came in, went out and is left, and how they compare with last year."""

from __future__ import annotations

from decimal import Decimal

from aidreport.facts.percentages import Growth, growth, percentage
from aidreport.frozen import frozen
from aidreport.model.balance import SIDES, Balance
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord


@frozen
class BalanceFacts:
    """The balance, all amounts in yuan; None where an amount is neither known nor derived.

    Attributes:
        opening: what was left over from the period before.
        income: what came in.
        spending: what went out.
        closing: what is left.
        income_growth: how the income compares with last year's.
        spent_share: the spending in % of last year's income.
        balance: the record, for its text.
    """

    opening: Money | None
    income: Money | None
    spending: Money | None
    closing: Money | None
    income_growth: Growth | None
    spent_share: Quantity | None
    balance: Balance


def balance_facts(record: YearRecord) -> BalanceFacts | None:
    """Return the balance with the one amount worked out that was left out, if it can be.

    None without a balance, or with one that holds neither an amount nor a text.
    """
    balance = record.frame.balance
    if balance is None or not balance.says_something:
        return None
    before = record.before.frame.balance if record.before else None
    was_left, came_in, went_out, left = (balance.amount_of(side) for side in SIDES)
    opening = was_left or (_closing(before) if before else None)
    income = came_in or _left([went_out, left], [opening])
    spending = went_out or _left([opening, income], [left])
    decimals = record.frame.report.percent_decimals
    base = balance.last_year_income or (before.amount_of("income") if before else None)
    return BalanceFacts(
        opening=opening or _left([spending, left], [income]),
        income=income,
        spending=spending,
        closing=left or _left([opening, income], [spending]),
        income_growth=growth(income, base, decimals) if income and base else None,
        spent_share=percentage(spending, base, decimals) if spending and base else None,
        balance=balance,
    )


def _closing(balance: Balance) -> Money | None:
    """Return what was left at the end of a balance."""
    was_left, came_in, went_out, left = (balance.amount_of(side) for side in SIDES)
    return left or _left([was_left, came_in], [went_out])


def _left(added: list[Money | None], taken: list[Money | None]) -> Money | None:
    """Return a sum less another; None if an amount is not known exactly or it is below zero."""
    known = [amount for amount in (*added, *taken) if amount is not None and amount.exact]
    if len(known) < len(added) + len(taken):
        return None
    number = _sum(added) - _sum(taken)
    if number < 0:
        return None
    return Money(number, origins=tuple(place for amount in known for place in amount.origins))


def _sum(amounts: list[Money | None]) -> Decimal:
    return sum((amount.amount for amount in amounts if amount is not None), Decimal(0))
