from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.fields.text import Text
from aidreport.model.kinds import KINDS
from aidreport.model.texts import REFERENCES

TEXT = get_args(Text)[1]


def records_in(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for argument in get_args(annotation):
        yield from records_in(argument)


def fields_of_text(model: type[Record]) -> list[str]:
    return [
        f"{model.__name__}.{name}"
        for name, field in model.model_fields.items()
        if TEXT in (*field.metadata, *metadata_in(field.annotation))
    ]


def metadata_in(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in get_args(annotation):
        yield from metadata_in(argument)


def test_the_text_of_an_activity_is_seen() -> None:
    assert fields_of_text(Activity) == ["Activity.text"]


@pytest.mark.parametrize("kind", KINDS)
def test_free_text_stands_in_an_activity_s_own_fields_only(kind: str) -> None:
    # `texts_of_activity` looks nowhere else.
    models = [
        inner
        for field in KINDS[kind].load().model_fields.values()
        for inner in records_in(field.annotation)
        if inner not in REFERENCES
    ]
    seen: list[type[Record]] = []
    while models:
        model = models.pop()
        if model in seen:
            continue
        seen.append(model)
        assert fields_of_text(model) == []
        models += [
            inner
            for field in model.model_fields.values()
            for inner in records_in(field.annotation)
            if inner not in REFERENCES
        ]
