"""Compiles catalogues and templates when a wheel or an editable install is made."""

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
    command = [sys.executable, "-B", "-m", "aidreport.rendering.compiling", folder]
    subprocess.run(command, cwd=root, env=os.environ | SAME_EACH_TIME, check=True)


class CompilingHook(BuildHookInterface[Any]):
    """Hatchling calls this before it collects the files of a build, and after."""

    _templates: TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues in the source tree, and the templates beside it.

        An editable install gets no compiled templates: its templates and code change.
        """
        if self.target_name != "wheel":
            return
        compile_catalogues(Path(self.root) / "aidreport" / "locale")
        if version != "editable":
            self._templates = TemporaryDirectory()
            compile_templates(Path(self.root), self._templates.name)
            build_data["force_include"][self._templates.name] = "aidreport/compiled_templates"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what was compiled for this build alone."""
        if self._templates:
            self._templates.cleanup()
