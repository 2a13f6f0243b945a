"""The fonts that are installed here, by the names of their families."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from aidreport.machine.font_file import Font, fonts_in

Installed: TypeAlias = Mapping[str, tuple[Path, ...]]
"""The names of all families, in all languages that the fonts have -> their files."""

_SUFFIXES = {".ttf", ".ttc", ".otf", ".otc"}
_PATIENCE = 30
_OF_TEX = "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"
"""Where Debian's texlive-lang-chinese has the Fandol fonts; fontconfig does not look there."""


def installed_fonts() -> Installed | None:
    """Return the families that are installed here and their files; None if unknown.

    Fontconfig is asked where there is one, else the font files are read.
    """
    listed = _listed()
    folders = font_folders() if listed is None else [Path(_OF_TEX)]
    folders = [folder for folder in folders if folder.is_dir()]
    if listed is None and not folders:
        return None
    files = (path for folder in folders for path in sorted(folder.rglob("*")))
    found = dict(listed or {})
    for font in _fonts(path for path in files if path.suffix.lower() in _SUFFIXES):
        for family in font.families:
            found[family] = tuple(dict.fromkeys([*found.get(family, ()), font.path]))
    return found


def plainest(family: str, installed: Installed) -> Font | None:
    """Return the upright regular font of a family, the nearest to that; None if it has none."""
    fonts = [font for font in _fonts(installed.get(family, ())) if family in font.families]
    return min(fonts, key=lambda font: (font.oddness, font.path, font.index), default=None)


def font_folders() -> list[Path]:
    """Return where this system keeps its fonts, those of the user included."""
    system = platform.system()
    if system == "Windows":
        named = (r"%WINDIR%\Fonts", r"%LOCALAPPDATA%\Microsoft\Windows\Fonts")
        return [Path(os.path.expandvars(each)) for each in named]
    own = Path.home()
    if system == "Darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), own / "Library" / "Fonts"]
    shared = ("/usr/share/fonts", "/usr/local/share/fonts", _OF_TEX)
    return [*map(Path, shared), own / ".local" / "share" / "fonts", own / ".fonts"]


def _listed() -> dict[str, tuple[Path, ...]] | None:
    listing = shutil.which("fc-list")
    if listing is None:
        return None
    try:
        ran = subprocess.run(
            [listing, "--format", "%{file}\t%{family}\n"],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=True,
            timeout=_PATIENCE,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found: dict[str, tuple[Path, ...]] = {}
    for line in sorted(ran.stdout.splitlines()):
        file, _, families = line.partition("\t")
        for name in filter(None, map(str.strip, families.split(","))):
            found[name] = (*found.get(name, ()), Path(file))
    return found


def _fonts(files: Iterable[Path]) -> Iterator[Font]:
    return (font for path in files for font in fonts_in(path))
