"""The colours of charts, which stay apart on a black and white printer."""

from __future__ import annotations

_LAST = "1F3A5F"
_EARLIER = ("B8C6D8", "8FA3BD", "667F9F")


def colours(count: int) -> tuple[str, ...]:
    """Return the colours of so many series, six hexadecimal digits each; the last is the year."""
    return (*(_EARLIER[number % len(_EARLIER)] for number in range(count - 1)), _LAST)
