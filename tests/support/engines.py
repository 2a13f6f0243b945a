"""Programs that lay a Word file out: DOCX to PDF, with the same free fonts in each."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

# Where Debian's texlive-lang-chinese has the Fandol fonts; fontconfig does not look there.
FANDOL = Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")
LIBERATION = Path("/usr/share/fonts/truetype/liberation")
FREE_FONTS = {
    "方正小标宋简体": "FandolSong",
    "仿宋_GB2312": "FandolFang",
    "楷体_GB2312": "FandolKai",
    "黑体": "FandolHei",
    "宋体": "FandolSong",
    "Times New Roman": "Liberation Serif",
}
_MEASURING = ("pdftotext", "pdftoppm", "pdftohtml", "pdfimages")
_INSTALLED = "; .ci/install-tools installs them on Debian"


def require_libreoffice() -> None:
    """Skip where LibreOffice, poppler or the fonts are missing; a CI run must have them."""
    missing = [name for name in ("soffice", *_MEASURING) if shutil.which(name) is None]
    _require(missing + ([] if FANDOL.is_dir() else ["the Fandol fonts"]), _INSTALLED)


def require_calc() -> None:
    """Skip where LibreOffice has no Calc; a CI run must have it."""
    office = shutil.which("soffice")
    here = office is not None and any(Path(office).resolve().parent.glob("libsclo.*"))
    _require([] if here else ["LibreOffice Calc"], _INSTALLED)


def require_onlyoffice() -> None:
    """Skip where ONLYOFFICE core, poppler or the fonts are missing; a CI run must have them."""
    missing = [name for name in _MEASURING if shutil.which(name) is None]
    missing += [] if FANDOL.is_dir() and LIBERATION.is_dir() else ["the free fonts"]
    _require(missing, _INSTALLED)
    if not all(map(importlib.util.find_spec, ("docbuilder", "fontTools"))):
        needed = "document-builder and fonttools; “pip install .[test]” does so on Linux, x86-64"
        _require([needed], "")


def _require(missing: list[str], how: str) -> None:
    if not missing:
        return
    sentence = f"missing: {', '.join(missing)}{how}"
    if os.environ.get("CI"):
        pytest.fail(sentence)
    pytest.skip(sentence)


def libreoffice(reports: Mapping[str, bytes], folder: Path) -> dict[str, Path]:
    """Return the PDFs of named Word files, all made in one start of LibreOffice."""
    found = _put(reports, folder)
    (folder / "fonts.conf").write_text(_fontconfig(folder), encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, found.values())],
        env=os.environ | {"FONTCONFIG_FILE": str(folder / "fonts.conf")},
        capture_output=True,
        check=True,
        timeout=300,
    )
    return {name: path.with_suffix(".pdf") for name, path in found.items()}


def onlyoffice(reports: Mapping[str, bytes], folder: Path) -> dict[str, Path]:
    """Return the PDFs of named Word files, all made in one start of ONLYOFFICE core."""
    found = _put(reports, folder)
    program = Path(__file__).with_name("onlyoffice.py")
    subprocess.run(
        [sys.executable, str(program), str(_faces(folder)), *map(str, found.values())],
        capture_output=True,
        check=True,
        timeout=300,
    )
    return {name: path.with_suffix(".pdf") for name, path in found.items()}


def _put(reports: Mapping[str, bytes], folder: Path) -> dict[str, Path]:
    folder.mkdir(parents=True, exist_ok=True)
    found = {name: folder / f"{name}.docx" for name in reports}
    for name, path in found.items():
        path.write_bytes(reports[name])
    return found


def _fontconfig(folder: Path) -> str:
    """Return a fontconfig file that puts the free fonts in the place of the named ones."""
    replacements = "".join(
        f'<match target="pattern"><test qual="any" name="family"><string>{name}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{free}</string></edit></match>'
        for name, free in FREE_FONTS.items()
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{escape(str(FANDOL))}</dir><cachedir>{escape(str(folder / 'cache'))}</cachedir>"
        f"{replacements}</fontconfig>"
    )


def _faces(folder: Path) -> Path:
    """Return a folder with the free fonts under the names of those whose place they take.

    ONLYOFFICE core does not ask fontconfig.
    """
    faces = folder / "faces"
    faces.mkdir()
    for name, free in FREE_FONTS.items():
        for source in _files(free):
            _renamed(source, name, faces / f"{name} {source.name}")
    return faces


def _files(free: str) -> Iterator[Path]:
    if free == "Liberation Serif":
        yield from LIBERATION.glob("LiberationSerif-*.ttf")
    else:
        yield FANDOL / f"{free}-Regular.otf"


def _renamed(source: Path, name: str, target: Path) -> None:
    from fontTools.ttLib import TTFont

    with TTFont(source, lazy=True) as font:
        table = font["name"]
        # Names for the Macintosh have no Chinese in them.
        table.names = [each for each in table.names if each.platformID == 3]
        for each in table.names:
            if each.nameID in (1, 16):
                each.string = name.encode("utf-16-be")
        font.save(target)
