"""Dates as they are typed or copied: with a clock, a weekday, in characters; made plain."""

from __future__ import annotations

from datetime import date

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.wording.numbers.small import in_plain_signs
from aidreport.wording.numbers.values import in_plain_numerals, value_of

_PLAIN = expression(r"[0-9]{4}(?:-[0-9]{1,2}){0,2}")
# ExcelJS writes a day as midnight of world time. Any other hour of world time is left: 16:00 is
# the next day in China already.
_CLOCK = expression(
    r"(?<=[\d日号)])(?:\s+|T)(?:\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\+08:?00)?"
    r"|00?:00(?::00(?:\.0+)?)?(?:Z|\+00:?00))$"
)
_PART_OF_DAY = expression(
    r"(?<=[\d日号)一二三四五六天])(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?)(?:\d{1,2}[时点](?:半|\d{1,2}分)?)?$"
)
_BLANKS = expression(r"(?<![\d\s])\s+|\s+(?![\d\s])")
_WEEKDAYS = "一二三四五六日"
_WEEKDAY = expression(r"[(,]?(?:星期|周|礼拜)([一二三四五六日天])\)?$")
_IN_CHARACTERS = expression(
    "([零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?)?"
)


@frozen
class TypedDate:
    """A date without what is not part of it.

    Attributes:
        text: the date, without blanks, in half-width digits.
        part_of_day: what stands after a day: 下午, 上午9时; empty if nothing.
        weekday: the name of the weekday that stands after it, empty if none.
        of_a_day: whether a weekday or a clock says that it is a day.
    """

    text: str
    weekday: str
    part_of_day: str
    of_a_day: bool


def typed(text: str) -> TypedDate:
    """Return a date made plain: ２０10年3月5日（星期五） -> 2010年3月5日, 五; 二〇一〇年 -> 2010年.

    A spreadsheet writes 2010-03-05 00:00:00 for a day.
    """
    if _PLAIN.fullmatch(text):
        return TypedDate(text, "", "", of_a_day=False)
    narrow = in_plain_signs(text.strip())
    without_clock = _CLOCK.sub("", narrow)
    # 12 25 is not the year 1225.
    closed = _BLANKS.sub("", without_clock)
    part = _PART_OF_DAY.search(closed)
    part_of_day = part[0] if part else ""
    closed = closed.removesuffix(part_of_day)
    match = _WEEKDAY.search(closed)
    date_alone = closed[: match.start()] if match else closed
    named = match[1].replace("天", "日") if match else ""
    of_a_day = bool(match or part) or without_clock != narrow
    return TypedDate(_in_digits(date_alone), named, part_of_day, of_a_day)


def weekday(day: date) -> str:
    """Return the name of the weekday of a day: 2010-03-05 -> 五."""
    return _WEEKDAYS[day.weekday()]


def _in_digits(text: str) -> str:
    """Return a date in characters in digits, any other text as it is."""
    match = _IN_CHARACTERS.fullmatch(in_plain_numerals(text))
    if match is None:
        return text
    units = zip(match.groups(), "年月日", strict=True)
    return "".join(f"{value_of(number)}{unit}" for number, unit in units if number)
