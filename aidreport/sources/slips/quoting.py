"""A text in quotes, as a record would write it."""

from __future__ import annotations


def quoted(text: str) -> str:
    """Return a text in half-width quotes: double ones if nothing in it needs an escape."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
