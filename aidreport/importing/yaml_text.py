"""Values as the text of a record file, in the style in which people write it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from aidreport.expressions import expression

_PLAIN = expression(
    r"[\w《“（][\w《》“”‘’（）、。·．.%％+/×—–-]*(?: [\w《“（][\w《》“”‘’（）、。·．.%％+/×—–-]*)*"
)
_WIDEST_LINE = 80
_OWN_WORDS = ("null", "~", "yes", "no", "on", "off")


def scalar(text: str) -> str:
    """Return a text as YAML: plain where nothing in it has a meaning there, else in quotes."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in _OWN_WORDS
    return text if plain else json.dumps(text, ensure_ascii=False)


def activity_lines(values: Mapping[str, Any]) -> list[str]:
    """Return an activity as an entry of a list, without an indentation before its dash."""
    lines = _group(values)
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def entry_lines(entries: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Return people or organisations, each on a line below its table."""
    return [
        f"{scalar(id_)}: {flow(fields) if fields else ''}".rstrip()
        for id_, fields in entries.items()
    ]


def indented(lines: Iterable[str], blanks: int) -> str:
    """Return lines as a block of text, so many blanks from the left."""
    return "".join(f"{' ' * blanks}{line}\n" for line in lines)


def _group(values: Mapping[str, Any]) -> list[str]:
    return [line for key, value in values.items() for line in _field(key, value)]


def _field(key: str, value: Any) -> list[str]:
    name = scalar(key)
    if not isinstance(value, dict | list):
        return [f"{name}: {scalar(str(value))}"]
    short = f"{name}: {flow(value)}"
    if len(short) <= _WIDEST_LINE and not _is_deep(value):
        return [short]
    if isinstance(value, dict):
        return [f"{name}:", *(f"  {line}" for line in _group(value))]
    return [f"{name}:", *(f"  - {flow(each)}" for each in value)]


def _is_deep(value: Any) -> bool:
    """Return whether groups stand in a group or a list: each is written on a line of its own."""
    entries = value.values() if isinstance(value, dict) else value
    return any(isinstance(each, dict | list) for each in entries)


def flow(value: Any) -> str:
    """Return a value on one line: {items: 大米, quantity: 150斤}."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{scalar(key)}: {flow(each)}" for key, each in value.items())
        return "{" + inner + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    return scalar(str(value))


def plain_value(value: Any) -> Any:
    """Return a value as a file gives it back: every scalar is text."""
    if isinstance(value, Mapping):
        return {str(key): plain_value(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain_value(each) for each in value]
    return None if value is None else str(value)
