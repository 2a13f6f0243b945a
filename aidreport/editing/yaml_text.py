"""Values as the text of a record file, in the style in which people write it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from aidreport.expressions import expression

_PLAIN = expression(
    r"[\w《“（][\w《》“”‘’（）、。·．.%％+/×—–-]*(?: [\w《“（][\w《》“”‘’（）、。·．.%％+/×—–-]*)*"
)
_WIDEST_LINE = 80
_NUMBERS_DATES_AND_FLAGS = expression(r"(?:0|[1-9]\d*)(?:\.\d+)?|\d{4}-\d\d-\d\d|true|false")
_NUMBERS_OF_1_2 = expression(r"\d[\d.]*[eE]\d+|0o[0-7]+")
_UNSEEN = expression("[\x7f-\x9f\u2028\u2029\ufeff]")
"""Characters that YAML takes for line ends, or that nobody sees."""


def scalar(text: str) -> str:
    """Return a text as YAML: plain where nothing in it has a meaning there, else in quotes.

    What YAML takes for anything but text is quoted (12:30, on, 0123, 1e3), so that other programs
    read it as we do; plain numbers, days, true and false stay plain.
    """
    plain = _PLAIN.fullmatch(text) and (
        not text.isascii()
        or _NUMBERS_DATES_AND_FLAGS.fullmatch(text)
        or (_resolver()(text) == "tag:yaml.org,2002:str" and not _NUMBERS_OF_1_2.fullmatch(text))
    )
    if plain:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)


def activity_lines(values: Mapping[str, Any]) -> list[str]:
    """Return an activity as an entry of a list, without an indentation before its dash."""
    return block([values])


def entry_lines(entries: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Return people or organisations, each on a line below its table."""
    return [
        f"{scalar(id_)}: {flow(fields) if fields else ''}".rstrip()
        for id_, fields in entries.items()
    ]


def indented(lines: Iterable[str], blanks: int) -> str:
    """Return lines as a block of text, so many blanks from the left."""
    return "".join(f"{' ' * blanks}{line}\n" for line in lines)


def block(value: Any, step: int = 2, list_step: int = 2, gap: str = " ") -> list[str]:
    """Return the lines of a group of fields, or of a list that has items.

    Args:
        value: a dict or a list; what fits on a line within it is written in brackets.
        step: by how many blanks a group stands below its key.
        list_step: by how many a list does.
        gap: the blanks behind a dash.
    """
    if isinstance(value, Mapping):
        fields = (_field(key, each, step, list_step, gap) for key, each in value.items())
        return [line for lines in fields for line in lines]
    lines = []
    for item in value:
        group = isinstance(item, Mapping) and item
        first, *others = block(item, step, list_step, gap) if group else [flow(item)]
        lines += [f"-{gap}{first}".rstrip(), *(f" {' ' * len(gap)}{other}" for other in others)]
    return lines


def _field(key: str, value: Any, step: int, list_step: int, gap: str) -> list[str]:
    name = scalar(key)
    short = f"{name}: {flow(value)}".rstrip()
    if not isinstance(value, Mapping | list) or not value:
        return [short]
    if len(short) <= _WIDEST_LINE and not _is_deep(value):
        return [short]
    if isinstance(value, Mapping):
        return [f"{name}:", *_moved(block(value, step, list_step, gap), step)]
    items = [
        block([each], step, list_step, gap) if _is_long(each) else [f"-{gap}{flow(each)}".rstrip()]
        for each in value
    ]
    return [f"{name}:", *_moved((line for lines in items for line in lines), list_step)]


def _moved(lines: Iterable[str], blanks: int) -> list[str]:
    return [f"{' ' * blanks}{line}" for line in lines]


def _is_long(item: Any) -> bool:
    """Return whether an item of a list is a group that is too large for a line in brackets."""
    return isinstance(item, Mapping) and (len(flow(item)) > _WIDEST_LINE or _is_deep(item))


def _is_deep(value: Any) -> bool:
    """Return whether groups stand in a group or a list: each is written on a line of its own."""
    entries = value.values() if isinstance(value, Mapping) else value
    return any(isinstance(each, Mapping | list) for each in entries)


def flow(value: Any) -> str:
    """Return a value on one line: {items: 大米, quantity: 150斤}; empty for nothing."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{scalar(key)}: {flow(each)}" for key, each in value.items())
        return "{" + inner + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(each) or "~" for each in value) + "]"
    return "" if value is None else scalar(str(value))


@cache
def _resolver() -> Any:
    """Return what tells which type YAML 1.1 sees in a plain text."""
    from yaml import ScalarNode
    from yaml.resolver import Resolver

    resolve: Any = Resolver().resolve
    return lambda text: resolve(ScalarNode, text, (True, False))
