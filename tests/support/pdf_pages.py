"""Where the words of a PDF stand, as poppler finds them, and who is missing for that."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

FANDOL = Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")
FREE_FONTS = {
    "latin": "Liberation Serif",
    "title": "FandolSong",
    "body": "FandolFang",
    "subheading": "FandolKai",
    "heading": "FandolHei",
    "page_number": "FandolSong",
}
"""What tests lay out with, so that they do not depend on what else is installed."""


@dataclass(frozen=True)
class Row:
    """A line of a page: its words without spaces, its box in points from the upper left."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    rows: tuple[Row, ...]

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.rows]

    def row(self, beginning: str) -> Row:
        """Return the one row that begins so."""
        (found,) = (row for row in self.rows if row.text.startswith(beginning))
        return found


def need_tools() -> None:
    """Skip where typst, poppler or the fonts are missing; a CI run must have them."""
    missing = [] if shutil.which("pdftotext") else ["pdftotext"]
    if not FANDOL.is_dir():
        missing.append("the Fandol fonts")
    if missing:
        sentence = f"missing: {', '.join(missing)}; .ci/install-tools installs them on Debian"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)


def pages_of(pdf: bytes, folder: Path) -> list[Page]:
    """Return the pages of a PDF, which is written into a folder for that."""
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    command = ["pdftotext", "-bbox-layout", str(path), "-"]
    xml = subprocess.run(command, capture_output=True, check=True).stdout
    return [
        Page(float(page.get("width")), float(page.get("height")), _rows(page))
        for page in etree.fromstring(xml).iter("{*}page")
    ]


def _rows(page: etree._Element) -> tuple[Row, ...]:
    """Return the rows from top to bottom; words whose middles are near share one."""
    words = sorted(page.iter("{*}word"), key=_middle)
    groups: list[list[etree._Element]] = []
    for word in words:
        if groups and _middle(word) - _middle(groups[-1][0]) < 5:
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(_row(sorted(group, key=lambda word: float(word.get("xMin")))) for group in groups)


def _middle(word: etree._Element) -> float:
    return (float(word.get("yMin")) + float(word.get("yMax"))) / 2


def _row(words: list[etree._Element]) -> Row:
    return Row(
        "".join(word.text for word in words),
        float(words[0].get("xMin")),
        float(words[-1].get("xMax")),
        float(words[0].get("yMin")),
        float(words[0].get("yMax")),
    )
