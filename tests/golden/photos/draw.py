"""Draws the photos of this case: nobody took them, and nobody is on them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

FOLDER = Path(__file__).parent / "photos"
ORIENTATION = 0x0112
WALL, BOARD, DESK = "#e8e0cf", "#2f5d50", "#a9713f"
SKY, HILL, ROAD = "#bcd7ee", "#7fa36b", "#c9b79a"


def classroom(width: int, height: int) -> Image.Image:
    """Return a classroom with a blackboard and desks."""
    picture = Image.new("RGB", (width, height), WALL)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width * 0.2, height * 0.12, width * 0.8, height * 0.45), BOARD, "#6b4a2b", 6)
    for row in range(2):
        for column in range(4):
            left, top = width * (0.06 + 0.235 * column), height * (0.58 + 0.2 * row)
            draw.rectangle((left, top, left + width * 0.18, top + height * 0.08), DESK)
    return picture


def village(width: int, height: int) -> Image.Image:
    """Return a house between hills, a road leading to it."""
    picture = Image.new("RGB", (width, height), SKY)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((-width * 0.3, height * 0.4, width * 0.7, height * 1.6), HILL)
    draw.ellipse((width * 0.4, height * 0.45, width * 1.4, height * 1.6), "#6c9159")
    draw.polygon(
        [(width * 0.5, height * 0.62), (width * 0.3, height), (width * 0.75, height)], ROAD
    )
    draw.rectangle((width * 0.42, height * 0.42, width * 0.62, height * 0.62), "#d9d2c4")
    roof = ((0.39, 0.42), (0.52, 0.3), (0.65, 0.42))
    draw.polygon([(width * across, height * down) for across, down in roof], "#8c3b2e")
    return picture


def saved(picture: Image.Image, name: str, suffix: str, orientation: int = 1) -> None:
    """Write a picture with an Exif block, as a camera does."""
    block = Image.Exif()
    block[ORIENTATION] = orientation
    target = BytesIO()
    picture.save(target, suffix, quality=80, exif=block)
    (FOLDER / name).write_bytes(target.getvalue())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    saved(classroom(1200, 900), "open-lesson.jpg", "JPEG")
    saved(classroom(600, 400), "training.png", "PNG")
    # Held upright: the rows are stored from the side, and Exif says how to turn them.
    saved(village(900, 1200).transpose(Image.Transpose.ROTATE_90), "visit.jpg", "JPEG", 6)
