"""Where a project lies in the repository that a workflow of GitHub has checked out."""

from __future__ import annotations

import os
from pathlib import Path


def folder_in_repository(root: Path) -> str:
    """Return the folder of a project from the root of the repository, with `/`.

    Empty where it is the root itself, or where no workflow runs.
    """
    workspace = os.environ.get("GITHUB_WORKSPACE")
    try:
        folder = root.resolve().relative_to(Path(workspace).resolve()) if workspace else Path()
    except ValueError:
        return ""
    return "" if folder == Path() else folder.as_posix()
