"""A change to a text, made on one line."""

from __future__ import annotations

from aidreport.frozen import frozen


@frozen
class Edit:
    """Put `text` in the place of the characters from `start` to `end`, all on one line."""

    start: int
    end: int
    text: str
