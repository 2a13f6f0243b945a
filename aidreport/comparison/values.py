"""What to write into a field of a record so that the report says what somebody made of it."""

from __future__ import annotations

from decimal import Decimal

from aidreport.expressions import expression

_NUMBER = expression(r"\d+(?:,\d{3})*(?:\.\d+)?")
_ISO_DAY = expression(r"(\d{4})-(\d{2})-(\d{2})")
_DAY = expression(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")


def new_value(value: str, old: str, new: str) -> str:
    """Return the field's value with the change that was made in the report; empty if unknown.

    `"700", "700元", "900元" -> "900"`; `"2009-03-25", "3月25日", "3月26日" -> "2009-03-26"`.

    Args:
        value: what the field holds.
        old: what the report says of it.
        new: what somebody made of that.
    """
    if not value or not new or old == new:
        return ""
    if value.count(old) == 1:
        return value.replace(old, new)
    return _day(value, old, new) or _number(value, old, new)


def _day(value: str, old: str, new: str) -> str:
    recorded, before, after = _ISO_DAY.fullmatch(value), _DAY.fullmatch(old), _DAY.fullmatch(new)
    if not (recorded and before and after):
        return ""
    if (int(before[2]), int(before[3])) != (int(recorded[2]), int(recorded[3])):
        return ""
    return f"{after[1] or recorded[1]}-{int(after[2]):02d}-{int(after[3]):02d}"


def _number(value: str, old: str, new: str) -> str:
    """Return the value with its one number changed, if the report said that number."""
    recorded, before, after = (_NUMBER.findall(text) for text in (value, old, new))
    if not len(recorded) == len(before) == len(after) == 1:
        return ""
    if old.replace(before[0], "", 1).lstrip("万") != new.replace(after[0], "", 1).lstrip("万"):
        return ""
    unit = 10_000 if f"{recorded[0]}万" in value else 1
    if _plain(recorded[0]) * unit != _plain(before[0]) * _unit(old, before[0]):
        return ""
    changed = _plain(after[0]) * _unit(new, after[0]) / unit
    return value.replace(recorded[0], f"{changed.normalize():f}", 1)


def _unit(words: str, number: str) -> int:
    return 10_000 if f"{number}万" in words else 1


def _plain(number: str) -> Decimal:
    return Decimal(number.replace(",", ""))
