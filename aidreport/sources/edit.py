"""A change to a text, made on one line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of the characters from `start` to `end`, all on one line."""

    start: int
    end: int
    text: str
