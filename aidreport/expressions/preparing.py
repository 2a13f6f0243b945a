"""Compiles expressions for the Python that runs it, into files in a folder of the wheel.

    python -m aidreport.expressions.preparing FOLDER < EXPRESSIONS

`collecting` asks it. It needs nothing but a Python, so that any that is here can be asked.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from aidreport.expressions.prepared import OLDEST_FORM, Prepared, file_name, number_of


def prepare(expressions: list[tuple[Any, int]]) -> bytes:
    """Return the content of the file for some expressions with their flags."""
    engine: Any = import_module("_sre")
    compile_in_engine = engine.compile
    made: dict[tuple[Any, int], Prepared] = {}

    def noted(
        pattern: Any, flags: int, code: list[int], groups: int, names: Any, named: Any
    ) -> Any:
        made[pattern, asked] = (flags, array("I", code).tobytes(), groups, dict(names), named)
        return compile_in_engine(pattern, flags, code, groups, names, named)

    re.purge()
    engine.compile = noted
    try:
        for pattern, asked in expressions:
            # A library may have one for newer Pythons alone.
            with suppress(re.error):
                re.compile(pattern, asked)
    finally:
        engine.compile = compile_in_engine
    by_number: dict[int, list[tuple[Any, int, Prepared]]] = {}
    for (pattern, flags), ready in made.items():
        by_number.setdefault(number_of(pattern), []).append((pattern, flags, ready))
    packed = {number: marshal.dumps(each, OLDEST_FORM) for number, each in by_number.items()}
    return marshal.dumps(packed, OLDEST_FORM)


if __name__ == "__main__":
    given = marshal.loads(sys.stdin.buffer.read())
    for whose, expressions in given.items():
        (Path(sys.argv[1]) / file_name(whose)).write_bytes(prepare(expressions))
