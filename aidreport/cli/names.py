"""Names in messages: the one that was probably meant, and those there are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from aidreport.diagnostics import Argument, message


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that is most like `name`, None where none is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(names), n=1)), None)


def listed(names: Iterable[str]) -> Argument:
    """Return `names`, at least one, in a row: `2008, 2009`, in Chinese with 、."""
    words: Iterable[Argument] = names
    return reduce(lambda left, right: message("{left}, {right}", left=left, right=right), words)
