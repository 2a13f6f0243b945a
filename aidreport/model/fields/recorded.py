"""Text that remembers where in the records it stands."""

from __future__ import annotations

from aidreport.model.fields.validation import Origins


class Recorded(str):
    """A text of a record; what is derived from it by `str` methods is plain text again."""

    __slots__ = ("origins",)
    origins: Origins

    def __new__(cls, text: str, origins: Origins = ()) -> Recorded:
        """Return `text` with the places that it comes from."""
        recorded = super().__new__(cls, text)
        recorded.origins = origins
        return recorded


class FreeText(Recorded):
    """Whole sentences of a record, which may name facts: 共捐款{{ cash }}。"""

    __slots__ = ()
