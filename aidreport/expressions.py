"""Regular expressions that are compiled when they are first used.

There are some two hundred, a run needs a part of them, and compiling one costs as much as
reading several lines of a record. What is derived from one when a module is imported makes it
compile after all: derive it in a function.
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
        found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found


def expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a regular expression as `re.compile` does, but compiled at its first use.

    It has the methods of a pattern; the functions of `re` do not take it.
    """
    return cast("re.Pattern[AnyStr]", _Expression(pattern, flags))
