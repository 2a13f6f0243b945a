from hypothesis import given
from hypothesis import strategies as st
from photos import exif

from aidreport.sources.pictures.exif import Exif, read_exif, together


def test_both_orders_of_bytes_are_read() -> None:
    big = exif(orientation=8).removeprefix(b"Exif\0\0")
    assert read_exif(big) == Exif(8)
    little = b"II*\0\x08\0\0\0\1\0" + b"\x12\1\3\0\1\0\0\0\x06\0\0\0" + bytes(4)
    assert read_exif(little) == Exif(6)


def test_an_orientation_that_does_not_exist_is_upright() -> None:
    assert read_exif(b"II*\0\x08\0\0\0\1\0" + b"\x12\1\3\0\1\0\0\0\x63\0\0\0") == Exif()


def test_two_blocks_of_a_picture_are_put_together() -> None:
    assert together(Exif(6), Exif(location=True)) == Exif(6, location=True)
    assert together(Exif(), Exif(3, owner=True)) == Exif(3, owner=True)


@given(st.binary(max_size=120), st.sampled_from([b"II*\0", b"MM\0*", b""]))
def test_a_damaged_block_says_something_or_nothing(rest: bytes, head: bytes) -> None:
    assert 1 <= read_exif(head + rest).orientation <= 8
