"""The names of the XML in a Word file."""

from __future__ import annotations

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
VALUE = f"{WORD}val"


def local(tag: object) -> str:
    """Return the name of an element without its namespace; empty for comments and the like."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
