"""The parts of a line of the exchange format, each checked before it is believed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from aidreport.diagnostics import Message, Position, message
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
_CONTROL = expression(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029\ud800-\udfff]")


class NotAsWritten(Exception):  # noqa: N818 - says what was found
    """A line says something that aidreport never writes; `message` says what."""

    def __init__(self, field: str) -> None:
        self.message: Message = message("“{field}” is not as aidreport writes it", field=field)
        super().__init__(field)


def text(line: dict[str, Any], field: str) -> str:
    """Return the text of a field.

    Raises:
        NotAsWritten: where it is none, too long, or holds signs that no record can hold.
    """
    return _text(line.get(field), field)


def _text(value: object, field: str) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise NotAsWritten(field)
    if not value.isprintable() and _CONTROL.search(value):
        raise NotAsWritten(field)
    return value


def number(line: dict[str, Any], field: str) -> int:
    """Return the whole number of a field, from 0 to a thousand million."""
    value = line.get(field)
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
    value = line.get(field)
    if not isinstance(value, list) or len(value) > MOST_ENTRIES:
        raise NotAsWritten(field)
    return tuple([read(each) for each in value])


def texts(line: dict[str, Any], field: str) -> tuple[str, ...]:
    """Return the texts of a field."""
    return entries(line, field, lambda value: _text(value, field))


def chosen(line: dict[str, Any], field: str, choices: type[AnyEnum]) -> AnyEnum:
    """Return the value of a field that has only a few."""
    try:
        return choices(text(line, field))
    except ValueError:
        raise NotAsWritten(field) from None


def day(line: dict[str, Any], field: str) -> date:
    """Return the day of a field."""
    try:
        return date.fromisoformat(text(line, field))
    except ValueError:
        raise NotAsWritten(field) from None


def period(line: dict[str, Any], field: str) -> Period:
    """Return the period of a field."""
    inside = group(line, field)
    found = Period(
        day(inside, "start"),
        day(inside, "end"),
        chosen(inside, "precision", Precision),
        text(inside, "words"),
    )
    if found.end < found.start:
        raise NotAsWritten(field)
    return found


def place(value: object) -> Place:
    """Return a place."""
    if not isinstance(value, dict):
        raise NotAsWritten("place")
    return Place(text(value, "words"), texts(value, "path"), text(value, "code"))


def house(line: dict[str, Any]) -> House:
    """Return the house of the first line; it has a name."""
    inside = group(line, "house")
    if not text(inside, "name").strip():
        raise NotAsWritten("name")
    return House(
        text(inside, "name"),
        texts(inside, "short_names"),
        texts(inside, "former_names"),
        text(inside, "kind"),
        place(inside.get("place")),
    )


def helped(value: object) -> Helped:
    """Return somebody who was helped."""
    if not isinstance(value, dict) or type(value.get("person")) is not bool:
        raise NotAsWritten("recipients")
    return Helped(
        text(value, "name"), text(value, "kind"), value["person"], place(value.get("place"))
    )


def position(line: dict[str, Any]) -> Position:
    """Return the place of an activity in the records of its house; it leads nowhere else."""
    file = text(line, "file")
    if not _FILE.fullmatch(file):
        raise NotAsWritten("file")
    return Position(file, number(line, "line"), number(line, "column"))


def figures(line: dict[str, Any], places: tuple[Position, ...]) -> dict[Key, Sum]:
    """Return the figures of a line, which come from some places."""
    found: dict[Key, Sum] = {}
    for key, total in entries(line, "figures", lambda value: _figure(value, places)):
        if key in found:
            raise NotAsWritten("figures")
        found[key] = total
    return found


def _figure(value: object, places: tuple[Position, ...]) -> tuple[Key, Sum]:
    if not isinstance(value, dict):
        raise NotAsWritten("figures")
    try:
        key = _key(value.get("group"), value.get("name"), value.get("unit"))
        exact = _decimal(value.get("exact"), "exact")
        scale = "" if value.get("scale") == "" else text(value, "scale")
    except TypeError:  # what has no hash is no text
        raise NotAsWritten("figures") from None
    vague, members = value.get("left_out"), value.get("members")
    total = Sum(
        key.unit,
        exact,
        () if vague == [] else entries(value, "left_out", lambda each: _vague(each, key.unit)),
        None if members is None else entries(value, "members", _member),
        places,
        scale,
    )
    if members is not None and exact != len(set(total.members or ())):
        raise NotAsWritten("figures")
    if not total.recorded:
        raise NotAsWritten("figures")
    return key, total


@lru_cache(maxsize=1024)
def _key(group: object, name: object, unit: object) -> Key:
    group, name, unit = (_text(each, "figures") for each in (group, name, unit))
    try:
        key = Key(Group(group), name, unit)
    except ValueError:
        raise NotAsWritten("group") from None
    if not is_figure(key):
        raise NotAsWritten("name")
    return key


@lru_cache(maxsize=4096)
def _decimal(value: object, field: str) -> Decimal | None:
    if value is None:
        return None
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        raise NotAsWritten(field)
    return Decimal(value)


def _member(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= 8:
        raise NotAsWritten("members")
    return tuple(_text(each, "members") for each in value)


def _vague(value: object, unit: str) -> Amount | None:
    if value is None:
        return None
    if not isinstance(value, dict) or not text(value, "words"):
        raise NotAsWritten("left_out")
    if unit == MONEY_UNIT:
        amount = _decimal(text(value, "amount"), "amount")
        return Money(amount or Decimal(0), text(value, "words"))
    return Quantity(None, text(value, "measure_word"), text(value, "words"))
