"""A house's year as lines of JSON: the same bytes for the same year, on every machine.

The first line is the house, each other one an activity. Every key stands in every line, in one
order; numbers are texts, so that no program reads 2835.50 as a binary fraction.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.sums import Sum
from aidreport.gathering.house_year import (
    FORMAT,
    VERSION,
    GatheredActivity,
    Helped,
    House,
    HouseYear,
    Place,
)
from aidreport.model.fields.amount import Amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_text = json.encoder.encode_basestring

FIGURE = '{"group":'
"""How a figure begins."""

_BETWEEN = "\0"
_OWN_WORDS = frozenset(
    ["format", "program", "sha256", "group", "start", "end", "precision", "exact", "amount", "code"]
)


def written(year: HouseYear) -> bytes:
    """Return a house's year as UTF-8 with a line feed behind each line.

    `sha256` in the first line is that of all lines while it is empty itself: no line, nor the
    first one, can be changed without its being seen.
    """
    head = head_of(year)
    lines = "\n".join(["", *map(line_of, year.activities), ""]).encode()
    head["sha256"] = checksum(_encode(head).encode() + lines)
    return _encode(head).encode() + lines


def words_of(content: bytes) -> bytes:
    """Return the words of an export, line by line as they stand in it, with U+0000 between them.

    What only the program says, names of fields and figures in numbers, is left out: nobody's
    name is in it, whatever it looks like.
    """
    lines = []
    for line in content.removesuffix(b"\n").split(b"\n"):
        words: list[str] = []
        _collect([json.loads(line)], words)
        lines.append(_BETWEEN.join(words))
    return "\n".join(lines).encode()


def _collect(values: Iterable[Any], words: list[str]) -> None:
    for value in values:
        kind = type(value)
        if kind is str:
            words.append(value)
        elif kind is list:
            _collect(value, words)
        elif kind is dict:
            _collect([each for name, each in value.items() if name not in _OWN_WORDS], words)


def checksum(content: bytes) -> str:
    """Return the checksum of lines in whose first one it is empty."""
    return hashlib.sha256(content).hexdigest()


def head_of(year: HouseYear) -> dict[str, Any]:
    """Return the first line, without its checksum.

    Most houses know nobody by two names: theirs has no `organisations`, as those of the versions
    that did not know the key.
    """
    others = [_house(each) for each in year.organisations]
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": year.program,
        "year": year.year,
        "period": _period(year.period),
        "house": _house(year.house),
        **({"organisations": others} if others else {}),
        "signed_on": _period(year.signed_on) if year.signed_on else None,
        "findings": {
            "errors": year.found.errors,
            "warnings": year.found.warnings,
            "notes": year.found.notes,
        },
        "figures": _figures(year.figures),
        "activities": len(year.activities),
        "sha256": "",
    }


def encoded(line: dict[str, Any]) -> str:
    """Return a line as it stands in the file."""
    return _encode(line)


def line_of(activity: GatheredActivity) -> str:
    """Return the line of an activity."""
    place = activity.position
    # What stands in many lines is put in as it was encoded the first time.
    return (
        f'{{"id":{_text(activity.id)},"file":{_text(place.path)},"line":{place.line},'
        f'"column":{place.column},"kind":{_text(activity.kind)},'
        f'"date":{_period_text(activity.date)},"title":{_text(activity.title)},'
        f'"places":[{",".join(map(_place_text, activity.places))}],'
        f'"recipients":[{",".join(map(_helped_text, activity.recipients))}],'
        f'"with":{_encode(list(activity.partners)) if activity.partners else "[]"},'
        f'"figures":[{",".join(map(_figure_text, activity.figures.items()))}]}}'
    )


def figure_columns(line: str) -> array[int]:
    """Return in which column, from 1, each figure of a line begins; the line is as written.

    In a text no quote stands without a backslash before it.
    """
    found, at = array("I"), line.find(FIGURE)
    while at >= 0:
        found.append(at + 1)
        at = line.find(FIGURE, at + 1)
    return found


def _house(house: House) -> dict[str, Any]:
    return {
        "name": house.name,
        "short_names": list(house.short_names),
        "former_names": list(house.former_names),
        "kind": house.kind,
        "place": line_of_place(house.place),
    }


def line_of_place(place: Place) -> dict[str, Any]:
    """Return a place as it stands in a line."""
    return {"words": place.words, "path": list(place.path), "code": place.division}


def _period_text(period: Period) -> str:
    return (
        f'{{"start":"{period.start.isoformat()}","end":"{period.end.isoformat()}",'
        f'"precision":{_text(period.precision)},"words":{_text(period.words)}}}'
    )


@lru_cache(maxsize=4096)
def _place_text(place: Place) -> str:
    return _encode(line_of_place(place))


@lru_cache(maxsize=4096)
def _helped_text(party: Helped) -> str:
    return _encode(
        {
            "name": party.name,
            "kind": party.kind,
            "person": party.is_person,
            "place": line_of_place(party.place),
        }
    )


def _period(period: Period) -> dict[str, Any]:
    return {
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
        "precision": period.precision.value,
        "words": period.words,
    }


def _figures(figures: Mapping[Key, Sum]) -> list[dict[str, Any]]:
    return [json.loads(_figure_text(each)) for each in figures.items()]


def _figure_text(figure: tuple[Key, Sum]) -> str:
    key, total = figure
    exact = "null" if total.exact is None else f'"{total.exact:f}"'  # as `number`
    named = _figure_named(key.group, key.name, total.unit)
    if not (total.scale or total.left_out) and total.members is None:  # as most are
        return f'{named},"exact":{exact},"scale":"","left_out":[],"members":null}}'
    left_out = _encode([_vague(each) for each in total.left_out]) if total.left_out else "[]"
    members = "null" if total.members is None else _encode(total.members)
    return (
        f'{named},"exact":{exact},"scale":{_text(total.scale)},'
        f'"left_out":{left_out},"members":{members}}}'
    )


@lru_cache(maxsize=4096)
def _figure_named(group: Group, name: str, unit: str) -> str:
    """Return the beginning of a figure, which those of many activities have in common."""
    return _encode({"group": group.value, "name": name, "unit": unit})[:-1]


def _vague(amount: Amount | None) -> dict[str, Any] | None:
    """Return what is known only vaguely: money with about how much it is, else what it counts."""
    if amount is None:
        return None
    if isinstance(amount, Money):
        return {"words": amount.words, "amount": number(amount.amount), "measure_word": None}
    return {"words": amount.words, "amount": None, "measure_word": amount.measure_word}


def number(value: Decimal) -> str:
    """Return a number as a text, with no power of ten."""
    return f"{value:f}"
