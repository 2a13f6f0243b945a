"""Pictures as XML text: in the line of a paragraph, as wide as they may be, ratio kept."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from aidreport.document.blocks import Picture
from aidreport.document.media import PictureFile
from aidreport.writers.word.caption import caption_runs
from aidreport.writers.word.measures import (
    FEWEST_DOTS,
    PICTURE_HEIGHT,
    PICTURE_WIDTH,
)
from aidreport.writers.word.namespaces import DRAWING, DRAWING_IN_WORD, PICTURE, PICTURE_URI
from aidreport.writers.word.paragraph import paragraph_xml
from aidreport.writers.word.run import quoted

_TWIPS_AN_INCH = 1440
_EMUS_A_TWIP = 635


class Drawings:
    """Draws the pictures of one document, each with an identifier of its own."""

    def __init__(self, media: Mapping[str, PictureFile]) -> None:
        self._media = media
        self._relations = relations(media)
        self._identifiers = count(1)

    def xml(self, picture: Picture) -> str:
        """Return the paragraph of a picture, and that of its caption."""
        shown = self._media[picture.source]
        drawing = _drawing(picture, shown, self._relations[picture.source], next(self._identifiers))
        caption = picture.caption
        below = paragraph_xml("PictureCaption", caption_runs(caption)) if caption else ""
        style = "Picture" if caption else "PictureAlone"
        return paragraph_xml(style, f"<w:r><w:drawing>{drawing}</w:drawing></w:r>") + below


def relations(media: Mapping[str, PictureFile]) -> Mapping[str, str]:
    """Return the relationship of each picture to the document part, by its source."""
    return {source: f"rIdPicture{number}" for number, source in enumerate(media, start=1)}


def size(width: int, height: int) -> tuple[int, int]:
    """Return how large a picture of so many pixels stands in the report, in twips.

    It fills the room for a picture, but a small one is not blown up.
    """
    scale = min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height, _TWIPS_AN_INCH / FEWEST_DOTS)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _drawing(picture: Picture, shown: PictureFile, relation: str, identifier: int) -> str:
    across, down = (each * _EMUS_A_TWIP for each in size(shown.width, shown.height))
    named = f'id="{identifier}" name="{identifier}" descr={quoted(picture.alternative)}'
    return (
        f'<wp:inline {DRAWING_IN_WORD} distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{down}"/><wp:docPr {named}/><wp:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks {DRAWING} noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic {DRAWING}><a:graphicData uri="{PICTURE_URI}"><pic:pic {PICTURE}>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline>"
    )
