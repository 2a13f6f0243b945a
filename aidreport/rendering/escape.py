"""A record's text stays text: nothing in it can become Markdown's structure."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from markupsafe import Markup

from aidreport.expressions import expression
from aidreport.model.fields.recorded import Recorded
from aidreport.rendering.marks import ANY_MARK, BETWEEN, EVERY_MARK, OPEN, mark, marked

_ANYWHERE = expression(r"[\\`*_\[\]<>&~|]")
# What makes a heading, a quotation, a list or a rule, if it stands first on a line.
_AT_START = expression(rf"{ANY_MARK}*([#+=\-]|(?:\d{ANY_MARK}*){{1,9}}(?=[.)]{ANY_MARK}*(?:\s|$)))")
# What GitHub would turn into a link without being asked.
_LINK_START = expression(r"(?i)\b(https?|ftp)(?=://)|\bwww(?=\.)")

_ESCAPED = expression(r"\\(.)")

_BLANKS = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What `\\s` finds, by its characters: the engine looks them up faster than it asks of which sort
each one is."""

# What any of these could find, or a second blank: hardly a text of a record holds one.
_SPECIAL = expression(rf"[\\`*_\[\]<>&~|{_BLANKS}/wW]")
_SPECIAL_AT_START = frozenset("#+=-")
_LIST_NUMBER_ENDS = ".)"

_NOTHING = Markup("")

as_it_is: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Returns a text as Markdown that is right already: what `Markup` does, without its questions."""


def escape_markdown(text: str) -> Markup:
    """Return a text as Markdown that shows exactly this text, on one line."""
    return as_it_is(text) if _is_plain(text) else _escaped(text)


def _escaped(text: str) -> Markup:
    line = " ".join(text.split())
    escaped = _ANYWHERE.sub(r"\\\g<0>", line)
    escaped = _LINK_START.sub(r"\g<0>\\", escaped)
    if match := _AT_START.match(escaped):
        at = match.start(1) if match[1] in "#+=-" else match.end()
        escaped = escaped[:at] + "\\" + escaped[at:]
    return Markup(escaped)


def _is_plain(text: str) -> bool:
    """Return whether nothing in a text could be taken for Markdown, seen in one search."""
    first = text[:1]
    if first == OPEN:
        at = text.find(BETWEEN) + 1
        first = text[at : at + 1]
        if first in EVERY_MARK:  # marks inside of marks
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
    if isinstance(value, str):
        if isinstance(value, Markup):
            return value
        # Nothing but letters and digits, as most are, is no Markdown.
        if isinstance(value, Recorded):
            if value.isalnum() or _is_plain(value):
                return as_it_is(marked(value))
            return as_it_is(mark(_escaped(value), value.origins))
        return as_it_is(value) if value.isalnum() or _is_plain(value) else _escaped(value)
    return _NOTHING if value is True else escape_markdown(str(value))
