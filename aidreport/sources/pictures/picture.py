"""What is known of a picture's file without decoding the picture."""

from __future__ import annotations

from enum import StrEnum

from aidreport.frozen import field, frozen
from aidreport.sources.pictures.exif import Exif


class PictureKind(StrEnum):
    """The formats that Markdown, Word and browsers all show."""

    JPEG = "jpeg"
    PNG = "png"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The ends of a file's name, the usual one first."""
        return (".png",) if self is PictureKind.PNG else (".jpg", ".jpeg", ".jpe", ".jfif")


LONGEST_SIDE = 1400
"""In pixels, of a picture in a report: 228 dots an inch where it is as wide as the text."""
LARGEST_KEPT = 1024 * 1024
"""In bytes: what is larger is encoded anew."""


@frozen
class SourcePicture:
    """A picture's file by its header.

    Attributes:
        kind: the format of its content, whatever its name ends in.
        width: pixels in a row, as they are stored.
        height: rows of pixels, as they are stored.
        exif: what the camera wrote into it.
        path: the file, from the project's folder; empty while it is not known.
        digest: twelve hexadecimal digits of the SHA-256 of the file.
        size: bytes in the file.
        by_rows: whether it can be decoded at an eighth of its size, row by row, as photos can.
    """

    kind: PictureKind
    width: int
    height: int
    exif: Exif = field(default_factory=Exif)
    path: str = field(default="", compare=False)
    digest: str = field(default="", compare=False)
    size: int = field(default=0, compare=False)
    by_rows: bool = field(default=False, compare=False)

    @property
    def fits(self) -> bool:
        """Whether a report can hold the picture as it is: small, and with its top above."""
        return (
            self.exif.orientation == 1
            and max(self.width, self.height) <= LONGEST_SIDE
            and self.size <= LARGEST_KEPT
        )

    @property
    def name_in_report(self) -> str:
        """The name of the picture's file beside a report: photo-0123456789ab.jpg.

        It tells nothing of whom the photo shows, as the name of the original may. What does
        not fit is encoded anew, always as JPEG.
        """
        kind = self.kind if self.fits else PictureKind.JPEG
        return f"photo-{self.digest}{kind.suffixes[0]}"


class BrokenPicture(Exception):  # noqa: N818 - it says what the file is
    """The file begins like a picture and does not go on like one."""
