"""A clerk who types the commands of a page in a folder, and sees what a terminal would show."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def typed(line: str, folder: Path, language: str) -> str:
    """Return what `aidreport …`, typed in a folder, prints: results and findings in their order."""
    name, *arguments = shlex.split(line)
    assert name == "aidreport"
    return subprocess.run(
        [sys.executable, "-m", "aidreport", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "AIDREPORT_LANG": language},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    ).stdout
