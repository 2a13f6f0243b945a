"""Tells which expressions libraries compile while they are imported.

    python -m aidreport.expressions.recording > EXPRESSIONS

`collecting` asks it, in a process of its own: what is imported already compiles nothing.
"""

from __future__ import annotations

import marshal
import re
import sys
from importlib import import_module
from typing import Any

from aidreport.expressions.prepared import OLDEST_FORM

LIBRARIES = (
    *("click", "difflib", "locale", "pathlib", "yaml"),
    *("jinja2", "jinja2.ext", "jinja2.sandbox", "markdown_it", "docx", "html"),
)
"""What checking and rendering import, Python's own modules that they import late among it."""


def recorded() -> list[tuple[str | bytes, int]]:
    """Return what the libraries compile, with flags, in order."""
    asked: dict[tuple[str | bytes, int], None] = {}
    compile_anew = re.compile

    def noted(pattern: Any, flags: Any = 0) -> re.Pattern[Any]:
        made = compile_anew(pattern, flags)
        asked[pattern, int(flags)] = None
        return made

    re.compile = noted
    try:
        for name in LIBRARIES:
            import_module(name)
    finally:
        re.compile = compile_anew
    return sorted(asked, key=repr)


if __name__ == "__main__":
    sys.stdout.buffer.write(marshal.dumps(recorded(), OLDEST_FORM))
