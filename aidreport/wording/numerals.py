"""Numbers in Chinese characters (汉字数字), after GB/T 15835—2011, 5.2."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_LIMIT = 10_000
# GB 2312 has ten of them, and so have the fonts of offices.
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# The signs that count on each level of a table, digits where there are none, and whether in （ ）.
_LEVELS = (("", False), ("", True), (_CIRCLED, False), (_LETTERS, False), (_LETTERS, True))


def numeral(number: int) -> str:
    """Return a whole number from 1 to 9999 in characters: 35 -> 三十五, 101 -> 一百零一.

    Raises:
        ValueError: the number is outside 1 to 9999.
    """
    if not 0 < number < _LIMIT:
        raise ValueError(f"{number} is outside 1 to {_LIMIT - 1}")
    words = ""
    gap = False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit == 0:
            gap = bool(words)
            continue
        words += (_DIGITS[0] if gap else "") + _DIGITS[digit] + _UNITS[power]
        gap = False
    return words.removeprefix("一") if 10 <= number < 20 else words


def ordinal(number: int) -> str:
    """Return the number of a section in characters, above 9999 in digits: 3 -> 三."""
    return numeral(number) if 0 < number < _LIMIT else str(number)


def measured(number: int) -> str:
    """Return a small number as it stands before a measure word (量词): 2 -> 两, 12 -> 12.

    Up to ten in characters, above that in digits, as is usual in running text.
    """
    if number == 2:
        return "两"
    return numeral(number) if 0 < number <= 10 else str(number)


def by_level(number: int, level: int) -> str:
    """Return the number of a row on a level of a table: 1, （1）, ①, a, （a）; then with dashes.

    `(3, 0) -> 3`, `(3, 1) -> （3）`, `(3, 2) -> ③`, `(3, 3) -> c`, `(3, 4) -> （c）`,
    `(3, 5) -> —3`, `(3, 6) -> ——3`.
    Where the signs end, digits in brackets go on.
    """
    if level >= len(_LEVELS):
        return "—" * (level + 1 - len(_LEVELS)) + str(number)
    signs, in_brackets = _LEVELS[level]
    sign = signs[number - 1] if number <= len(signs) else str(number)
    return f"（{sign}）" if in_brackets or (signs and sign == str(number)) else sign
