"""The table `[publish]` of the configuration: what the public edition leaves unsaid, and how."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, listed, message
from aidreport.frozen import field, frozen


class Audience(StrEnum):
    """For whom a report is: for the office, or for everybody."""

    INTERNAL = "internal"
    PUBLIC = "public"

    @property
    def ending(self) -> str:
        """What stands behind the year in the name of its files: `.public`, or nothing."""
        return ".public" if self is Audience.PUBLIC else ""


class PupilMasking(StrEnum):
    """How pupils are called: 黄某某 or 某同学."""

    FAMILY_NAME = "family-name"
    PUPIL = "pupil"


class SchoolMasking(StrEnum):
    """Whether something is named of whoever is protected.

    `WHEN_HARMLESS`: unless an illness or the family's circumstances are told of them.
    """

    NAMED = "named"
    WHEN_HARMLESS = "when-harmless"
    MASKED = "masked"


class Donors(StrEnum):
    """Whether persons who gave are named; the law asks for their agreement."""

    MASKED = "masked"
    NAMED = "named"


@frozen
class Publish:
    """What the public edition leaves unsaid; nothing here can switch the protection off.

    Attributes:
        minors: how pupils are called.
        schools: whether the school of a protected person is named.
        grades: whether the grade is named.
        donors: whether persons who gave are named.
        illness: the word that stands for an illness, empty to leave it out.
        circumstances: the words that stand for a family's circumstances, empty to leave them out.
        people: ids of further people who are protected.
        words: further words that are not to be published.
        allow: passages that are no name, although they hold one: 精神文明.
        place: where the table stands.
    """

    minors: PupilMasking = PupilMasking.FAMILY_NAME
    schools: SchoolMasking = SchoolMasking.WHEN_HARMLESS
    grades: SchoolMasking = SchoolMasking.NAMED
    donors: Donors = Donors.MASKED
    illness: str = "重病"
    circumstances: str = "家庭困难"
    people: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    place: Position = field(default_factory=lambda: Position("aidreport.toml"))


_CHOICES: Mapping[str, type[StrEnum]] = {
    "minors": PupilMasking,
    "schools": SchoolMasking,
    "grades": SchoolMasking,
    "donors": Donors,
}
_WORDS = ("illness", "circumstances")
_LISTS = ("people", "words", "allow")
_KEYS = (*_CHOICES, *_WORDS, *_LISTS)


def publish_of(
    table: object, place: Position, place_of: Callable[[str], Position]
) -> tuple[Publish, list[Diagnostic]]:
    """Return the settings in the table, and everything that is wrong with it.

    `place` is where the table stands, `place_of` gives the place of a key.
    """
    if not isinstance(table, dict):
        text = message(
            "“publish” is no table, expected the line “[publish]” with lines like"
            ' “minors = "family-name"” below it.'
        )
        return Publish(), [Diagnostic("wrong-setting", Severity.ERROR, place, text)]
    findings = [
        Diagnostic(
            "wrong-setting" if key in _KEYS else "unknown-setting",
            Severity.ERROR,
            place_of(key),
            said,
        )
        for key, value in table.items()
        if (said := _wrong(key, value))
    ]
    if findings:
        return Publish(), findings
    return Publish(**{key: _read(key, value) for key, value in table.items()}, place=place), []


def _wrong(key: str, value: object) -> Message | None:
    if key not in _KEYS:
        return message(
            "“[publish]” has no key “{key}”, expected one of {keys}: correct or delete it.",
            key=key,
            keys=listed(_KEYS),
        )
    if key in _CHOICES and value not in list(_CHOICES[key]):
        return not_among(key, value, tuple(_CHOICES[key]))
    if key in _WORDS and not isinstance(value, str):
        return message(
            "“{key}” is {value}, expected words in quotes; nothing between the quotes leaves it"
            " out.",
            key=key,
            value=f"“{value}”",
        )
    if key in _LISTS and not _is_list_of_words(value):
        return message(
            "“{key}” is {value}, expected a list of words in quotes, like {example}.",
            key=key,
            value=f"“{value}”",
            example=f'{key} = ["精神文明"]',
        )
    return None


def not_among(key: str, value: object, expected: tuple[str, ...]) -> Message:
    """Return what is said of the value of a key that is none of those that are expected."""
    return message(
        "“{key}” is {value}, expected one of {expected}: write one of these words in quotes.",
        key=key,
        value=f"“{value}”",
        expected=listed(f'"{word}"' for word in expected),
    )


def _is_list_of_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word for word in value)


def _read(key: str, value: Any) -> Any:
    if key in _CHOICES:
        return _CHOICES[key](value)
    return tuple(value) if key in _LISTS else value
