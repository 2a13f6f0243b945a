"""What keeps a value from being read, and the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aidreport.diagnostics import Message
from aidreport.model.fields.validation import ALREADY_FOUND, Refusal
from aidreport.sources.values import Mapping, Scalar, Sequence, Unreadable


class Fault(NamedTuple):
    """One reason why a part of a file cannot be read.

    Attributes:
        keys: the keys of the file that lead to it, outermost first.
        code: of the finding; `ALREADY_FOUND` for what has a finding of its own.
        message: of the finding, without the name of the field.
        line: where it stands, from 1.
        column: likewise, in characters.
        is_guess: whether the mend is guessed by the spelling of a key, so that a group around
            it may know better.
    """

    keys: tuple[str, ...]
    code: str
    message: Message
    line: int
    column: int
    is_guess: bool = False


class Faults(Exception):  # noqa: N818 - named for what it brings
    """Raised for a part of a file that cannot be read, with every reason."""

    def __init__(self, found: list[Fault]) -> None:
        super().__init__(found)
        self.found = found


def faults_at(
    error: Refusal | Faults, place: Scalar | Mapping | Sequence, *keys: str
) -> Iterator[Fault]:
    """Yield the faults of what stands at a place, which `keys` lead to."""
    if isinstance(error, Faults):
        for fault in error.found:
            yield fault._replace(keys=keys + fault.keys) if keys else fault
        return
    code = ALREADY_FOUND if isinstance(place, Unreadable) else error.code
    at = error.at or place
    yield Fault(keys, code, error.message, at.line, at.column)
