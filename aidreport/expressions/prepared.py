"""Finds expressions that were compiled when the wheel was made.

`re.compile` ends by handing a list of numbers to the engine, which is written in C. The wheel
holds these numbers together with the expression and its flags, so none can be stale, in files for
each Python that they were made with: one of our own expressions, one of those of the libraries.
A run uses a fifth of them, so each stays packed until it is asked for. Another Python, or a
checkout, finds no file and compiles.
"""

from __future__ import annotations

import marshal
import re
import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias

Prepared: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine takes beside the expression: flags, code, and how its groups are called."""

OWN, OF_LIBRARIES = "own", "libraries"
"""Whose expressions a file holds."""

_ENGINE: Any = import_module("_sre")
FOLDER = f"{__file__.rpartition('expressions')[0]}compiled_expressions"

OLDEST_FORM = 2
"""A form of marshal that writes the same for the same; later ones tell what is shared."""

_PRIME = 2**61 - 1


def number_of(pattern: str | bytes) -> int:
    """Return a number by which a file holds an expression: the same in each run, unlike `hash`."""
    text = pattern.encode("utf-8", "surrogatepass") if isinstance(pattern, str) else pattern
    return int.from_bytes(text, "little") % _PRIME


def file_name(whose: str) -> str:
    """Return the name of a file of this Python: `own-cpython-311-20220615-little.marshal`.

    The number is that of the form of the code, which the engine itself tells.
    """
    return f"{whose}-{sys.implementation.cache_tag}-{_ENGINE.MAGIC}-{sys.byteorder}.marshal"


@cache
def prepared(whose: str) -> Mapping[int, bytes]:
    """Return what the wheel holds for this Python, packed, by numbers; nothing elsewhere."""
    try:
        # Not with pathlib, whose own expressions are among these.
        with open(f"{FOLDER}/{file_name(whose)}", "rb") as file:  # noqa: PTH123
            content = file.read()
    except OSError:
        return {}
    made: dict[int, bytes] = marshal.loads(content)
    return made


def found(known: Mapping[int, bytes], pattern: str | bytes, flags: int) -> re.Pattern[Any] | None:
    """Return an expression if it is among those that are known, as `re.compile` returns it."""
    packed = known.get(number_of(pattern))
    for same, its_flags, ready in marshal.loads(packed) if packed else ():
        # Others may have the number: b"a" that of "a", and "a" with other flags its own.
        if same == pattern and its_flags == flags and type(same) is type(pattern):
            return usable(pattern, ready)
    return None


def usable(pattern: str | bytes, ready: Prepared) -> re.Pattern[Any]:
    """Return what the engine makes of it, which is what `re.compile` returns."""
    flags, code, groups, names, named = ready
    numbers = memoryview(code).cast("I").tolist()
    made: re.Pattern[Any] = _ENGINE.compile(pattern, flags, numbers, groups, names, named)
    return made
