from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.fields.text import Text
from aidreport.model.kinds import KINDS
from aidreport.model.texts import REFERENCES


def inside(annotation: Any) -> Iterator[Any]:
    yield annotation
    for argument in get_args(annotation):
        yield from inside(argument)


def hints(model: type[Record]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)


def records_in(model: type[Record]) -> set[type[Record]]:
    found = {part for hint in hints(model).values() for part in inside(hint)}
    return {
        part
        for part in found
        if isinstance(part, type) and issubclass(part, Record) and part not in REFERENCES
    }


def fields_of_text(model: type[Record]) -> list[str]:
    return [
        f"{model.__name__}.{name}"
        for name, hint in hints(model).items()
        if any(part == Text for part in inside(hint))
    ]


def test_the_text_of_an_activity_is_seen() -> None:
    assert fields_of_text(Activity) == ["Activity.text"]


@pytest.mark.parametrize("kind", KINDS)
def test_free_text_stands_in_an_activity_s_own_fields_only(kind: str) -> None:
    # `texts_of_activity` looks nowhere else.
    seen: set[type[Record]] = set()
    models = records_in(KINDS[kind].load())
    while models:
        model = models.pop()
        seen.add(model)
        assert fields_of_text(model) == []
        models |= records_in(model) - seen
    assert seen
