"""Amounts of money in words: 元, 万元 or 亿元, never padded, no separators."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

YUAN, TEN_THOUSANDS, HUNDRED_MILLIONS = "元", "万元", "亿元"
"""The units that a report may tell its amounts in."""

_YUAN_IN = {YUAN: Decimal(1), TEN_THOUSANDS: Decimal(10**4), HUNDRED_MILLIONS: Decimal(10**8)}
# The least that is told in a unit: 0.03万元 is 300元, but 0.5亿元 stands beside 1.1亿元.
_LEAST = {TEN_THOUSANDS: _YUAN_IN[TEN_THOUSANDS], HUNDRED_MILLIONS: Decimal(10**7)}
_MOST_DECIMALS = 4


def digits(number: Decimal) -> str:
    """Return a number in digits without exponent, padding or separators: 2835.50 -> 2835.5."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def yuan(amount: Decimal) -> str:
    """Return an amount in yuan: 2835.5 -> 2835.5元."""
    return f"{digits(amount)}元"


def unit_for(amount: Decimal, unit: str, decimals: int | None = None) -> str:
    """Return the unit that says an amount best in a report whose amounts are in `unit`.

    That is `unit`, or the next smaller one for what would be less than one of it (300元), and
    for what would have more than four decimals (90680.5元) where none are rounded off. A whole
    report in 元 has 亿元 for what is as plain in it: 3.4亿元 instead of 340000000元. Own rule.
    """
    if unit == YUAN:
        plain = amount >= _YUAN_IN[HUNDRED_MILLIONS] and _fits(amount, HUNDRED_MILLIONS)
        return HUNDRED_MILLIONS if plain else YUAN
    units = (HUNDRED_MILLIONS, TEN_THOUSANDS)
    for each in units[units.index(unit) :]:
        if amount >= _LEAST[each] and (decimals is not None or _fits(amount, each)):
            return each
    return YUAN


def in_words(amount: Decimal, unit: str, decimals: int | None = None) -> str:
    """Return an amount in the unit that says it best: 13627000 in 万元 -> 1362.7万元.

    `decimals` are the most that an amount in 万元 or 亿元 has, half up; None keeps all.
    """
    best = unit_for(amount, unit, decimals)
    return in_unit(amount, best, decimals) + best


def in_unit(amount: Decimal, unit: str, decimals: int | None = None) -> str:
    """Return an amount in yuan as a number of a unit, as in a table: 700 in 万元 -> 0.07."""
    number = amount / _YUAN_IN[unit]
    if decimals is not None and unit != YUAN:
        number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return digits(number)


def _fits(amount: Decimal, unit: str) -> bool:
    """Return whether an amount in a unit has four decimals at most."""
    number = amount / _YUAN_IN[unit]
    return number == round(number, _MOST_DECIMALS)
