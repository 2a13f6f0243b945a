"""Numbers that fit the types of the dataset, or are refused at their place; none is rounded."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from aidreport.diagnostics import Diagnostic, Position, Severity, message

LARGEST_AMOUNT = Decimal(10) ** 16
"""Amounts are below: sixteen digits before the point and two behind it."""

LARGEST_COUNT = 2**31 - 1
_FEN = Decimal("0.01")

Refuse = Callable[[Diagnostic], None]


def amount(number: Decimal, at: Position, refuse: Refuse) -> Decimal | None:
    """Return an amount in yuan with two decimals; None if it was refused."""
    if number >= LARGEST_AMOUNT:
        refuse(_refused(number, at))
        return None
    exact = number.quantize(_FEN)
    if exact != number:
        refuse(_refused(number, at))
        return None
    return exact


def count(number: Decimal, at: Position, refuse: Refuse) -> int | None:
    """Return a whole number; None if it was refused."""
    if number > LARGEST_COUNT or number != number.to_integral_value():
        refuse(_refused(number, at))
        return None
    return int(number)


def _refused(number: Decimal, at: Position) -> Diagnostic:
    return Diagnostic(
        "beyond-dataset",
        Severity.ERROR,
        at,
        message(
            "{number} does not fit the dataset, which holds amounts of up to 16 digits and two"
            " decimals and whole numbers of people up to {largest}: correct the record, or say the"
            " figure vaguely (近10万元).",
            number=f"{number:f}",
            largest=LARGEST_COUNT,
        ),
    )
