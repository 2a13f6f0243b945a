"""What a number is that is written in digits, in characters or in both."""

from __future__ import annotations

from decimal import Decimal

_PLAIN = (
    dict(zip("壹贰貳弍叁參叄肆伍陆陸柒捌玖", "一二二二三三三四五六六七八九", strict=True))
    | dict(zip("\u3007兩拾佰仟萬億", "零两十百千万亿", strict=True))
    | {"廿": "二十", "卅": "三十", "卌": "四十"}
)
"""Capital numerals (大写数字), traditional and short ones, and the ordinary ones for them."""

_TO_PLAIN = str.maketrans(_PLAIN)
_DIGITS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"两": 2}
_POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}


def in_plain_numerals(text: str) -> str:
    """Return a text with ordinary numerals: 叁佰 -> 三百, 廿三 -> 二十三, 一〇五 -> 一零五."""
    return text.translate(_TO_PLAIN)


def variants_of(numeral: str) -> str:
    """Return a numeral and those of one character that are written for it: 一 -> 一壹."""
    return numeral + "".join(other for other, plain in _PLAIN.items() if plain == numeral)


def value_of(number: str) -> Decimal:
    """Return the value of a number in digits and plain numerals: 3.5万 -> 35000, 一百零五 -> 105.

    A last digit without its power is one of the next lower power: 三万六 -> 36000. A power alone
    is one of it: 百万 -> 1000000. Where digits stand without powers each has its place: 一零五.
    """
    for power in "亿万千百十":
        before, found, after = number.rpartition(power)
        if found:
            return (value_of(before) if before else 1) * _POWERS[power] + _rest(after, power)
    whole, _, decimals = number.replace(",", "").replace("点", ".").partition(".")
    digits = f"{whole or 0}.{decimals}"
    return Decimal("".join(str(_DIGITS.get(digit, digit)) for digit in digits))


def _rest(number: str, power: str) -> Decimal:
    """Return the value of what follows a power."""
    value = value_of(number)
    if len(number) == 1 and number not in _POWERS and power != "十":
        return value * _POWERS[power] / 10
    return value
