"""The families of the fonts that are installed here."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from aidreport.machine.font_file import families_in

_SUFFIXES = {".ttf", ".ttc", ".otf", ".otc"}
_PATIENCE = 30


def installed_families(system: str, environment: Mapping[str, str]) -> frozenset[str] | None:
    """Return the names of all families, in all languages that the fonts have; None if unknown.

    Fontconfig is asked where there is one, else the font files of Windows and macOS are read.

    Args:
        system: `Windows`, `Darwin` or another, as `platform.system` says it.
        environment: the variables of the environment.
    """
    if listing := shutil.which("fc-list", path=environment.get("PATH")):
        return _listed(listing)
    folders = [folder for folder in font_folders(system, environment) if folder.is_dir()]
    if not folders:
        return None
    files = (path for folder in folders for path in folder.rglob("*"))
    return _in_files(path for path in files if path.suffix.lower() in _SUFFIXES)


def font_folders(system: str, environment: Mapping[str, str]) -> list[Path]:
    """Return where a system keeps its fonts, those of the user included."""
    if system == "Windows":
        windows, own = environment.get("WINDIR"), environment.get("LOCALAPPDATA")
        found = [Path(windows) / "Fonts"] if windows else []
        return found + ([Path(own) / "Microsoft" / "Windows" / "Fonts"] if own else [])
    if system == "Darwin":
        home = environment.get("HOME")
        found = [Path("/System/Library/Fonts"), Path("/Library/Fonts")]
        return found + ([Path(home) / "Library" / "Fonts"] if home else [])
    return []


def _listed(listing: str) -> frozenset[str] | None:
    try:
        ran = subprocess.run(
            [listing, "--format", "%{family}\n"],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=True,
            timeout=_PATIENCE,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return frozenset(name.strip() for line in ran.stdout.splitlines() for name in line.split(","))


def _in_files(files: Iterable[Path]) -> frozenset[str]:
    return frozenset(name for path in files for name in families_in(path))
