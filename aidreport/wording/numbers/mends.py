"""What a text may have meant that is no number in any of the forms: the form that is right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from aidreport.expressions import expression
from aidreport.wording.measure_words import is_measure_word, measure_word_of
from aidreport.wording.numbers.beside import (
    ABOUT,
    ABOUT_BEFORE,
    EXACT,
    LEAST,
    LEAST_BEFORE,
    LESS,
    MORE,
    MOST,
    MOST_BEFORE,
    says_more,
)
from aidreport.wording.numbers.reading import Counted, plain, read_count
from aidreport.wording.numbers.values import value_of

Reader: TypeAlias = Callable[[str], Counted | None]

_ONE = "一二两三四五六七八九"
_NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?|[{_ONE}十百千零])[{_ONE}十百千万亿零余多几]*"
_LONE_DIGIT = expression(
    rf"([{_ONE}十百千万亿零\d]*[百千万亿])([一二三四五六七八九\d])((?![十百千万亿])\D*)"
    rf"|([{_ONE}百千\d]+[百千])([一二三四五六七八九\d])([万亿]\D*)"
)
_OR_UNIT = expression(rf"([{_ONE}十]+)千([克米瓦卡伏].*)")
_POWER_ALONE = expression(rf"([百千万亿][万亿]?)((?![{_ONE}十百千万亿零余多几来把])\D+)")
_ABOUT_A_POWER = expression(r"([百千万亿])(?:把|十?来|十)(?![百千万亿])(\D*)")
# 5w人 is 50000 and 3k件 3000; 5W alone may be the power of a lamp.
_LETTER_AS_POWER = expression(r"(¥?\d+(?:\.\d+)?)([kKwW])(?![A-Za-z])(\D*)")
_POWERS_OF_LETTERS = {"w": "万", "k": "千"}
_TWO_UNITS = expression(rf"({_NUMBER})(\D{{1,2}})[/·・•.](\D{{1,2}})")
_YUAN_AND_JIAO = expression(rf"(\d+|[{_ONE}十百千万零]+)[元圆块]([{_ONE}\d])")
_BY_POWERS = expression(
    r"((?:\d{1,4}万)?(?:零?\d千)?(?:零?\d百)?(?:零?\d十\d?|零\d)?)(?![\d十百千万亿零克米瓦卡伏])(\D*)"
)
_RANGE = expression(
    r"(\d+(?:\.\d+)?)([余多来]?)(\D{0,3}?)(?:-+|—+|–|~+|至|到)\d+(?:\.\d+)?(\D*?)(?:不等)?"
)
_HEDGE_FIRST = expression(rf"({_NUMBER})(左右|上下|以上|以下|以内)(.+)")
_HEDGE_LAST = expression(rf"({_NUMBER})\D{{1,3}}([余多])(.+)")
# What makes a round number, in words or a place that no form has: （约）30人, 至多30人, 30人往上.
_HEDGE_BEFORE = expression(
    rf"[(]?(?:{ABOUT_BEFORE}|(?P<least>{LEAST_BEFORE})|(?P<most>{MOST_BEFORE}))[),:]?"
    rf"({_NUMBER}\D{{0,6}})"
)
_HEDGE_BEHIND = expression(
    rf"({_NUMBER})(\D{{0,6}}?)[(,]?(?:(?P<more>{MORE})|(?P<less>{LESS})|(?P<about>{ABOUT})"
    rf"|(?P<least>{LEAST})|(?P<most>{MOST})|{EXACT})[)]?"
)
# A part of a number is none: 1千2百3十4人 is not 4人.
_WITHIN = expression(
    rf"(?<![-\d.第{_ONE}十百千万亿零¥])(?<!\d,)(?:大约|约|将近|近|超过|逾)?¥?{_NUMBER}"
)

# What makes a power, a product, a fraction or a rate of the numbers beside it: 3×200册, 10⁴人.
_WORKED_OUT = expression(r"[×÷√^\u2044*<>=≈≤≥±‰]|\d[/:+eExX]\d|[xX]\d|元/\D")
_TAKEN = "\0"
# What is left of a text has more of a number: 负5000元, 小一万元, 5000元左右余, 1、234元.
_MORE_NUMBERS = expression(
    rf"[\d{_ONE}十百千万亿零半几余负减欠小]|\0[\0kKwW·]|左右|上下|以[上下内]|出头|开外|有余|不到|不等|许$"
    r"|[约概估]|大致|差不多|预计|逾|[?？]|\0\+|多点"
)
# What makes a range, a bound, a share or an average of the number beside it.
_ANOTHER_NUMBER = expression(
    r"[~～〜]|\d[-—–]\d|[一二三四五六七八九十百千万\d人名户元][至到][一二三四五六七八九十百千万\d]"
    "|不足|不到|不少|不多|不超|不低|至少|至多|最少|最多|少于|多于|低于|高于|大于|小于|未满"
    "|[人户年月日次场]均|平均|每|分之|历年|以来"
)


def two_meanings(text: str, read: Reader) -> tuple[str, str] | None:
    """Return both numbers that a text may be: 三千克 -> 3千克, 3000克; 百人 -> 100人, 近100人."""
    if match := _OR_UNIT.fullmatch(text):
        few = value_of(match[1])
        meant = (f"{few}千{match[2]}", f"{few * 1000}{match[2]}")
    elif match := _LONE_DIGIT.fullmatch(text):
        before, digit, after = match.groups()[:3] if match[1] else match.groups()[3:]
        exact, spoken = value_of(f"{before}零{digit}"), value_of(before + digit)
        meant = (f"{exact:f}{after}", f"{spoken:f}{after}")
    elif match := _POWER_ALONE.fullmatch(text):
        power = match[1]
        scale = power[1:] or (power if power in "万亿" else "")
        number = f"{value_of(power) / value_of(scale or '1'):f}{scale}{match[2]}"
        meant = (number, f"近{number}")
    elif match := _LETTER_AS_POWER.fullmatch(text):
        if match[2] != "W" or match[3]:
            return None
        meant = (f"{match[1]}万", f"{match[1]}瓦")
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
    low, more, unit = match[1], match[2], match[3] or match[4]
    if not more:
        more = "余" if low.endswith("0") else ""
    right = f"{low}{more}{unit}" if more else f"{low}{unit}以上"
    return right if read(right) else None


def spelt_out(text: str, read: Reader) -> str | None:
    """Return a number of powers in letters, a lone tenth of a yuan, a spoken power, as written.

    `5w人 -> 5万人`, `3k件 -> 3千件`, `三元五 -> 3.5元`, `百十来人 -> 约100人`, `3人/次 -> 3人次`
    """
    if match := _LETTER_AS_POWER.fullmatch(text):
        right = f"{match[1]}{_POWERS_OF_LETTERS[match[2].lower()]}{match[3]}"
    elif match := _YUAN_AND_JIAO.fullmatch(text):
        right = f"{value_of(match[1]) + value_of(match[2]) / 10:f}元"
    elif match := _ABOUT_A_POWER.fullmatch(text):
        right = f"约{_one(match[1])}{match[2]}"
    elif match := _TWO_UNITS.fullmatch(text):
        right = match[1] + match[2] + match[3]
        if not is_measure_word(match[2] + match[3]):
            return None
    else:
        return None
    return right if read(right) else None


def _one(power: str) -> str:
    """Return one of a power: 1万, 100."""
    return f"1{power}" if power in "万亿" else f"{value_of(power):f}"


def right_order(text: str, read: Reader) -> str | None:
    """Return a round number, its words in place: 30左右人 -> 30人左右; 大概5人 -> 约5人."""
    if match := _HEDGE_FIRST.fullmatch(text):
        right = match[1] + match[3] + match[2]
    elif match := _HEDGE_LAST.fullmatch(text):
        right = match[1] + match[2] + match[3]
    elif match := _HEDGE_BEFORE.fullmatch(text):
        right = f"{'不少于' if match['least'] else '最多' if match['most'] else '约'}{match[3]}"
    elif match := _HEDGE_BEHIND.fullmatch(text):
        right = _in_place(match)
    else:
        return None
    counted = read(right)
    if counted is None or counted.measure_word in ("", "元"):
        return right if counted else None
    return right if is_measure_word(counted.measure_word) else None


def _in_place(found: re.Match[str]) -> str:
    """Return number and measure word with the word for what stood behind them in its place."""
    most = found["most"] or ""
    inside = "余" if found["more"] else ""
    before = "不到" if found["less"] else "约" if found["about"] else ""
    after = "以上" if found["least"] else most and ("以下" if "下" in most else "以内")
    return f"{before}{found[1]}{inside}{found[2]}{after}"


def numbers_within(text: str, read: Reader) -> list[str]:
    """Return the numbers with a measure word that stand among others: 教师20名 -> 20名.

    None where a word or a sign makes another number of them: 三至四人, 不少于30人, 人均30人; or
    where a number is left over or stands right behind another: 一年零三个月, 5吨300公斤. A number
    that is told twice, in digits and in characters, is one.
    """
    if _ANOTHER_NUMBER.search(text) or says_more(text):
        return []
    found = {number: counted for number in _within(text) if (counted := read(number))}
    rest = text
    for number in found:
        before, _, after = rest.partition(number)
        rest = f"{before}{_TAKEN}{after}"
    if _MORE_NUMBERS.search(rest):
        return []
    numbers = {(counted.number, counted.said) for counted in found.values()}
    if len(found) > 1 and len(numbers) == 1:
        return [said for _, said in numbers]
    return list(found)


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
        if unit or "¥" in match[0]:
            yield match[0] + unit
