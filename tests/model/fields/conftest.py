"""Fields read one at a time, as they stand at the beginning of `test.yaml`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.model.reading.group import shape_of
from aidreport.sources.values import Scalar


@pytest.fixture
def context() -> Validation:
    return Validation("test.yaml", Registry())


@pytest.fixture
def read_field(context: Validation) -> Callable[..., object]:
    """Read the text of one field at a line of the file."""

    def read(field: Any, text: str, line: int = 1) -> object:
        return shape_of(field).read(Scalar(text, line, 1), context)

    return read


@pytest.fixture
def notes(context: Validation) -> _Notes:
    """The notes that reading has left so far, in English."""
    return _Notes(context)


class _Notes:
    def __init__(self, context: Validation) -> None:
        self._context = context

    def __eq__(self, other: object) -> bool:
        return [str(each.message) for each in self._context.notes] == other

    def __repr__(self) -> str:
        return repr([str(each.message) for each in self._context.notes])


@pytest.fixture
def refused(context: Validation) -> Callable[..., str]:
    """Read a field that must be refused, and return the message in English."""

    def refuse(field: Any, text: str) -> str:
        with pytest.raises(Refusal) as caught:
            shape_of(field).read(Scalar(text), context)
        return str(caught.value.message)

    return refuse
