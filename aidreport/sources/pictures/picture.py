"""What is known of a picture's file without decoding the picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from aidreport.sources.pictures.exif import Exif


class PictureKind(StrEnum):
    """The formats that Markdown, Word and browsers all show."""

    JPEG = "jpeg"
    PNG = "png"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The ends of a file's name, the usual one first."""
        return (".png",) if self is PictureKind.PNG else (".jpg", ".jpeg", ".jpe", ".jfif")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's file by its header.

    Attributes:
        kind: the format of its content, whatever its name ends in.
        width: pixels in a row, as they are stored.
        height: rows of pixels, as they are stored.
        exif: what the camera wrote into it.
    """

    kind: PictureKind
    width: int
    height: int
    exif: Exif = field(default_factory=Exif)

    @property
    def upright(self) -> bool:
        """Whether the rows are stored as they are to be seen, from top to bottom."""
        return self.exif.orientation == 1


class BrokenPicture(Exception):  # noqa: N818 - it says what the file is
    """The file begins like a picture and does not go on like one."""
