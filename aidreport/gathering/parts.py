"""The line of an activity, taken apart at its keys, each part read from its own text.

In JSON no quote stands in a text without a backslash before it: `,"title":` is therefore never a
piece of a text, and what stands between two such keys is the value of the first one. Each of these
parts must have the one form in which the program writes it. So the line is byte for byte the one
that the program writes, and need not be written anew to know it; and what a house says again and
again, days, places, parties, the names of figures, is read once.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar

from aidreport.diagnostics import Position
from aidreport.facts.figures.figure import Key
from aidreport.facts.sums import Sum
from aidreport.gathering import values
from aidreport.gathering.house_year import GatheredActivity, Helped, Place
from aidreport.gathering.values import NotAsWritten
from aidreport.gathering.writing import FIGURE, encoded
from aidreport.model.fields.period import Period
from aidreport.names import KINDS

Read = TypeVar("Read")

KEYS = (
    *("id", "file", "line", "column", "kind", "date", "title"),
    *("places", "recipients", "with", "figures"),
)
_BEGIN = '{"id":'
_BETWEEN = tuple((key, f',"{key}":') for key in KEYS[1:])
_EXACT = ',"exact":'
_NOTHING_ELSE = ',"scale":"","left_out":[],"members":null}'
_KEPT = 1_000
"""Characters of the longest part that is remembered: what strangers send fills no memory."""


def activity_of(line: str) -> GatheredActivity:
    """Return the activity of a line.

    Raises:
        NotAsWritten: where it is not as the program writes it, be it in a blank.
    """
    id_, file, row, column, kind, date, title, places, recipients, partners, figures = _parts(line)
    position = Position(_file(file), _number(row, "line"), _number(column, "column"))
    return GatheredActivity(
        _text(id_, "id"),
        position,
        _kind(kind),
        _date(date),
        _text(title, "title"),
        _places(places),
        _recipients(recipients),
        _partners(partners),
        _figures(figures),
    )


def _parts(line: str) -> list[str]:
    """Return the texts of the values of a line, in the order of the keys."""
    if not line.startswith(_BEGIN) or not line.endswith("}"):
        raise NotAsWritten(KEYS[0])
    rest = line[len(_BEGIN) : -1]
    parts = []
    for key, between in _BETWEEN:
        part, found, rest = rest.partition(between)
        if not found:
            raise NotAsWritten(key)
        parts.append(part)
    parts.append(rest)
    return parts


def _value(part: str, field: str) -> Any:
    """Return the value of a part, which must have the form in which it is written."""
    try:
        value = json.loads(part)
    except (ValueError, RecursionError):
        raise NotAsWritten(field) from None
    if encoded(value) != part:
        raise NotAsWritten(field)
    return value


def _remembered(read: Callable[[str], Read]) -> Callable[[str], Read]:
    """Return a function that reads the same part once."""
    known = lru_cache(maxsize=2048)(read)

    def remembered(part: str) -> Read:
        return known(part) if len(part) <= _KEPT else read(part)

    return remembered


def _text(part: str, field: str) -> str:
    inner = part[1:-1]
    if part != f'"{inner}"' or '"' in inner or "\\" in inner:
        inner = _value(part, field)  # with signs that JSON writes in another way
    return values.as_text(inner, field)


def _number(part: str, field: str) -> int:
    value = int(part) if part.isdecimal() and part.isascii() and len(part) < 11 else -1
    if str(value) != part:
        raise NotAsWritten(field)
    return values.as_number(value, field)


@_remembered
def _file(part: str) -> str:
    return values.as_file(_text(part, "file"))


@_remembered
def _kind(part: str) -> str:
    kind = _text(part, "kind")
    if kind not in KINDS:
        raise NotAsWritten("kind")
    return kind


@_remembered
def _date(part: str) -> Period:
    return values.as_period(_value(part, "date"), "date")


@_remembered
def _places(part: str) -> tuple[Place, ...]:
    return values.entries_in(_value(part, "places"), "places", values.place)


@_remembered
def _recipients(part: str) -> tuple[Helped, ...]:
    return values.entries_in(_value(part, "recipients"), "recipients", values.helped)


@_remembered
def _partners(part: str) -> tuple[str, ...]:
    said = _value(part, "with")
    return values.entries_in(said, "with", lambda each: values.as_text(each, "with"))


def _figures(part: str) -> dict[Key, Sum]:
    """Return the figures of a line; whoever tells them says where they stand."""
    found: dict[Key, Sum] = {}
    if part == "[]":
        return found
    if not part.startswith(f"[{FIGURE}") or not part.endswith("]"):
        raise NotAsWritten("figures")
    pieces = part[len(FIGURE) + 1 : -1].split(f",{FIGURE}")
    if len(pieces) > values.MOST_ENTRIES:
        raise NotAsWritten("figures")
    for piece in pieces:
        key, total = _figure(piece)
        found[key] = total
    if len(found) < len(pieces):
        raise NotAsWritten("figures")
    return found


@_remembered
def _key(part: str) -> Key:
    return values.as_key(_value(f"{FIGURE}{part}}}", "figures"))


@_remembered
def _exact(part: str) -> Decimal:
    """Return the number of a figure of which nothing else is known."""
    return values.as_decimal(_text(part, "exact"), "exact")


@_remembered
def _figure(part: str) -> tuple[Key, Sum]:
    name, _, rest = part.partition(_EXACT)
    if rest.endswith(_NOTHING_ELSE):  # as most do, each with another number
        key = _key(name)
        return key, Sum(key.unit, _exact(rest.removesuffix(_NOTHING_ELSE)))
    return values.figure(_value(f"{FIGURE}{part}", "figures"))
