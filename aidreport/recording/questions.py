"""What is asked about an activity of a kind, and whether an answer can be used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidreport.diagnostics import Message
from aidreport.editing.yaml_text import scalar
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.base import chinese_names, fields_of
from aidreport.model.fields.listed import ListShape
from aidreport.model.fields.reference import (
    organisation_reference,
    party_reference,
    person_reference,
)
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.model.kinds import KINDS, kind_of
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.group import group_of
from aidreport.model.reading.shape import Shape
from aidreport.model.year import YearRecord
from aidreport.sources.reader import read
from aidreport.sources.values import Mapping, Scalar

_FIRST = ("date", "place", "recipients", "leaders", "participants")
_LAST = ("contents", "donation", "outcomes", "text")
_BRACKETS = ("[", "{")
_REFERENCES = (person_reference, organisation_reference, party_reference)


@frozen
class Question:
    """A field that is asked for.

    Attributes:
        key: in English.
        chinese: its Chinese name.
        description: in Chinese, as editors show it.
        required: whether there must be an answer.
        names_somebody: whether the answer is a person or an organisation that is recorded.
    """

    key: str
    chinese: str
    description: str
    required: bool
    names_somebody: bool


def kind_named(word: str) -> str | None:
    """Return the English name of a kind of activity by either of its names, None for no kind."""
    found = kind_of(word.strip())
    return found.name if found else None


def questions(kind: str) -> Iterator[Question]:
    """Yield what is asked about a kind: when, whom and who, what only it has, what was done."""
    model = KINDS[kind].load()
    declared, shapes = fields_of(model), group_of(model).shapes
    own = [name for name in declared if name not in fields_of(Activity)]
    chinese = chinese_names(model)
    for name in (*_FIRST, *own, *_LAST):
        field = declared[name]
        yield Question(
            field.key,
            chinese[field.key],
            field.description,
            field.required,
            _reference(shapes[name]),
        )


def registry_of(record: YearRecord | None) -> Registry:
    """Return who is known in a year; where that cannot be told, everybody may be."""
    if record is None:
        return Registry(complete=False)
    return Registry(record.organisations, record.people, complete=record.complete)


def wrong_with(kind: str, key: str, text: str, registry: Registry) -> Message | None:
    """Return what is wrong with the answer to a question, None for a good one.

    Args:
        kind: of the activity, in English.
        key: of the field, in English.
        text: the answer as it was typed.
        registry: who is known.
    """
    root = read(f"v: {text if text.startswith(_BRACKETS) else scalar(text)}".encode(), "").root
    value: Any = root[Scalar("v")] if isinstance(root, Mapping) and Scalar("v") in root else None
    model = KINDS[kind].load()
    name = next(name for name, field in fields_of(model).items() if field.key == key)
    try:
        group_of(model).shapes[name].read(value, Validation("", registry))
    except Refusal as refusal:
        return refusal.message
    except Faults as faults:
        return faults.found[0].message
    return None


def _reference(shape: Shape) -> bool:
    entry = shape.entry if isinstance(shape, ListShape) else shape
    return getattr(entry, "read", None) in _REFERENCES
