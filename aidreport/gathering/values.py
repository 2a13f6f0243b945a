"""The parts of a line of the exchange format, each checked before it is believed.

What is read is said in one way alone: a group has the keys that the program writes, in their
order, and no two values of a field mean the same.
"""

from __future__ import annotations

from collections.abc import Callable, ValuesView
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.figures.lookup import is_figure
from aidreport.facts.sums import Sum
from aidreport.gathering.house_year import Helped, House, Place
from aidreport.model.fields.amount import MONEY_UNIT, Amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.quantity import Quantity

Read = TypeVar("Read")
AnyEnum = TypeVar("AnyEnum", bound=StrEnum)

LONGEST_TEXT = 4_000
MOST_ENTRIES = 5_000
_LARGEST_NUMBER = 10**9
_NUMBER = expression(r"(?:0|[1-9][0-9]{0,23})(?:\.[0-9]{1,10})?")
_FILE = expression(r"records/(?!\.)[^/\\:\x00-\x1f]+(?:/(?!\.)[^/\\:\x00-\x1f]+)?")
_PERIOD = ("start", "end", "precision", "words")
_PLACE = ("words", "path", "code")
_HELPED = ("name", "kind", "person", "place")
_KEY = ("group", "name", "unit")
_FIGURE = (*_KEY, "exact", "scale", "left_out", "members")
_VAGUE = ("words", "amount", "measure_word")
_CONTROL = expression(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029\ud800-\udfff]")


class NotAsWritten(Exception):  # noqa: N818 - says what was found
    """A line says something that aidreport never writes; `message` says what."""

    def __init__(self, field: str) -> None:
        self.message: Message = message("“{field}” is not as aidreport writes it", field=field)
        super().__init__(field)


def text(line: dict[str, Any], field: str) -> str:
    """Return the text of a field."""
    return as_text(line.get(field), field)


def as_text(value: object, field: str) -> str:
    """Return a value that is a text.

    Raises:
        NotAsWritten: where it is none, too long, or holds signs that no record can hold.
    """
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise NotAsWritten(field)
    if not value.isprintable() and _CONTROL.search(value):
        raise NotAsWritten(field)
    return value


def number(line: dict[str, Any], field: str) -> int:
    """Return the whole number of a field."""
    return as_number(line.get(field), field)


def as_number(value: object, field: str) -> int:
    """Return a value that is a whole number from 0 to a thousand million."""
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise NotAsWritten(field)
    return value


def group(line: dict[str, Any], field: str) -> dict[str, Any]:
    """Return the fields in a field."""
    value = line.get(field)
    if not isinstance(value, dict):
        raise NotAsWritten(field)
    return value


def entries(line: dict[str, Any], field: str, read: Callable[[Any], Read]) -> tuple[Read, ...]:
    """Return the entries of a field, each as `read` takes it."""
    return entries_in(line.get(field), field, read)


def entries_in(value: object, field: str, read: Callable[[Any], Read]) -> tuple[Read, ...]:
    """Return the entries of a list, each as `read` takes it."""
    if not isinstance(value, list) or len(value) > MOST_ENTRIES:
        raise NotAsWritten(field)
    return tuple([read(each) for each in value])


def texts(line: dict[str, Any], field: str) -> tuple[str, ...]:
    """Return the texts of a field."""
    return entries(line, field, lambda value: as_text(value, field))


def chosen(line: dict[str, Any], field: str, choices: type[AnyEnum]) -> AnyEnum:
    """Return the value of a field that has only a few."""
    try:
        return choices(text(line, field))
    except ValueError:
        raise NotAsWritten(field) from None


def inside(value: object, keys: tuple[str, ...], field: str) -> ValuesView[Any]:
    """Return the values of a group that has just these keys, in their order.

    Raises:
        NotAsWritten: where it is no group, or has others.
    """
    if not isinstance(value, dict) or tuple(value) != keys:
        raise NotAsWritten(field)
    return value.values()


def period(line: dict[str, Any], field: str) -> Period:
    """Return the period of a field."""
    return as_period(line.get(field), field)


def as_period(value: object, field: str) -> Period:
    """Return a value that is a period."""
    start, end, precision, words = inside(value, _PERIOD, field)
    try:
        extent = Precision(as_text(precision, field))
    except ValueError:
        raise NotAsWritten(field) from None
    found = Period(_day(start, field), _day(end, field), extent, as_text(words, field))
    if found.end < found.start:
        raise NotAsWritten(field)
    return found


def _day(value: object, field: str) -> date:
    """Return a day in the one form that it is written in: 20101231 is another."""
    said = as_text(value, field)
    try:
        found = date.fromisoformat(said)
    except ValueError:
        raise NotAsWritten(field) from None
    if found.isoformat() != said:
        raise NotAsWritten(field)
    return found


def place(value: object) -> Place:
    """Return a place."""
    words, path, code = inside(value, _PLACE, "place")
    names = entries_in(path, "path", lambda each: as_text(each, "path"))
    return Place(as_text(words, "words"), names, as_text(code, "code"))


def house(value: object) -> House:
    """Return a house, or another organisation with its names; it has one."""
    if not isinstance(value, dict) or not text(value, "name").strip():
        raise NotAsWritten("name")
    return House(
        text(value, "name"),
        texts(value, "short_names"),
        texts(value, "former_names"),
        text(value, "kind"),
        place(value.get("place")),
    )


def helped(value: object) -> Helped:
    """Return somebody who was helped."""
    name, kind, person, home = inside(value, _HELPED, "recipients")
    if type(person) is not bool:
        raise NotAsWritten("recipients")
    return Helped(as_text(name, "name"), as_text(kind, "kind"), person, place(home))


def as_file(value: str) -> str:
    """Return the path of a file in the records of a house; it leads nowhere else."""
    if not _FILE.fullmatch(value):
        raise NotAsWritten("file")
    return value


def figures(line: dict[str, Any]) -> dict[Key, Sum]:
    """Return the figures of a line; they come from no place."""
    every = entries(line, "figures", figure)
    found = dict(every)
    if len(found) < len(every):
        raise NotAsWritten("figures")
    return found


def figure(value: object) -> tuple[Key, Sum]:
    """Return a figure with its key."""
    group, name, unit, exact, scale, vague, members = inside(value, _FIGURE, "figures")
    key = as_key({"group": group, "name": name, "unit": unit})
    known = None if exact is None else as_decimal(exact, "exact")
    total = Sum(
        key.unit,
        known,
        entries_in(vague, "left_out", lambda each: _vague(each, key.unit)),
        None if members is None else entries_in(members, "members", _member),
        (),
        as_text(scale, "scale"),
    )
    if members is not None and known != len(set(total.members or ())):
        raise NotAsWritten("figures")
    if not total.recorded:
        raise NotAsWritten("figures")
    return key, total


def as_key(value: object) -> Key:
    """Return the key of a figure."""
    group, name, unit = inside(value, _KEY, "figures")
    try:
        key = Key(Group(as_text(group, "group")), as_text(name, "name"), as_text(unit, "unit"))
    except ValueError:
        raise NotAsWritten("group") from None
    if not is_figure(key):
        raise NotAsWritten("name")
    return key


def as_decimal(value: object, field: str) -> Decimal:
    """Return a number that is written as a text."""
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        raise NotAsWritten(field)
    return Decimal(value)


def _member(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= 8:
        raise NotAsWritten("members")
    return tuple(as_text(each, "members") for each in value)


def _vague(value: object, unit: str) -> Amount | None:
    if value is None:
        return None
    words, amount, measure_word = inside(value, _VAGUE, "left_out")
    if not as_text(words, "words"):
        raise NotAsWritten("left_out")
    if unit != MONEY_UNIT:
        if amount is not None:
            raise NotAsWritten("amount")
        return Quantity(None, as_text(measure_word, "measure_word"), words)
    if measure_word is not None:
        raise NotAsWritten("measure_word")
    return Money(as_decimal(amount, "amount"), words)
