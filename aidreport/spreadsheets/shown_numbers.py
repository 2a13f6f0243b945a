"""How a spreadsheet shows a number by its format: 39897 -> 3月25日, 15000 -> 1.5万元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache

from aidreport.frozen import frozen
from aidreport.spreadsheets.number_formats import Section, Token, sections

_MEANS = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
    "=": lambda left, right: left == right,
    "<>": lambda left, right: left != right,
}
_PRECISION = 80
"""More digits than a number and the longest format have together."""
LAST_SERIAL = 2_958_465
"""The last day that spreadsheets know, 9999-12-31."""
_WEEKDAYS = "一二三四五六日"


@frozen
class Shown:
    """What is seen of a number.

    Attributes:
        text: empty where the format hides it.
        moment: the day and the clock, where a date is shown.
        parts: what of the date is shown, `ymd`, `ym`, `md`, `y`; empty for a number.
    """

    text: str
    moment: datetime | None = None
    parts: str = ""


def plain_number(value: float) -> Decimal:
    """Return a stored number without the noise of its last bits: 2835.4999999999995 -> 2835.5.

    Spreadsheets calculate with 15 digits and show no more.
    """
    return Decimal(f"{value:.15g}")


def in_digits(number: Decimal) -> str:
    """Return a number as the format General shows it in a wide column: 54.0 -> 54."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def show(number: Decimal, code: str, first_day: datetime) -> Shown | None:
    """Return what is seen of a number; None where the format is one that is not read here.

    Args:
        number: as it is stored.
        code: the format's code, `General` for none.
        first_day: day 0 of the workbook.
    """
    section, shown = _chosen(number, _sections(code))
    if section is None or section.unread:
        return None
    if section.is_date:
        return _date(number, section, first_day)
    if not section.tokens:
        return Shown("")
    return Shown(_number(shown, section.tokens).strip())


@cache
def _sections(code: str) -> tuple[Section, ...]:
    return tuple(sections(code or "General"))


def _chosen(number: Decimal, found: Sequence[Section]) -> tuple[Section | None, Decimal]:
    """Return the part that is for a number, and the number as it is to be shown there."""
    if any(each.condition for each in found[:2]):
        return _by_condition(number, found), number
    if number < 0 and len(found) > 1:
        return found[1], -number
    if number == 0 and len(found) > 2:
        return found[2], number
    return found[0], number


def _by_condition(number: Decimal, found: Sequence[Section]) -> Section | None:
    for each in found[:3]:
        if each.condition is None:
            return each
        sign, limit = each.condition
        if _MEANS[sign](number, Decimal(limit)):
            return each
    return None


def _number(number: Decimal, tokens: Sequence[Token]) -> str:
    if any(token.sort == "general" for token in tokens):
        return "".join(
            in_digits(number) if token.sort == "general" else token.text
            for token in tokens
            if token.sort in ("general", "text")
        )
    places = [index for index, token in enumerate(tokens) if token.sort == "digit"]
    if not places:
        return "".join(in_digits(number) if _is(token, "@") else token.text for token in tokens)
    return _filled(number, tokens, places)


def _filled(number: Decimal, tokens: Sequence[Token], places: list[int]) -> str:
    """Return the digits of a number in the places that a format has for them, without 1,000s."""
    point = next((i for i, token in enumerate(tokens) if _is(token, ".")), len(tokens))
    whole = [index for index in places if index < point]
    part = [index for index in places if index > point]
    commas = [index for index, token in enumerate(tokens) if _is(token, ",")]
    scaling = sum(_scales(index, whole, places, point) for index in commas)
    percent = sum(_is(token, "%") for token in tokens)
    scaled = number * 100**percent / Decimal(1000) ** scaling
    with localcontext(prec=_PRECISION):
        rounded = scaled.quantize(Decimal(1).scaleb(-len(part)), ROUND_HALF_UP)
    integer, _, decimals = f"{abs(rounded):f}".partition(".")
    digits = dict(_integer(integer, whole, tokens))
    digits |= _decimals(decimals, part, tokens)
    sign = "-" if rounded < 0 else ""
    written = [_piece(index, token, digits) for index, token in enumerate(tokens)]
    if part and not any(digits[index] for index in part):
        written[point] = ""
    return sign + "".join(written)


def _scales(comma: int, whole: list[int], places: list[int], point: int) -> bool:
    """Return whether a comma divides by a thousand: it stands behind the last digit."""
    last = whole[-1] if whole and comma < point else places[-1]
    return comma > last


def _integer(digits: str, places: list[int], tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield the digits before the point at their places; the first place takes all that is left."""
    left = digits.lstrip("0")
    for number, index in enumerate(reversed(places)):
        first = number == len(places) - 1
        taken = left if first else left[-1:]
        left = "" if first else left[:-1]
        yield index, taken or ("0" if tokens[index].text == "0" else "")


def _decimals(digits: str, places: list[int], tokens: Sequence[Token]) -> dict[int, str]:
    shown = dict(zip(places, digits, strict=True))
    for index in reversed(places):
        if shown[index] != "0" or tokens[index].text == "0":
            break
        shown[index] = ""
    return shown


def _piece(index: int, token: Token, digits: dict[int, str]) -> str:
    if index in digits:
        return digits[index]
    return "" if _is(token, ",") else token.text


def _is(token: Token, mark: str) -> bool:
    return token.sort == "mark" and token.text == mark


def _date(number: Decimal, section: Section, first_day: datetime) -> Shown | None:
    if not 0 <= number <= LAST_SERIAL:
        return None
    moment = first_day + timedelta(days=float(number))
    moment = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
    parts = ""
    text = ""
    for index in range(len(section.tokens)):
        said, part = _of_date(moment, index, section.tokens)
        text += said
        parts += part
    return Shown(text.strip(), moment, "".join(each for each in "ymd" if each in parts))


def _of_date(moment: datetime, index: int, tokens: Sequence[Token]) -> tuple[str, str]:
    """Return what one piece of a date's format shows, and which part of the date that is."""
    token = tokens[index]
    if token.sort != "date":
        return (token.text if token.sort in ("text", "mark") else ""), ""
    code = token.text.lower()
    letter, wide = code[0], len(code) > 1
    if letter in "ye":
        return (f"{moment.year % 100:02}" if code == "yy" else str(moment.year)), "y"
    if letter == "m" and not _is_minute(index, tokens):
        return (f"{moment.month:02}" if wide else str(moment.month)), "m"
    if letter == "d" and len(code) < 3:
        return (f"{moment.day:02}" if wide else str(moment.day)), "d"
    if letter in "ad":
        return ("星期" if len(code) == 4 else "") + _WEEKDAYS[moment.weekday()], ""
    value = {"h": moment.hour, "m": moment.minute, "s": moment.second}.get(letter, 0)
    return (f"{value:02}" if wide else str(value)), ""


def _is_minute(index: int, tokens: Sequence[Token]) -> bool:
    """Return whether an m stands behind hours or before seconds."""
    dates = [i for i, token in enumerate(tokens) if token.sort == "date"]
    at = dates.index(index)
    before = tokens[dates[at - 1]].text.lower() if at else ""
    after = tokens[dates[at + 1]].text.lower() if at + 1 < len(dates) else ""
    return before.startswith("h") or after.startswith("s")
