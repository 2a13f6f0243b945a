"""The sheet of paper and its margins: those of GB/T 9704, or those of a letterhead."""

from __future__ import annotations

from aidreport.frozen import frozen
from aidreport.writers.word.dimensions import (
    CHARACTER_SPACE,
    CHARACTERS_A_LINE,
    FOOTER_DISTANCE,
    HEADER_DISTANCE,
    LINE,
    LINES_A_PAGE,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    NARROWEST_CHARACTER,
    PAGE_HEIGHT,
    PAGE_WIDTH,
)

_TURNED_DISTANCES = (851, 567)


@frozen
class Sheet:
    """A sheet, upright: sizes, margins and the distances of header and footer, in twips.

    `gridded` says that the text stands on the grid of the standard: 22 lines of 28 characters.
    """

    width: int = PAGE_WIDTH
    height: int = PAGE_HEIGHT
    top: int = MARGIN_TOP
    right: int = MARGIN_RIGHT
    bottom: int = MARGIN_BOTTOM
    left: int = MARGIN_LEFT
    header: int = HEADER_DISTANCE
    footer: int = FOOTER_DISTANCE
    gridded: bool = True

    @property
    def lies(self) -> bool:
        """Whether it lies on its side already; then no table turns it."""
        return self.width > self.height

    def text_width(self, *, landscape: bool = False) -> int:
        """Return the width of the text, upright or turned on the side."""
        return self.height - self.top - self.bottom if landscape else self._text_width

    @property
    def lines(self) -> int:
        """How many lines of the standard the text area holds."""
        return (self.height - self.top - self.bottom) // LINE

    @property
    def characters(self) -> int:
        """How many characters of the standard a line holds, never fewer than none."""
        return max(self._text_width // NARROWEST_CHARACTER, 0)

    def xml(self, *, landscape: bool = False) -> str:
        """Return `w:pgSz` and `w:pgMar`; a turned sheet is the upright one turned left."""
        if not landscape:
            lies = ' w:orient="landscape"' if self.lies else ""
            return (
                f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{lies}/>'
                f'<w:pgMar w:top="{self.top}" w:right="{self.right}" w:bottom="{self.bottom}" '
                f'w:left="{self.left}" w:header="{self.header}" w:footer="{self.footer}" '
                'w:gutter="0"/>'
            )
        header, footer = _TURNED_DISTANCES
        return (
            f'<w:pgSz w:w="{self.height}" w:h="{self.width}" w:orient="landscape"/>'
            f'<w:pgMar w:top="{self.left}" w:right="{self.top}" w:bottom="{self.right}" '
            f'w:left="{self.bottom}" w:header="{header}" w:footer="{footer}" w:gutter="0"/>'
        )

    def grid(self) -> str:
        """Return `w:docGrid` of 22 lines of 28 characters, where the text area holds them."""
        if not self.gridded or self.lines < LINES_A_PAGE or self.characters < CHARACTERS_A_LINE:
            return ""
        return (
            f'<w:docGrid w:type="linesAndChars" w:linePitch="{LINE}" '
            f'w:charSpace="{CHARACTER_SPACE}"/>'
        )

    @property
    def _text_width(self) -> int:
        return self.width - self.left - self.right


STANDARD = Sheet()
"""A4 with the margins of GB/T 9704—2012, 5.1 and 5.2.1."""
