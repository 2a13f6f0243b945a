"""One of several fixed words."""

from __future__ import annotations

from enum import StrEnum

from aidreport.diagnostics import listed, message
from aidreport.model.fields.validation import Refusal, Validation, described
from aidreport.model.reading.shape import Schema, reference
from aidreport.sources.values import Scalar


class Choice:
    """A word of an enumeration, written as there."""

    __slots__ = ("_choices", "_words")

    def __init__(self, choices: type[StrEnum]) -> None:
        self._choices = choices
        self._words = {str(choice.value): choice for choice in choices}

    def read(self, value: object, _context: Validation) -> StrEnum:
        """Return the choice; `bad-choice` for any other word."""
        if isinstance(value, Scalar) and (choice := self._words.get(value)):
            return choice
        raise Refusal(
            "bad-choice",
            message(
                "found {found}, expected one of: {choices}.",
                found=described(value),
                choices=listed(self._words),
            ),
        )

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return a reference to the words."""
        name = self._choices.__name__
        definitions[name] = {"enum": list(self._words), "type": "string"}
        return reference(name)
