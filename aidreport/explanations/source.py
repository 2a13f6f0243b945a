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
    # With -OO, Python 3.14 leaves docstrings out of what ast.parse returns as well.
    tree = compile(text, str(file), "exec", ast.PyCF_ONLY_AST, dont_inherit=True, optimize=0)
    assert isinstance(tree, ast.Module)
    return ast.get_docstring(tree) or ""
