"""Records with some of their facts left out."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

import yaml

Path: TypeAlias = tuple[Any, ...]


def loaded(text: str) -> dict[str, Any]:
    """Return a record as plain data, all values as text."""
    data = yaml.load(text, yaml.CBaseLoader)
    assert isinstance(data, dict)
    return data


def paths(value: Any, above: Path = ()) -> Iterator[Path]:
    """Yield the path of every field and every entry, outer ones first."""
    if isinstance(value, dict):
        entries = list(value.items())
    elif isinstance(value, list):
        entries = list(enumerate(value))
    else:
        entries = []
    for key, entry in entries:
        yield (*above, key)
        yield from paths(entry, (*above, key))


def without(data: dict[str, Any], left_out: list[Path]) -> str:
    """Return a record without the facts at some paths."""
    data = copy.deepcopy(data)
    for path in sorted(left_out, key=str, reverse=True):
        parent: Any = data
        try:
            for key in path[:-1]:
                parent = parent[key]
            del parent[path[-1]]
        except (KeyError, IndexError):
            continue
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
