"""What a document shows besides text: the files of pictures, and charts as their figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as it stands in every format of the report, free of metadata.

    Attributes:
        content: a JPEG or PNG file.
        suffix: the end of its name, `.jpg` or `.png`.
        width: pixels in a row.
        height: rows of pixels, from top to bottom as they are seen.
    """

    content: bytes
    suffix: str
    width: int
    height: int

    @property
    def media_type(self) -> str:
        """The format by its internet name, `image/jpeg` or `image/png`."""
        return "image/png" if self.suffix == ".png" else "image/jpeg"
