"""A record's text stays text: nothing in it can become Markdown's structure."""

from __future__ import annotations

import re

from markupsafe import Markup

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|]")
# What makes a heading, a quotation, a list or a rule, if it stands first on a line.
_AT_START = re.compile(r"[#+=\-]|\d{1,9}(?=[.)](?:\s|$))")
# What GitHub would turn into a link without being asked.
_LINK_START = re.compile(r"(?i)\b(https?|ftp)(?=://)|\bwww(?=\.)")


def escape_markdown(text: str) -> Markup:
    """Return a text as Markdown that shows exactly this text, on one line."""
    line = " ".join(text.split())
    escaped = _ANYWHERE.sub(r"\\\g<0>", line)
    escaped = _LINK_START.sub(r"\g<0>\\", escaped)
    if match := _AT_START.match(escaped):
        at = 0 if match[0] in "#+=-" else match.end()
        escaped = escaped[:at] + "\\" + escaped[at:]
    return Markup(escaped)


def as_markdown(value: object) -> Markup:
    """Return what a template prints: its own Markdown as it is, any other value as text."""
    return value if isinstance(value, Markup) else escape_markdown(str(value))
