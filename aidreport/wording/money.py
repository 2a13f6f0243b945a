"""Exact amounts of money in words: 元 or 万元, never padded, no separators."""

from __future__ import annotations

from decimal import Decimal

TEN_THOUSAND = Decimal(10_000)
TEN_THOUSANDS = "万元"
"""The larger of the two units that a report may tell its amounts in."""


def digits(number: Decimal) -> str:
    """Return a number in digits without exponent, padding or separators: 2835.50 -> 2835.5."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def yuan(amount: Decimal) -> str:
    """Return an amount in yuan: 2835.5 -> 2835.5元."""
    return f"{digits(amount)}元"


def ten_thousand_yuan(amount: Decimal) -> str:
    """Return an amount in yuan in 万元, with all its digits: 13627000 -> 1362.7万元."""
    return f"{digits(amount / TEN_THOUSAND)}万元"
