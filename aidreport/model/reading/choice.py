"""One of several fixed words."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from aidreport.diagnostics import Name, listed
from aidreport.model.fields.validation import Validation, described, refused_as
from aidreport.model.reading.shape import Named, Schema, reference
from aidreport.names import chinese_words
from aidreport.sources.values import Scalar


class Choice:
    """A word of an enumeration, by its English or its Chinese name."""

    __slots__ = ("_choices", "_name", "_words")

    def __init__(self, choices: type[StrEnum], name: str = "") -> None:
        """Take the words; `name` is that of their definition, where the Chinese ones differ."""
        self._choices = choices
        self._name = name or choices.__name__
        english = english_words(choices, self._name)
        self._words = {word: choices(english[word]) for word in english}

    def read(self, value: object, _context: Validation) -> StrEnum:
        """Return the choice; `bad-choice` for any other word."""
        if isinstance(value, Scalar) and (choice := self._words.get(value)):
            return choice
        chinese = chinese_words(self._name, self._choices)
        raise refused_as(
            "bad-choice",
            "found {found}, expected one of: {choices}.",
            found=described(value),
            choices=listed(Name(word, (), chinese[word]) for word in chinese),
        )

    def names(self, value: object) -> Iterator[Named]:
        """Yield the word, which is a fixed value."""
        if isinstance(value, Scalar) and (choice := self._words.get(value)):
            chinese = chinese_words(self._name, self._choices)[choice]
            yield Named(value, str(choice.value), chinese, is_key=False)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return a reference to the words."""
        words = [str(choice.value) for choice in self._choices]
        definitions[self._name] = {"enum": words, "type": "string"}
        return reference(self._name)


def english_words(choices: type[StrEnum], name: str = "") -> dict[str, str]:
    """Return the words of an enumeration by both of their names; `name` is that of the table."""
    chinese = chinese_words(name or choices.__name__, choices)
    return {**{chinese[word]: word for word in chinese}, **{word: word for word in chinese}}
