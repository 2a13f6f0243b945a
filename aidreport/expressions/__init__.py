"""Regular expressions that are compiled when they are first used, or were when the wheel was made.

There are some five hundred, and a run needs a part of them. Compiling one, which Python does in
Python, costs as much as reading several lines of a record: those of a small record together a
third of its check. The wheel therefore holds them compiled (`prepared`). What is derived from one
when a module is imported makes it compile after all: derive it in a function.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Expression:
    """Stands for a `re.Pattern`: each method is taken from it when it is first asked for."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of the compiled expression, and keep it: this is called once."""
        found = getattr(compiled(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found


def expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a regular expression as `re.compile` does, but compiled at its first use.

    It has the methods of a pattern; the functions of `re` do not take it.
    """
    return cast("re.Pattern[AnyStr]", _Expression(pattern, flags))


def compiled(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
    """Return what `re.compile` returns, from the wheel where that has it for this Python."""
    # `--version` uses no expression.
    from aidreport.expressions.prepared import OWN, found, prepared

    return found(prepared(OWN), pattern, int(flags)) or re.compile(pattern, flags)
