"""A record's text stays text: nothing in it can become Markdown's structure."""

from __future__ import annotations

from markupsafe import Markup

from aidreport.expressions import expression
from aidreport.model.fields.recorded import Recorded
from aidreport.rendering.marks import ANY_MARK, mark

_ANYWHERE = expression(r"[\\`*_\[\]<>&~|]")
# What makes a heading, a quotation, a list or a rule, if it stands first on a line.
_AT_START = expression(rf"{ANY_MARK}*([#+=\-]|\d{{1,9}}(?=[.)]{ANY_MARK}*(?:\s|$)))")
# What GitHub would turn into a link without being asked.
_LINK_START = expression(r"(?i)\b(https?|ftp)(?=://)|\bwww(?=\.)")

_NOTHING = Markup("")


def escape_markdown(text: str) -> Markup:
    """Return a text as Markdown that shows exactly this text, on one line."""
    line = " ".join(text.split())
    escaped = _ANYWHERE.sub(r"\\\g<0>", line)
    escaped = _LINK_START.sub(r"\g<0>\\", escaped)
    if match := _AT_START.match(escaped):
        at = match.start(1) if match[1] in "#+=-" else match.end()
        escaped = escaped[:at] + "\\" + escaped[at:]
    return Markup(escaped)


def as_markdown(value: object) -> Markup:
    """Return what a template prints: its own Markdown as it is, any other value as text.

    A yes is an answer to a question, and no text.
    """
    if isinstance(value, Markup):
        return value
    if value is True:
        return _NOTHING
    escaped = escape_markdown(str(value))
    return Markup(mark(escaped, value.origins)) if isinstance(value, Recorded) else escaped
