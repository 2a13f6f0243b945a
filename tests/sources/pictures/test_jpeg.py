import contextlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photos import exif, photo
from PIL import Image

from aidreport.sources.pictures.exif import Exif
from aidreport.sources.pictures.jpeg import read_jpeg, segments, without_metadata
from aidreport.sources.pictures.picture import BrokenPicture, PictureKind, SourcePicture

EVERYTHING = exif(place=True, artist="张示例", serial="示例0001", orientation=6)


def test_size_and_what_the_camera_wrote_are_read_from_the_header() -> None:
    found = read_jpeg(photo(40, 30, block=EVERYTHING))
    assert found == SourcePicture(PictureKind.JPEG, 40, 30, Exif(6, location=True, owner=True))
    assert read_jpeg(photo(31, 17)) == SourcePicture(PictureKind.JPEG, 31, 17)


@pytest.mark.parametrize("options", [{"progressive": True}, {"optimize": True}])
def test_other_ways_of_writing_are_read_too(options: dict[str, bool]) -> None:
    assert read_jpeg(photo(640, 480, **options)).width == 640


def test_a_place_in_an_xmp_packet_is_a_place() -> None:
    packet = b"<x:xmpmeta exif:GPSLatitude='10,20N'/>"
    found = read_jpeg(photo(xmp=packet))
    assert found.exif == Exif(location=True)


def test_an_empty_directory_of_places_is_no_place() -> None:
    block = Image.Exif()
    block.get_ifd(0x8825)[0] = b"\2\3\0\0"
    assert not read_jpeg(photo(block=block.tobytes())).exif.location


def test_without_metadata_the_pixels_and_the_colours_are_the_same() -> None:
    profile = b"ICC" * 100
    original = photo(64, 48, block=EVERYTHING, icc_profile=profile, comment="张示例家")
    bare = without_metadata(original + b"a film of a phone, with its place")
    assert read_jpeg(bare) == SourcePicture(PictureKind.JPEG, 64, 48)
    for trace in (b"Exif", "张示例".encode(), b"film"):
        assert trace not in bare
    with Image.open(BytesIO(original)) as before, Image.open(BytesIO(bare)) as after:
        assert after.tobytes() == before.tobytes()
        assert after.info["icc_profile"] == profile


def test_the_small_picture_in_a_jfif_header_goes() -> None:
    head, rest = photo()[:20], photo()[20:]
    assert head[6:11] == b"JFIF\0"
    small = head[:4] + (16 + 3).to_bytes(2, "big") + head[6:18] + b"\1\1" + b"abc"
    assert without_metadata(small + rest) == without_metadata(photo())


def test_a_file_that_ends_early_is_broken() -> None:
    content = photo(64, 48)
    with pytest.raises(BrokenPicture):
        read_jpeg(content[: len(content) // 2])
    with pytest.raises(BrokenPicture):
        read_jpeg(b"\xff\xd8\xff\xd9")


@given(st.binary(max_size=200))
def test_whatever_follows_the_signature_there_is_an_answer(rest: bytes) -> None:
    with contextlib.suppress(BrokenPicture):
        assert all(segment.marker for segment in segments(b"\xff\xd8\xff" + rest))
