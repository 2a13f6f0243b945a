"""Lets libraries find their expressions in the wheel as well, while the command line runs.

PyYAML, Jinja, markdown-it and others compile some hundred expressions while they are imported,
most of which no run uses: a sixth of the time in which a small record is checked or rendered.
They ask `re.compile`. In a process that is ours alone this is exchanged for a function that
returns the same patterns, some of them without compiling anything; another release of a library
has other expressions, which are compiled as ever.
"""

from __future__ import annotations

import re
from typing import Any

from aidreport.expressions.prepared import OF_LIBRARIES, found, prepared


def find_those_of_libraries() -> None:
    """Take what the wheel holds for `re.compile` from there, until the process ends."""
    known = prepared(OF_LIBRARIES)
    compile_anew = re.compile

    def compiled(pattern: Any, flags: Any = 0) -> re.Pattern[Any]:
        # It may be one that is compiled already.
        ready = isinstance(pattern, str | bytes) and found(known, pattern, int(flags))
        return ready or compile_anew(pattern, flags)

    if known:
        re.compile = compiled
