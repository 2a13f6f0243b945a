"""What columns of lists mean, kept in the configuration: lines are added, nothing else changes."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import Any

from aidreport.expressions import expression

_TABLE = expression(r"(?m)^[ \t]*\[import\.columns\][ \t]*(?:#.*)?(\r?\n|$)")


def with_columns(text: str, told: Mapping[str, str]) -> str | None:
    """Return the text of `aidreport.toml` with the meanings of some heads added.

    Heads that have a meaning there keep it. None where nothing is new, or where it cannot be
    added without changing something else.
    """
    before = tomllib.loads(text)
    known = _columns(before)
    new = {head: name for head, name in told.items() if head not in known}
    if not new:
        return None
    end = "\r\n" if "\r\n" in text else "\n"
    lines = "".join(f"{_quoted(head)} = {_quoted(name)}{end}" for head, name in new.items())
    if table := _TABLE.search(text):
        gap = "" if table[1] else end
        after = text[: table.end()] + gap + lines + text[table.end() :]
    else:
        gap = end if text and not text.endswith("\n") else ""
        blank = end if text.strip() else ""
        after = f"{text}{gap}{blank}[import.columns]{end}{lines}"
    return after if _says(after, before, {**known, **new}) else None


def _says(text: str, before: dict[str, Any], columns: Mapping[str, str]) -> bool:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    same = {key: each for key, each in found.items() if key != "import"}
    return _columns(found) == columns and same == {
        key: each for key, each in before.items() if key != "import"
    }


def _columns(table: Mapping[str, Any]) -> dict[str, str]:
    import_ = table.get("import", {})
    found: dict[str, str] = import_.get("columns", {}) if isinstance(import_, dict) else {}
    return found


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
