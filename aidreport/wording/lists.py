"""Enumerations (顿号, 和, 等), after GB/T 15834—2011, 4.5."""

from __future__ import annotations

from collections.abc import Sequence


def enumeration(items: Sequence[str], *, last: str = "、", more: bool = False) -> str:
    """Return the items joined by 、, the last one by `last`; empty for none.

    `more` says that the list is not complete (甲、乙等); then the last one is
    joined by 、 as well.
    """
    if len(items) < 2 or more:
        return "、".join(items) + ("等" if more and items else "")
    return "、".join(items[:-1]) + last + items[-1]
