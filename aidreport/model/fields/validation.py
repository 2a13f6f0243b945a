"""What a field's check knows besides the value: its file, the known people, the notes so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeAlias

from aidreport.diagnostics import Argument, Diagnostic, Message, Position, Severity, message
from aidreport.frozen import field, frozen
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, Unreadable
from aidreport.sources.values import Sequence as SourceSequence

Origins: TypeAlias = tuple[Position, ...]
"""The places in the records that a value comes from; several for a derived one."""

ALREADY_FOUND = "already-found"
"""The code of what follows from a fault that has its own finding; never shown.

A reference to an entry with faults of its own, a value that an error of syntax hides.
"""


class Named(Protocol):
    """A person or an organisation, as far as a reference cares."""

    @property
    def id(self) -> str:
        """The key that records refer to it by."""


@frozen
class Registry:
    """The people and organisations that a record may refer to, by their ids.

    `broken` are ids that are defined, but whose entry has a finding already; `complete` is
    False where an error of syntax may hide further ones.
    """

    organisations: Mapping[str, Named] = field(default_factory=dict)
    people: Mapping[str, Named] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()
    complete: bool = True


class Notes(list[Diagnostic]):
    """What is said of values that are no errors, in a year whose amounts are told in a unit."""

    money_unit = "元"


@frozen
class Validation:
    """Handed to each field's check: the file, the registry, and a list for what is no error."""

    path: str
    registry: Registry
    notes: Notes = field(default_factory=Notes)

    def position(self, value: Scalar | SourceMapping | SourceSequence) -> Position:
        """Return where a value stands."""
        return Position(self.path, value.line, value.column)

    def note(self, value: Scalar, canonical: str) -> None:
        """Remember that a value was read although it is not written in the usual form."""
        text = message(
            "“{found}” was read as {canonical}: it is best written that way.",
            found=str(value),
            canonical=canonical,
        )
        self.remark(value, text)

    def remark(self, value: Scalar, text: Message) -> None:
        """Remember what is to be said of a value that was read."""
        self.notes.append(Diagnostic("unusual-form", Severity.NOTE, self.position(value), text))

    def left_empty(self, key: Scalar) -> None:
        """Remember that nothing is filled in after a key."""
        text = message(
            "“{field}” is left empty, and the report says nothing of it: fill it in, or delete"
            " the line.",
            field=str(key),
        )
        self.notes.append(Diagnostic("empty-field", Severity.WARNING, self.position(key), text))


class Refusal(Exception):  # noqa: N818 - an error is what a finding reports
    """Raised for a value that is not what a field expects.

    Attributes:
        code: of the finding.
        message: of the finding, without the name of the field.
        at: its place, if that is not where the value begins.
    """

    def __init__(self, code: str, message: Message, at: Position | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.message = message
        self.at = at


def refused_as(code: str, template: str, /, **arguments: Argument) -> Refusal:
    """Return the refusal that a message tells; catalogues are extracted from the calls of this."""
    return Refusal(code, Message(template, tuple(arguments.items())))


def wrong_kind(value: object, expected: Message) -> Refusal:
    """Return the refusal of a value that is not what was expected."""
    return Refusal("wrong-type", wrong_type(value, expected))


def wrong_type(value: object, expected: Message) -> Message:
    """Return what is said of a value that is not what was expected."""
    if value is None:
        return not_filled_in(expected)
    return message("found {found}, expected {expected}.", found=described(value), expected=expected)


def scalar(value: object, expected: Message) -> Scalar:
    """Return the value if it is a single, non-empty value of the record.

    Raises:
        Refusal: it is a mapping, a list or blank, or could not be read.
    """
    if isinstance(value, Unreadable):
        raise Refusal(ALREADY_FOUND, message("refers to an entry that has faults of its own."))
    if isinstance(value, Scalar) and value.strip():
        return value
    if value is None or isinstance(value, Scalar):
        raise Refusal("wrong-type", not_filled_in(expected))
    if isinstance(value, SourceMapping) and len(value) == 1:
        (key,) = value
        raise refused_as(
            "wrong-type",
            "found a field “{key}”, expected {expected}: if the colon belongs to a text, put"
            " the whole text in quotes.",
            key=shortened(key),
            expected=expected,
        )
    raise wrong_kind(value, expected)


def not_filled_in(expected: Message) -> Message:
    """Return what is said of a place with nothing or nothing but blanks."""
    return message(
        "nothing is filled in here, expected {expected}: fill it in, or delete the line.",
        expected=expected,
    )


def described(value: object) -> Message:
    """Return what kind of value was found, in words, for a message."""
    if isinstance(value, SourceMapping):
        return message("a group of fields")
    if isinstance(value, SourceSequence):
        return message("a list")
    if isinstance(value, Scalar):
        return message("the text “{text}”", text=shortened(value))
    return message("nothing")


def shortened(text: str, length: int = 40) -> str:
    """Return a text that fits into a message, at most `length` characters and an ellipsis."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[:length] + "……"
