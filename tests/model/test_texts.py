from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest

from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.fields.text import Text
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.profile import Profile
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
def test_free_text_stands_in_the_text_of_an_activity_only(kind: str) -> None:
    # `texts_of_activity` looks nowhere else.
    model = KINDS[kind].load()
    assert fields_of_text(model) == [f"{model.__name__}.text"]
    assert_no_text_in(records_in(model))


def test_free_text_stands_in_the_profile_of_an_organisation_and_nowhere_in_people() -> None:
    # `texts_of_year` looks nowhere else.
    assert fields_of_text(Organisation) == fields_of_text(Person) == []
    assert fields_of_text(Profile)
    assert_no_text_in(records_in(Person))
    of_profile = {Profile, *records_in(Profile)}
    assert records_in(Organisation) - of_profile == set()


def assert_no_text_in(models: set[type[Record]]) -> None:
    seen: set[type[Record]] = set()
    models = set(models)
    while models:
        model = models.pop()
        seen.add(model)
        assert fields_of_text(model) == []
        models |= records_in(model) - seen
    assert seen
