"""Runs typst: in a folder made for one report, with the fonts of that report and no others."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aidreport.diagnostics import message
from aidreport.machine.font_file import Font
from aidreport.writers.cannot_convert import CannotConvert


class Compiler:
    """A fresh folder with the pictures and fonts of a report, and typst in it.

    Nothing else can be read from there: pictures are copies, and neither the other fonts of the
    system nor those of typst are looked at.
    """

    def __init__(self, pictures: Mapping[str, bytes], fonts: Mapping[str, Font]) -> None:
        """Take pictures by their names, fonts by what they are used for.

        Raises:
            CannotConvert: where typst is not installed.
        """
        self._typst = _typst()
        self._folder = TemporaryDirectory(ignore_cleanup_errors=True)
        root = Path(self._folder.name)
        for name, content in pictures.items():
            (root / name).write_bytes(content)
        places = _gathered(fonts, root / "fonts")
        self._fonts = self._typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(root / "fonts")],
        )
        self.families = _families(self._fonts.fonts(), places)
        """The family names by which typst knows the fonts, by what they are used for."""

    def __enter__(self) -> Compiler:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def compiled(self, source: str, standards: tuple[str, ...]) -> bytes:
        """Return the PDF of a source; equal sources, pictures and fonts give equal bytes.

        Raises:
            CannotConvert: where typst refuses it, or has a warning about it.
        """
        root = self._folder.name
        try:
            compiler = self._typst.Compiler(
                root=root, font_paths=self._fonts, ignore_system_fonts=True
            )
            content, warnings = compiler.compile_with_warnings(
                source.encode(), format="pdf", pdf_standards=list(standards)
            )
        except self._typst.TypstError as error:
            raise _refused(error.message) from error
        if warnings:
            raise _refused(warnings[0].message)
        return bytes(content)


def _typst() -> Any:
    try:
        return import_module("typst")
    except ImportError as error:
        raise CannotConvert(
            message(
                "A PDF is laid out by typst, which is not installed here: install it with “pip"
                " install aidreport[pdf]”, or have LibreOffice do it with “--pdf-engine"
                " libreoffice”, or write the Word document with “--format docx” and save it as PDF"
                " in Word or WPS."
            )
        ) from error


def _gathered(fonts: Mapping[str, Font], folder: Path) -> Mapping[str, tuple[Path, int]]:
    """Bring the files of fonts into a folder; return the file and index of each by its use."""
    folder.mkdir()
    places: dict[Path, Path] = {}
    for font in fonts.values():
        if font.path not in places:
            places[font.path] = folder / f"{len(places)}{font.path.suffix.lower()}"
            _brought(font.path, places[font.path])
    return {use: (places[font.path].resolve(), font.index) for use, font in fonts.items()}


def _brought(font: Path, place: Path) -> None:
    """Link to a font of this machine, or copy it where links are not allowed."""
    try:
        place.symlink_to(font)
    except (OSError, NotImplementedError):
        shutil.copyfile(font, place)


def _families(found: list[Any], fonts: Mapping[str, tuple[Path, int]]) -> Mapping[str, str]:
    """Return what typst calls each font; FandolFang is “FandolFang R” for it.

    Raises:
        CannotConvert: for a file that it cannot read.
    """
    known = {(Path(font.path).resolve(), font.index): str(font.family) for font in found}
    lost = [use for use, place in fonts.items() if place not in known]
    if lost:
        raise _refused(f"font not read: {', '.join(lost)}")
    return {use: known[place] for use, place in fonts.items()}


def _refused(said: str) -> CannotConvert:
    return CannotConvert(
        message(
            "typst cannot lay out this report: {cause}. This is a mistake in aidreport; please"
            " report it, and write the Word document with “--format docx” meanwhile.",
            cause=" ".join(said.split()).rstrip("."),
        )
    )
