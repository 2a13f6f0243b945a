"""Compiles the catalogues when a wheel or an editable install is made."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

UNDATED = datetime(1980, 1, 1, tzinfo=UTC)


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


class CatalogueHook(BuildHookInterface[Any]):
    """Hatchling calls this before it collects the files of a build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues of the source tree, for a wheel of whatever kind."""
        if self.target_name == "wheel":
            compile_catalogues(Path(self.root) / "aidreport" / "locale")
