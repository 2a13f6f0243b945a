"""How a path is shown in findings, and whether it stays in the project's folder."""

from __future__ import annotations

import os
from pathlib import Path


def shown_path(root: Path, path: Path) -> str:
    """Return `path` relative to `root` with `/`, or as it is where it lies elsewhere."""
    try:
        shown = path.relative_to(root).as_posix()
    except ValueError:
        shown = path.as_posix()
    # A name that is not UTF-8 could not be printed.
    return os.fsencode(shown).decode(errors="replace")


def seen_from(root: Path, path: Path) -> str:
    """Return `path` as `shown_path` does, with the links in both followed.

    A place that somebody named may go around: `../reports/2009.md`.
    """
    try:
        return shown_path(Path(), path.resolve().relative_to(root.resolve()))
    except ValueError:
        return shown_path(Path(), path)


def leads_out(root: Path, path: Path) -> bool:
    """Whether `path`, with its symbolic links followed, lies outside the folder `root`."""
    return not path.resolve().is_relative_to(root.resolve())
