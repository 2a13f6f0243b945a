"""What an activity says, field by field, in words that can be held against another's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from aidreport.model.activity import Activity
from aidreport.model.base import Record, in_words_fields
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period, iso
from aidreport.model.fields.quantity import Quantity
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.wording.money import digits, yuan

_LONGEST = 40


def said(activity: Activity) -> dict[str, str]:
    """Return the fields that an activity fills in -> what they say; what is kept beside it apart.

    Evidence comes in when the table is out already, and no table has it.
    """
    fields = activity.__dict__.items()
    return {name: words(value) for name, value in fields if name not in ("extra", "evidence")}


def in_short(activity: Activity, names: Iterable[str]) -> str:
    """Return who helped whom, and what the fields of these names say, shortened."""
    text = "，".join(_in_short(activity, names))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}……"


def _in_short(activity: Activity, names: Iterable[str]) -> Iterator[str]:
    if activity.helpers and activity.recipients:
        yield f"{words(activity.helpers)} → {words(activity.recipients)}"
    elif activity.helpers or activity.recipients:
        yield words(activity.helpers or activity.recipients)
    for name in names:
        if value := getattr(activity, name, None):
            yield words(value)


def words(value: Any) -> str:
    """Return what a value says: 2009-03-25, 1000元, 大米150斤, the name of a person."""
    match value:
        case Person():
            return str(value.name or value.id)
        case Organisation():
            return str(value.name)
        case Period():
            return iso(value)
        case Money():
            return value.words or yuan(value.amount)
        case Quantity():
            return value.words or f"{digits(value.number)}{value.measure_word}"  # type: ignore[arg-type]
        case Record():
            filled = [
                "等" if name == "more" else words(each)
                for name, each in value.__dict__.items()
                if name != "extra"
            ]
            return ("" if in_words_fields(type(value)) else "，").join(filled)
        case tuple():
            return "、".join(words(each) for each in value)
        case Enum():
            return str(value.value)
        case bool():
            return "是" if value else "否"
        case _:
            return str(value)
