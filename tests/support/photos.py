"""Photos that nobody took: coloured fields made by Pillow, with what a camera writes into a file.

`python tests/support/photos.py FOLDER` writes the files of the examples of rules.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

ORIENTATION, ARTIST, EXIF, GPS, SERIAL = 0x0112, 0x013B, 0x8769, 0x8825, 0xA431
PLACE = {1: "N", 2: (10.0, 20.0, 30.0), 3: "E", 4: (100.0, 20.0, 30.0)}


def exif(*, place: bool = False, artist: str = "", serial: str = "", orientation: int = 1) -> bytes:
    """Return an Exif block, as Pillow writes it into a file."""
    block = Image.Exif()
    if orientation != 1:
        block[ORIENTATION] = orientation
    if artist:
        block[ARTIST] = artist
    if place:
        block.get_ifd(GPS).update(PLACE)
    if serial:
        block.get_ifd(EXIF)[SERIAL] = serial
    return block.tobytes()


def field(width: int, height: int) -> Image.Image:
    """Return a picture with a sky, a ground, and a red sign in the upper left corner."""
    picture = Image.new("RGB", (width, height), (150, 190, 230))
    picture.paste((90, 140, 70), (0, height * 2 // 3, width, height))
    picture.paste((200, 40, 40), (0, 0, max(1, width // 5), max(1, height // 5)))
    return picture


def photo(
    width: int = 40, height: int = 30, suffix: str = "JPEG", block: bytes = b"", **options: object
) -> bytes:
    """Return a JPEG or PNG file with an Exif block."""
    target = BytesIO()
    field(width, height).save(target, suffix, exif=block, **options)
    return target.getvalue()


def png_with_text(text: str) -> bytes:
    """Return a PNG file with a text in it that no picture shows."""
    notes = PngInfo()
    notes.add_text("Comment", text)
    target = BytesIO()
    field(40, 30).save(target, "PNG", pnginfo=notes)
    return target.getvalue()


EXAMPLES = {
    "photos/plain.jpg": photo(),
    "photos/with-place.jpg": photo(block=exif(place=True)),
    "photos/with-owner.jpg": photo(block=exif(artist="张示例")),
    "evidence/receipt.pdf": b"%PDF a scan",
    "evidence/other.pdf": b"%PDF another scan",
    "evidence/receipt.lnk": b"L a shortcut",
    "evidence/empty.pdf": b"",
}
"""The photos and the evidence that the examples of rules name."""


if __name__ == "__main__":
    for name, content in EXAMPLES.items():
        file = Path(sys.argv[1]) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
