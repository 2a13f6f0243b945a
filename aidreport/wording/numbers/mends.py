"""What a text may have meant that is no number in any of the forms: the form that is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from aidreport.expressions import expression
from aidreport.wording.measure_words import measure_word_of
from aidreport.wording.numbers.reading import Counted, plain, read_count
from aidreport.wording.numbers.values import value_of

Reader: TypeAlias = Callable[[str], Counted | None]

_ONE = "一二两三四五六七八九"
_NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?|[{_ONE}十百千零])[{_ONE}十百千万亿零余多几]*"
_LONE_DIGIT = expression(rf"([{_ONE}十百千万亿零\d]*[百千万亿])([{_ONE}\d])((?![十百千万亿])\D*)")
_OR_UNIT = expression(rf"([{_ONE}十]+)千([克米瓦卡伏].*)")
_POWER_ALONE = expression(r"([百千万亿][万亿]?)(\D+)")
_BY_POWERS = expression(
    r"((?:\d{1,4}万)?(?:零?\d千)?(?:零?\d百)?(?:零?\d十\d?|零\d)?)(?![\d十百千万亿零克米瓦卡伏])(\D*)"
)
_RANGE = expression(r"(\d+(?:\.\d+)?)(\D{0,3}?)(?:-+|—+|–|~+|至|到)\d+(?:\.\d+)?(\D*)")
_HEDGE_FIRST = expression(rf"({_NUMBER})(左右|上下|以上|以下|以内)(.+)")
_HEDGE_LAST = expression(rf"({_NUMBER})\D{{1,3}}([余多])(.+)")
# A part of a number is none: 1千2百3十4人 is not 4人.
_WITHIN = expression(
    rf"(?<![-\d.第{_ONE}十百千万亿零])(?<!\d,)(?:大约|约|将近|近|超过|逾)?{_NUMBER}"
)

# What makes a power, a product, a fraction or a rate of the numbers beside it: 3×200册, 10⁴人.
_WORKED_OUT = expression(r"[×÷√^\u2044*<>=≈≤≥±‰]|\d[/:+eExX]\d|元/\D")
# What makes a range, a bound, a share or an average of the number beside it.
_ANOTHER_NUMBER = expression(
    r"[~～〜]|\d[-—–]\d|[一二三四五六七八九十百千万\d人名户元][至到][一二三四五六七八九十百千万\d]"
    "|不足|不少|不多|不超|不低|至少|至多|最少|最多|少于|多于|低于|高于|大于|小于|未满|人均|户均|平均|每|分之"
)


def two_meanings(text: str, read: Reader) -> tuple[str, str] | None:
    """Return both numbers that a text may be: 三千克 -> 3千克, 3000克; 百人 -> 100人, 近100人."""
    if match := _OR_UNIT.fullmatch(text):
        few = value_of(match[1])
        meant = (f"{few}千{match[2]}", f"{few * 1000}{match[2]}")
    elif match := _LONE_DIGIT.fullmatch(text):
        exact, spoken = value_of(f"{match[1]}零{match[2]}"), value_of(match[1] + match[2])
        meant = (f"{exact:f}{match[3]}", f"{spoken:f}{match[3]}")
    elif match := _POWER_ALONE.fullmatch(text):
        power = match[1]
        scale = power[1:] or (power if power in "万亿" else "")
        number = f"{value_of(power) / value_of(scale or '1'):f}{scale}{match[2]}"
        meant = (number, f"近{number}")
    else:
        return None
    return meant if all(map(read, meant)) else None


def by_powers(text: str, read: Reader) -> str | None:
    """Return in digits a number whose digits stand before their powers: 3千2百人 -> 3200人."""
    match = _BY_POWERS.fullmatch(text)
    if match is None or sum(sign in match[1] for sign in "万千百十零") < 2:
        return None
    right = f"{value_of(match[1]):f}{match[2]}"
    return right if read(right) else None


def round_number_for(text: str, read: Reader) -> str | None:
    """Return a round number for a range: 30-40人 -> 30余人, 3-5人 -> 3人以上; None for none."""
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    low, unit = match[1], match[2] or match[3]
    right = f"{low}余{unit}" if low.endswith("0") else f"{low}{unit}以上"
    return right if read(right) else None


def right_order(text: str, read: Reader) -> str | None:
    """Return a round number whose words stand in the right order: 30左右人 -> 30人左右."""
    if match := _HEDGE_FIRST.fullmatch(text):
        right = match[1] + match[3] + match[2]
    elif match := _HEDGE_LAST.fullmatch(text):
        right = match[1] + match[2] + match[3]
    else:
        return None
    return right if read(right) else None


def numbers_within(text: str, read: Reader) -> list[str]:
    """Return the numbers with a measure word that stand among others: 教师20名 -> 20名.

    None where a word or a sign makes another number of them: 三至四人, 不少于30人, 人均30人.
    """
    if _ANOTHER_NUMBER.search(text):
        return []
    return [found for found in _within(text) if read(found)]


def number_and_noun(text: str) -> tuple[str, str]:
    """Return the number at an edge of a text, and the rest: 20名志愿者, 志愿者20名 -> 20名, 志愿者.

    The number is empty where there is none, or none that can be read.
    """
    for number in _within(text):
        if read_count(plain(number)) is not None:
            if text.startswith(number):
                return number, text.removeprefix(number).strip()
            if text.endswith(number):
                return number, text.removesuffix(number).strip()
    return "", text.strip()


def _within(text: str) -> Iterator[str]:
    if _WORKED_OUT.search(plain(text)):
        return
    for match in _WITHIN.finditer(text):
        after = text[match.end() :]
        unit = "元" if after.startswith("元") else measure_word_of(after)
        if unit:
            yield match[0] + unit
