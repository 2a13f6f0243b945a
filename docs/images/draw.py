"""Draws the pages that the README and the examples show anew: `python docs/images/draw.py`.

Wants LibreOffice, poppler, Chromium and the Fandol fonts, which `.ci/install-tools` installs on
Debian.
"""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = (
    (".", "2009", 1, "2009-page-1"),
    ("tests/golden/school-with-attachments", "2024", 4, "attachment"),
    ("docs/examples/school", "2023-2024", 1, "example-school"),
    ("docs/examples/charity", "2024", 1, "example-charity"),
    ("docs/examples/village-team", "2024-h1", 1, "example-village-team"),
)
"""Project, year, page, and the name of the picture."""

DOTS_PER_INCH = 96
FANDOL = Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")
FREE_FONTS = {
    "方正小标宋简体": "FandolSong",
    "仿宋_GB2312": "FandolFang",
    "楷体_GB2312": "FandolKai",
    "黑体": "FandolHei",
    "SimHei": "FandolHei",
    "Microsoft YaHei": "FandolHei",
    "宋体": "FandolSong",
    "Times New Roman": "Liberation Serif",
}


def main() -> None:
    """Write the pictures beside this file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "fonts.conf").write_text(fonts(folder), encoding="utf-8")
        for project, year, page, picture in PAGES:
            report = folder / f"{picture}.docx"
            render = (sys.executable, "-m", "aidreport", "-C", ROOT / project, "render", year)
            subprocess.run([*render, "-o", report], check=True)
            drawn = png(drawing(folder, report, page))
            Path(__file__).with_name(f"{picture}.png").write_bytes(drawn)
        Path(__file__).with_name("preview.png").write_bytes(preview(folder))


def preview(folder: Path) -> bytes:
    """Return the preview of an example as a PNG, one of its figures pointed at."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]
    from devtools import Browser
    from PIL import Image

    from aidreport.cli.language import translation
    from aidreport.preview.live import Live

    os.environ["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
    live = Live(ROOT / "docs" / "examples" / "school", "2023-2024", 0, translation("zh"), "zh")
    live.begin()
    browser = Browser("chromium", folder)
    try:
        page = browser.page(live.url, 1280, 800)
        page.wait("document.body.dataset.shown")
        sums = "[...frameOf(panes[0]).contentDocument.querySelectorAll('.figure')]"
        page.evaluate(f"{sums}.find(each => /[0-9]{{3,}} [+]/.test(each.textContent)).focus()")
        picture = Image.open(io.BytesIO(page.picture())).convert("RGB").quantize(32)
    finally:
        browser.close()
        live.end()
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def drawing(folder: Path, report: Path, page: int) -> bytes:
    """Return a page of a report as a binary PGM image."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ("--headless", "--convert-to", "pdf", "--outdir", folder, report)
    environment = os.environ | {"FONTCONFIG_FILE": str(folder / "fonts.conf")}
    subprocess.run(["soffice", profile, *convert], env=environment, check=True)
    chosen = ("-f", str(page), "-l", str(page), "-singlefile")
    draw = ("pdftoppm", "-r", str(DOTS_PER_INCH), "-gray", *chosen)
    pdf = folder / report.with_suffix(".pdf").name
    return subprocess.run([*draw, pdf], capture_output=True, check=True).stdout


def fonts(folder: Path) -> str:
    """Return a fontconfig file that puts free fonts in the place of those of Windows."""
    matches = "".join(
        f'<match target="pattern"><test qual="any" name="family"><string>{name}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{free}</string></edit></match>'
        for name, free in FREE_FONTS.items()
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{escape(str(FANDOL))}</dir><cachedir>{escape(str(folder))}</cachedir>"
        f"{matches}</fontconfig>"
    )


def png(portable_graymap: bytes) -> bytes:
    """Return a binary PGM image of 8 bits as a PNG of 4: a third of the size of poppler's own."""
    magic, size, _, pixels = portable_graymap.split(b"\n", 3)
    if magic != b"P5":
        raise ValueError(f"not a binary PGM: {magic!r}")
    width, height = map(int, size.split())
    rows = (pixels[start : start + width] for start in range(0, width * height, width))
    image = b"".join(b"\0" + packed(row) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(image, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, content) for kind, content in parts)


def packed(row: bytes) -> bytes:
    """Return pixels of 8 bits as pixels of 4, rounded, two a byte."""
    levels = [(pixel * 15 + 127) // 255 for pixel in row] + [0] * (len(row) % 2)
    return bytes(high << 4 | low for high, low in zip(levels[::2], levels[1::2], strict=True))


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return one part of a PNG file with its length and its check sum."""
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


if __name__ == "__main__":
    main()
