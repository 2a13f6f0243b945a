"""From the characters of a report, in whatever format, to those of its Markdown."""

from __future__ import annotations

_FURTHEST = 400
"""Characters of markup that may stand between two of text: the line below a table's head."""


def offsets(text: str, markdown: str) -> list[int]:
    """Return for each character of `text` its place in `markdown`, -1 where it is not there.

    Every format says word for word what the Markdown says, and in the same order: so the
    next character is the next one of its kind, with nothing but markup before it.
    """
    found: list[int] = []
    at = 0
    for character in text:
        place = -1 if character.isspace() else markdown.find(character, at, at + _FURTHEST)
        found.append(place)
        if place >= 0:
            at = place + 1
    return found
