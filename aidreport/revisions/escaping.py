"""Words of records inside of Markdown that a website shows: text, and never anything else."""

from __future__ import annotations

from aidreport.expressions import expression

_SIGNS = expression(r"[\\`*_\[\]<>|~&$]|(?<=:)/(?=/)|(?<=[Ww]{3})\.")
_CALLS = expression(r"([@#])(?=\w)")
_JOINER = "\u2060"
"""A word joiner (U+2060): cannot be seen, and no line breaks there."""
_CONTROL = expression("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def escaped(text: str) -> str:
    r"""Return a text on one line as Markdown that shows it: `a*b` comes back as `a\*b`.

    `@name` and `#12` would call somebody and point to something on a forge, and an escape does
    not stop that: a joiner stands inside. Nothing becomes a link, a picture or HTML.
    """
    line = _CONTROL.sub("\ufffd", " ".join(text.split()))
    return _CALLS.sub(rf"\1{_JOINER}", _SIGNS.sub(r"\\\g<0>", line))


def code(text: str) -> str:
    """Return a text as code; where it holds a backtick, as text."""
    return escaped(text) if "`" in text else f"`{_CONTROL.sub(' ', text)}`"
