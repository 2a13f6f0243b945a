"""What a document shows besides text: the files of pictures, and charts as their figures."""

from __future__ import annotations

import base64
from decimal import Decimal
from typing import TypeAlias

from aidreport.frozen import frozen


@frozen
class Series:
    """Bars of one colour: what they stand for, and a value for each category."""

    name: str
    values: tuple[Decimal, ...]


@frozen
class Chart:
    """A chart of horizontal bars, as the figures that every format draws it from.

    Attributes:
        categories: the words beside the bars, from the top.
        series: one, or several whose bars stand side by side.
    """

    categories: tuple[str, ...]
    series: tuple[Series, ...]


@frozen
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

    @property
    def data_uri(self) -> str:
        """The picture as an address that holds all of it, for a page in one file."""
        return f"data:{self.media_type};base64,{base64.b64encode(self.content).decode('ascii')}"


Media: TypeAlias = PictureFile | Chart
