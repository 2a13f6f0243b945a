"""What a camera writes into a picture (Exif 2.3, CIPA DC-008): the place, the owner, the top.

Only a handful of tags is read, and only their presence: no value is ever shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from aidreport.frozen import frozen

_ORIENTATION = 0x0112
_ARTIST, _COPYRIGHT, _OWNER, _SERIAL, _LENS_SERIAL = 0x013B, 0x8298, 0xA430, 0xA431, 0xA435
_EXIF_DIRECTORY, _GPS_DIRECTORY = 0x8769, 0x8825
_LATITUDE, _LONGITUDE = 2, 4
_MOST_ENTRIES = 512

_Order = Literal["little", "big"]


@frozen
class Exif:
    """What a picture tells besides what it shows.

    Attributes:
        orientation: 1 where it is stored as it is to be seen, 2 to 8 where it is turned.
        location: whether it says where it was taken.
        owner: whether it names its maker, or the number of the camera.
    """

    orientation: int = 1
    location: bool = False
    owner: bool = False


def read_exif(block: bytes) -> Exif:
    """Return what an Exif block (a TIFF structure) says; nothing for one that is damaged."""
    order: _Order = "little" if block[:2] == b"II" else "big"
    main = dict(_entries(block, int.from_bytes(block[4:8], order), order))
    inner = dict(_entries(block, main.get(_EXIF_DIRECTORY, 0), order))
    place = dict(_entries(block, main.get(_GPS_DIRECTORY, 0), order))
    orientation = main.get(_ORIENTATION, 1)
    return Exif(
        orientation if 1 <= orientation <= 8 else 1,
        # Some cameras write an empty directory while they do not know where they are.
        location=_LATITUDE in place and _LONGITUDE in place,
        owner=any(tag in main for tag in (_ARTIST, _COPYRIGHT))
        or any(tag in inner for tag in (_OWNER, _SERIAL, _LENS_SERIAL)),
    )


def read_xmp(packet: bytes) -> Exif:
    """Return what an XMP packet says; the same facts are often written twice."""
    return Exif(
        location=b"GPSLatitude" in packet,
        owner=any(name in packet for name in (b"dc:creator", b"SerialNumber", b"OwnerName")),
    )


def together(first: Exif, second: Exif) -> Exif:
    """Return what two blocks of one picture say."""
    return Exif(
        first.orientation if first.orientation != 1 else second.orientation,
        first.location or second.location,
        first.owner or second.owner,
    )


def _entries(block: bytes, start: int, order: _Order) -> Iterator[tuple[int, int]]:
    """Yield the tags of a directory with their values, as far as these are small numbers."""
    if not 8 <= start <= len(block) - 2:
        return
    count = int.from_bytes(block[start : start + 2], order)
    for number in range(min(count, _MOST_ENTRIES)):
        entry = block[start + 2 + 12 * number :][:12]
        if len(entry) < 12:
            return
        short = int.from_bytes(entry[2:4], order) == 3
        yield (
            int.from_bytes(entry[:2], order),
            int.from_bytes(entry[8:10] if short else entry[8:12], order),
        )
