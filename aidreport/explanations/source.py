"""Docstrings from source files: Python drops those of its modules with -OO."""

from __future__ import annotations

import ast
from pathlib import Path


class ExplanationsMissing(Exception):  # noqa: N818 - says what happened
    """The installation holds no source files, and so no pages."""


def docstring(file: Path) -> str:
    """Return the docstring of the module in a file, without its indentation.

    Raises:
        ExplanationsMissing: where the file is missing, as in an installation of bytecode.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise ExplanationsMissing from error
    return ast.get_docstring(ast.parse(text)) or ""
