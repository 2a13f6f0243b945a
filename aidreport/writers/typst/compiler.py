"""Runs typst: in a folder made for one report, with the fonts of that report and no others."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aidreport.frozen import frozen
from aidreport.machine.font_file import Font
from aidreport.writers.cannot_convert import CannotConvert


@frozen
class Place:
    """Where something stands: the page from 1, and points from its upper edge."""

    page: int
    y: float


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
        self._main = root / "report.typ"
        self._main.touch()
        self._compiler = self._typst.Compiler(
            str(self._main), root=str(root), font_paths=self._fonts, ignore_system_fonts=True
        )
        self.families = _families(self._fonts.fonts(), places)
        """The family names by which typst knows the fonts, by what they are used for."""

    def __enter__(self) -> Compiler:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def compiled(self, source: str, standards: Sequence[str]) -> bytes:
        """Return the PDF of a source; equal sources, pictures and fonts give equal bytes.

        Args:
            source: what is laid out.
            standards: those that the PDF follows, as typst calls them.

        Raises:
            CannotConvert: where typst refuses it, or has a warning about it.
        """
        self._main.write_text(source, encoding="utf-8")
        content, warnings = self._asked(
            lambda: self._compiler.compile_with_warnings(
                format="pdf", pdf_standards=list(standards)
            )
        )
        if warnings:
            raise refused(warnings[0].message)
        return bytes(content)

    def places(self, label: str) -> list[Place]:
        """Return where the marks of a name stand in what was compiled last."""
        expression = f"query(<{label}>).map(it => it.location().position())"
        found = self._asked(lambda: self._compiler.eval(expression))
        return [
            Place(each["page"], float(each["y"].removesuffix("pt"))) for each in json.loads(found)
        ]

    def _asked(self, ask: Callable[[], Any]) -> Any:
        try:
            return ask()
        except RuntimeError as error:
            raise refused(getattr(error, "message", str(error))) from error


def _typst() -> Any:
    try:
        return import_module("typst")
    except ImportError as error:
        raise CannotConvert.saying(
            "A PDF is laid out by typst, which is not installed here: install it with “pip"
            " install aidreport[pdf]”, or have LibreOffice do it with “--pdf-engine"
            " libreoffice”, or write the Word document with “--format docx” and save it as PDF"
            " in Word or WPS."
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
        raise refused(f"font not read: {', '.join(lost)}")
    return {use: known[place] for use, place in fonts.items()}


def refused(said: str) -> CannotConvert:
    """Return the error that says what typst made of a report, or would not."""
    return CannotConvert.saying(
        "typst cannot lay out this report: {cause}. This is a mistake in aidreport;"
        " report it, and write the Word document with “--format docx” meanwhile.",
        cause=" ".join(said.split()).rstrip("."),
    )
