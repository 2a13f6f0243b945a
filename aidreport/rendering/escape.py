"""A record's text stays text: nothing in it can become Markdown's structure."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from markupsafe import Markup

from aidreport.expressions import expression
from aidreport.model.fields.recorded import Recorded
from aidreport.rendering.marks import ANY_MARK, EVERY_MARK, mark, marked

_ANYWHERE = expression(r"[\\`*_\[\]<>&~|]")
# What makes a heading, a quotation, a list or a rule, if it stands first on a line.
_AT_START = expression(rf"{ANY_MARK}*([#+=\-]|\d{{1,9}}(?=[.)]{ANY_MARK}*(?:\s|$)))")
# What GitHub would turn into a link without being asked.
_LINK_START = expression(r"(?i)\b(https?|ftp)(?=://)|\bwww(?=\.)")

_ESCAPED = expression(r"\\(.)")

# What any of these could find, or a second blank: hardly a text of a record holds one.
_SPECIAL = expression(r"[\\`*_\[\]<>&~|\s/wW]")
_SPECIAL_AT_START = frozenset("#+=-")
_LIST_NUMBER_ENDS = ".)"

_NOTHING = Markup("")

as_it_is: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Returns a text as Markdown that is right already: what `Markup` does, without its questions."""


def escape_markdown(text: str) -> Markup:
    """Return a text as Markdown that shows exactly this text, on one line."""
    if _is_plain(text):
        return as_it_is(text)
    line = " ".join(text.split())
    escaped = _ANYWHERE.sub(r"\\\g<0>", line)
    escaped = _LINK_START.sub(r"\g<0>\\", escaped)
    if match := _AT_START.match(escaped):
        at = match.start(1) if match[1] in "#+=-" else match.end()
        escaped = escaped[:at] + "\\" + escaped[at:]
    return Markup(escaped)


def _is_plain(text: str) -> bool:
    """Return whether nothing in a text could be taken for Markdown, seen in one search."""
    first = text.lstrip(EVERY_MARK)[:1]
    if first in _SPECIAL_AT_START:
        return False
    if first.isdigit() and any(end in text for end in _LIST_NUMBER_ENDS):
        return False
    return not _SPECIAL.search(text)


def plain_text(markdown: str) -> str:
    """Return the text that escaped Markdown on one line shows."""
    return _ESCAPED.sub(r"\1", markdown)


def as_markdown(value: object) -> Markup:
    """Return what a template prints: its own Markdown as it is, any other value as text.

    A yes is an answer to a question, and no text.
    """
    if isinstance(value, Markup):
        return value
    if value is True:
        return _NOTHING
    text = str(value)
    escaped = escape_markdown(text)
    if not isinstance(value, Recorded):
        return escaped
    return as_it_is(marked(value) if escaped == text else mark(escaped, value.origins))
