"""Compiles catalogues, templates and expressions when a wheel is made."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
# Sets have the same order in each run: the same source has to give the same wheel.
SAME_EACH_TIME = {"PYTHONHASHSEED": "0"}
PYTHONS = "AIDREPORT_COMPILE_FOR"
"""The variable that names further Pythons whose engine expressions are compiled for."""


def compile_catalogues(folder: Path) -> None:
    """Write an .mo beside each .po below `folder` that is newer than its .mo."""
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        with source.open("rb") as stream:
            catalogue = read_po(stream, abort_invalid=True)
        # Babel writes down when it ran; the same source has to give the same wheel.
        catalogue.creation_date = UNDATED
        with target.open("wb") as stream:
            write_mo(stream, catalogue)


def compile_templates(root: Path, folder: str) -> None:
    """Write the default templates of the source tree at `root` as Python into `folder`."""
    _run(root, "aidreport.rendering.compiling", folder)


def compile_expressions(root: Path, folder: str) -> None:
    """Write the expressions of the source tree at `root` into `folder`, as the engine takes them.

    For the Python of this build, and for others whose commands stand in the environment.
    """
    _run(root, "aidreport.expressions.collecting", folder, *os.environ.get(PYTHONS, "").split())


def _run(root: Path, module: str, *arguments: str) -> None:
    command = [sys.executable, "-B", "-m", module, *arguments]
    subprocess.run(command, cwd=root, env=os.environ | SAME_EACH_TIME, check=True)


class CompilingHook(BuildHookInterface[Any]):
    """Hatchling calls this before it collects the files of a build, and after."""

    _compiled: TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues in the source tree, the rest beside it.

        An editable install gets neither templates nor expressions: those of a checkout change.
        """
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        compile_catalogues(root / "aidreport" / "locale")
        if version != "editable":
            self._compiled = TemporaryDirectory()
            for name, compile_into in (
                ("compiled_templates", compile_templates),
                ("compiled_expressions", compile_expressions),
            ):
                folder = Path(self._compiled.name) / name
                folder.mkdir()
                compile_into(root, str(folder))
                build_data["force_include"][str(folder)] = f"aidreport/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what was compiled for this build alone."""
        if self._compiled:
            self._compiled.cleanup()
