from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from photos import exif, field, photo
from PIL import Image

from aidreport.diagnostics import Position
from aidreport.document.media import PictureFile
from aidreport.pictures.preparing import prepare, prepared
from aidreport.sources.pictures.load import Loaded, load_picture

AT = Position("records/2024.yaml", 8, 14)
RED, GROUND = (200, 40, 40), (90, 140, 70)
EVERYTHING = {"place": True, "artist": "张示例", "serial": "示例0001"}
Put = Callable[[bytes], Loaded]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a photo into a project, and look at it."""

    def write(content: bytes) -> Loaded:
        (tmp_path / "a.jpg").write_bytes(content)
        return load_picture(tmp_path, "a.jpg", AT)

    return write


def done(loaded: Loaded) -> PictureFile:
    assert loaded.picture is not None
    return prepared(loaded.content, loaded.picture)


def image(file: PictureFile) -> Image.Image:
    with Image.open(BytesIO(file.content)) as opened:
        assert opened.size == (file.width, file.height)
        assert opened.format == file.media_type.removeprefix("image/").upper()
        return opened.convert("RGB")


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("suffix", ["JPEG", "PNG"])
def test_a_small_photo_keeps_every_pixel_and_loses_the_rest(put: Put, suffix: str) -> None:
    content = photo(120, 90, suffix, exif(**EVERYTHING))
    file = done(put(content))
    with Image.open(BytesIO(content)) as original:
        assert image(file).tobytes() == original.tobytes()
    assert b"Exif" not in file.content
    assert b"eXIf" not in file.content
    assert len(file.content) < len(content)


def test_a_large_photo_is_scaled_with_its_ratio(put: Put) -> None:
    file = done(put(photo(3000, 2000, block=exif(**EVERYTHING))))
    assert (file.width, file.height, file.suffix) == (1400, 933, ".jpg")
    assert near(image(file).getpixel((100, 100)), RED)
    assert b"Exif" not in file.content


@pytest.mark.parametrize(
    ("orientation", "size", "corner"),
    [
        (2, (60, 40), (58, 1)),
        (3, (60, 40), (58, 38)),
        (4, (60, 40), (1, 38)),
        (5, (40, 60), (1, 1)),
        (6, (40, 60), (38, 1)),
        (7, (40, 60), (38, 58)),
        (8, (40, 60), (1, 58)),
    ],
)
def test_a_photo_is_turned_upright(
    put: Put, orientation: int, size: tuple[int, int], corner: tuple[int, int]
) -> None:
    # As in the picture of Exif 2.3, 4.6.4: the red corner is the first pixel that is stored.
    file = done(put(photo(60, 40, quality=95, block=exif(orientation=orientation))))
    assert (file.width, file.height) == size
    assert near(image(file).getpixel(corner), RED)


def test_colours_keep_their_profile(put: Put) -> None:
    profile = b"profile" * 20
    file = done(put(photo(1500, 100, icc_profile=profile)))
    with Image.open(BytesIO(file.content)) as opened:
        assert opened.info["icc_profile"] == profile


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "I;16"])
def test_every_sort_of_png_can_be_scaled(put: Put, mode: str) -> None:
    target = BytesIO()
    Image.new("L" if mode == "I;16" else mode, (1500, 40)).convert(mode).save(target, "PNG")
    assert (done(put(target.getvalue())).width, done(put(target.getvalue())).suffix) == (
        1400,
        ".jpg",
    )


@pytest.mark.parametrize(("grey", "shown"), [(0, 0), (128, 0), (30_000, 117), (65_535, 255)])
def test_a_grey_of_sixteen_bits_is_as_bright_with_eight(put: Put, grey: int, shown: int) -> None:
    target = BytesIO()
    Image.new("I;16", (1401, 1), grey).save(target, "PNG")
    pixel = image(done(put(target.getvalue()))).getpixel((700, 0))
    assert near(pixel, (shown, shown, shown))


def test_what_is_transparent_becomes_white(put: Put) -> None:
    target = BytesIO()
    Image.new("RGBA", (1500, 40), (0, 0, 0, 0)).save(target, "PNG")
    assert image(done(put(target.getvalue()))).getpixel((5, 5)) == (255, 255, 255)


def test_a_photo_of_a_press_becomes_one_of_a_screen(put: Put) -> None:
    target = BytesIO()
    field(1500, 40).convert("CMYK").save(target, "JPEG")
    assert near(image(done(put(target.getvalue()))).getpixel((1000, 25)), GROUND)


def test_two_runs_give_the_same_bytes(put: Put) -> None:
    content = photo(2000, 1500)
    assert done(put(content)) == done(put(content))


def test_a_photo_that_cannot_be_decoded_is_a_finding_at_the_record(
    put: Put, tmp_path: Path
) -> None:
    content = photo(1500, 40, "PNG")
    start, end = content.index(b"IDAT") - 4, content.index(b"IEND") - 4
    from zlib import crc32

    held = b"IDAT" + b"no deflated data"
    chunk = (len(held) - 4).to_bytes(4, "big") + held + crc32(held).to_bytes(4, "big")
    loaded = put(content[:start] + chunk + content[end:])
    assert loaded.picture is not None
    found = prepare(tmp_path, loaded.picture, AT)
    assert isinstance(found, tuple)
    assert [finding.line(str) for finding in found] == [
        f"{AT}: error: The photo “a.jpg” is damaged or was not copied whole: copy it again from"
        " where it comes from. [broken-picture]"
    ]


def test_a_photo_that_has_gone_since_it_was_checked_is_a_finding(put: Put, tmp_path: Path) -> None:
    loaded = put(photo())
    assert loaded.picture is not None
    (tmp_path / "a.jpg").unlink()
    found = prepare(tmp_path, loaded.picture, AT)
    assert isinstance(found, tuple)
    assert [finding.code for finding in found] == ["missing-picture"]


def test_a_photo_of_a_hundred_megapixels_is_made_smaller(put: Put) -> None:
    target = BytesIO()
    Image.new("L", (12_000, 9_000), 90).save(target, "JPEG")
    made = done(put(target.getvalue()))
    assert (made.width, made.height) == (1400, 1050)
