"""Which grounds (依据) are told in one clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from aidreport.model.frame import Ground


def alike(grounds: Sequence[Ground]) -> list[tuple[Ground, ...]]:
    """Return neighbours that have only titles and numbers together, all others alone.

    按照《A》《B》要求 says once what three documents are for.
    """

    def key(numbered: tuple[int, Ground]) -> object:
        index, ground = numbered
        plain = ground.title and not ground.subject
        return bool(ground.issuer) if plain else (index,)

    return [
        tuple(ground for _, ground in group) for _, group in groupby(enumerate(grounds), key=key)
    ]
