from io import BytesIO
from zlib import crc32

import pytest
from photos import exif, photo, png_with_text
from PIL import Image

from aidreport.sources.pictures.exif import Exif
from aidreport.sources.pictures.picture import BrokenPicture, PictureKind, SourcePicture
from aidreport.sources.pictures.png import read_png, without_metadata


def test_size_and_what_was_written_into_it_are_read_from_the_header() -> None:
    found = read_png(photo(40, 30, "PNG", exif(place=True, orientation=3)))
    assert found == SourcePicture(PictureKind.PNG, 40, 30, Exif(3, location=True))
    assert read_png(photo(31, 17, "PNG")) == SourcePicture(PictureKind.PNG, 31, 17)


def test_without_metadata_the_pixels_are_the_same() -> None:
    original = png_with_text("GPSLatitude 张示例家")
    assert read_png(original).exif.location
    bare = without_metadata(original + b"more")
    assert read_png(bare) == SourcePicture(PictureKind.PNG, 40, 30)
    assert b"GPS" not in bare
    assert not bare.endswith(b"more")
    with Image.open(BytesIO(original)) as before, Image.open(BytesIO(bare)) as after:
        assert after.tobytes() == before.tobytes()


def test_a_wrong_checksum_and_an_early_end_are_broken() -> None:
    content = photo(40, 30, "PNG")
    for broken in (content[:-20], content.replace(b"IDAT", b"IDAX"), content[:8]):
        with pytest.raises(BrokenPicture):
            read_png(broken)


def test_a_picture_without_pixels_is_broken() -> None:
    head = b"IHDR" + bytes(8) + b"\x08\2\0\0\0"
    end = b"\0\0\0\0IEND" + crc32(b"IEND").to_bytes(4, "big")
    whole = b"\0\0\0\x0d" + head + crc32(head).to_bytes(4, "big") + end
    with pytest.raises(BrokenPicture):
        read_png(b"\x89PNG\r\n\x1a\n" + whole)
