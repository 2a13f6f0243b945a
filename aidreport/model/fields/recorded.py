"""Text that remembers where in the records it stands."""

from __future__ import annotations

from typing import Any

from aidreport.diagnostics import Position
from aidreport.model.fields.validation import Origins, Validation
from aidreport.sources.values import Scalar


class Recorded(Scalar):
    """A text of a record; what is derived from it by `str` methods is plain text again."""

    __slots__ = ()

    def __new__(cls, text: str, origins: Origins = ()) -> Recorded:
        """Return `text` with the places that it comes from."""
        recorded = str.__new__(cls, text)
        recorded.places = origins
        return recorded

    @property
    def origins(self) -> Origins:
        """The places that it comes from; that of a text as it stands in a file is made now."""
        places = self.places
        if isinstance(places, str):
            return (Position(places, self.line, self.column),)
        return places


class FreeText(Recorded):
    """Whole sentences of a record, which may name facts: 共捐款{{ cash }}。"""

    __slots__ = ()


def recorded(kind: type[Recorded], text: str, found: Scalar, context: Validation) -> Recorded:
    """Return a text of a file as one of a record; `found` itself, if it is this text already.

    A large record holds a hundred thousand texts. Nearly all are right as they stand, and
    then neither the text nor its place is made a second time.
    """
    if text != found:
        return kind(text, (context.position(found),))
    return as_recorded(kind, found, context)


def as_recorded(kind: type[Recorded], found: Scalar, context: Validation) -> Recorded:
    """Return a text of a file as one of a record, which is this very text from now on."""
    found.places = context.path
    taken: Any = found
    taken.__class__ = kind  # which has the same slots
    return taken  # type: ignore[no-any-return]


def position_of(text: str | None, otherwise: Position) -> Position:
    """Return where a text was recorded, and another place for one that no record says so."""
    return text.origins[0] if isinstance(text, Recorded) and text.origins else otherwise


def origins_of(text: str | None) -> Origins:
    """Return the places that a text comes from; none of one that is in no record."""
    return text.origins if isinstance(text, Recorded) else ()
