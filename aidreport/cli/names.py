"""Names: the program's own, the one that was probably meant, and those there are."""

from __future__ import annotations

from collections.abc import Iterable

from aidreport.diagnostics import listed

__all__ = ["NAME", "listed", "nearest"]

NAME = "aidreport"


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that is most like `name`, None where none is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, list(names), n=1)), None)
