"""Reports as LibreOffice lays them out: DOCX to PDF, and what stands where in the PDF."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from lxml import etree

from aidreport.document.blocks import Block, Document, Properties
from aidreport.writers.word import write

# Where Debian's texlive-lang-chinese has the Fandol fonts; fontconfig does not look there.
FANDOL = Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")
FREE_FONTS = {
    "方正小标宋简体": "FandolSong",
    "仿宋_GB2312": "FandolFang",
    "楷体_GB2312": "FandolKai",
    "黑体": "FandolHei",
    "宋体": "FandolSong",
    "Times New Roman": "Liberation Serif",
}
TEXT_BOTTOM = 841.9 - 1984 / 20
"""Lower edge of the text area in points from the top of the page."""


@dataclass(frozen=True)
class Row:
    """One visual line: its text with a space between words, its box in points."""

    text: str
    left: float
    right: float
    top: float

    @property
    def characters(self) -> str:
        return self.text.replace(" ", "")


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    rows: tuple[Row, ...]

    @property
    def body(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.top < TEXT_BOTTOM)

    @property
    def footer(self) -> Row:
        (row,) = (row for row in self.rows if row.top >= TEXT_BOTTOM)
        return row


@pytest.fixture(scope="session")
def tools() -> None:
    """Skips where LibreOffice, poppler or the fonts are missing; a CI run must have them."""
    names = ("soffice", "pdftotext", "pdftoppm", "pdftohtml")
    missing = [name for name in names if shutil.which(name) is None]
    if not FANDOL.is_dir():
        missing.append("the Fandol fonts")
    if missing:
        sentence = f"missing: {', '.join(missing)}; .ci/install-tools installs them on Debian"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)


@pytest.fixture(scope="session")
def convert(convert_files) -> Callable[..., dict[str, Path]]:
    """Converts named reports, given as blocks, to PDF."""

    def convert_all(**reports: tuple[Block, ...]) -> dict[str, Path]:
        return convert_files(
            {
                name: write(Document(Properties("示例总结", "示例市甲中学", 2009), blocks), "")
                for name, blocks in reports.items()
            }
        )

    return convert_all


@pytest.fixture(scope="session")
def convert_files(tools, tmp_path_factory) -> Callable[[Mapping[str, bytes]], dict[str, Path]]:
    """Converts named Word files to PDF, all in one start of LibreOffice."""
    folder = tmp_path_factory.mktemp("libreoffice")
    (folder / "fonts.conf").write_text(_fonts(folder), encoding="utf-8")

    def convert_all(reports: Mapping[str, bytes]) -> dict[str, Path]:
        for name, content in reports.items():
            (folder / f"{name}.docx").write_bytes(content)
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
        command += ["--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        subprocess.run(
            [*command, *(str(folder / f"{name}.docx") for name in reports)],
            env=os.environ | {"FONTCONFIG_FILE": str(folder / "fonts.conf")},
            capture_output=True,
            check=True,
            timeout=120,
        )
        return {name: folder / f"{name}.pdf" for name in reports}

    return convert_all


def _fonts(folder: Path) -> str:
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


@pytest.fixture(scope="session")
def read_pages() -> Callable[[Path], list[Page]]:
    """Reads the pages of a PDF as rows."""
    return _pages


def _pages(pdf: Path) -> list[Page]:
    xml = subprocess.run(
        ["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True
    ).stdout
    return [
        Page(float(page.get("width")), float(page.get("height")), _rows(page))
        for page in etree.fromstring(xml).iter("{*}page")
    ]


def _rows(page: etree._Element) -> tuple[Row, ...]:
    """Return the rows from top to bottom; words less than half a line apart share one."""
    words = sorted(page.iter("{*}word"), key=lambda word: float(word.get("yMin")))
    groups: list[list[etree._Element]] = []
    for word in words:
        if groups and float(word.get("yMin")) - float(groups[-1][0].get("yMin")) < 14:
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(_row(sorted(group, key=lambda word: float(word.get("xMin")))) for group in groups)


def _row(words: list[etree._Element]) -> Row:
    return Row(
        " ".join(word.text for word in words),
        float(words[0].get("xMin")),
        float(words[-1].get("xMax")),
        float(words[0].get("yMin")),
    )
