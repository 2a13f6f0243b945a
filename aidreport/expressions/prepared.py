"""Finds expressions that were compiled when the wheel was made.

`re.compile` ends by handing a list of numbers to the engine, which is written in C. The wheel
holds these numbers by the expression and its flags, so none can be stale, in a file for each
Python that they were made with. Another Python, or a checkout, finds no file and compiles.
"""

from __future__ import annotations

import marshal
import re
import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

Prepared: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine takes beside the expression: flags, code, and how its groups are called."""

_ENGINE: Any = import_module("_sre")
FOLDER = Path(__file__).resolve().parent.parent / "compiled_expressions"


def file_name() -> str:
    """Return the name of the file of this Python: `cpython-311-20220615-little.marshal`.

    The number is that of the form of the code, which the engine itself tells.
    """
    return f"{sys.implementation.cache_tag}-{_ENGINE.MAGIC}-{sys.byteorder}.marshal"


@cache
def prepared() -> Mapping[tuple[str | bytes, int], Prepared]:
    """Return what the wheel holds for this Python, by expression and flags; nothing elsewhere."""
    try:
        content = (FOLDER / file_name()).read_bytes()
    except OSError:
        return {}
    made: dict[tuple[str | bytes, int], Prepared] = marshal.loads(content)
    return made


def usable(pattern: str | bytes, ready: Prepared) -> re.Pattern[Any]:
    """Return what the engine makes of it, which is what `re.compile` returns."""
    flags, code, groups, names, named = ready
    numbers = memoryview(code).cast("I").tolist()
    made: re.Pattern[Any] = _ENGINE.compile(pattern, flags, numbers, groups, names, named)
    return made
