"""Pictures as XML text: in the line of a paragraph, as wide as they may be, ratio kept."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from aidreport.document.blocks import Picture
from aidreport.document.media import Chart, Media
from aidreport.writers.word.caption import caption_runs
from aidreport.writers.word.dimensions import (
    CHART_BAR,
    CHART_HEIGHT,
    CHART_LEAST_HEIGHT,
    FEWEST_DOTS,
    PICTURE_HEIGHT,
    PICTURE_WIDTH,
)
from aidreport.writers.word.namespaces import CHART_URI, PICTURE_URI
from aidreport.writers.word.paragraph import paragraph_xml
from aidreport.writers.word.run import quoted

_TWIPS_AN_INCH = 1440
_EMUS_A_TWIP = 635


class Drawings:
    """Draws the pictures of one document, each with an identifier of its own."""

    def __init__(self, media: Mapping[str, Media]) -> None:
        self._media = media
        self._relations = relations(media)
        self._identifiers = count(1)

    def xml(self, picture: Picture, room: int) -> str:
        """Return the paragraph of a picture, and that of its caption.

        `room` is the width of the text in twips.
        """
        shown = self._media[picture.source]
        named = (
            f'id="{next(self._identifiers)}" name={quoted(picture.caption or picture.source)} '
            f"descr={quoted(picture.alternative)}"
        )
        drawing = _drawing(shown, named, self._relations[picture.source], size(shown, room))
        caption = picture.caption
        below = paragraph_xml("PictureCaption", caption_runs(caption)) if caption else ""
        style = "Picture" if caption else "PictureAlone"
        return paragraph_xml(style, f"<w:r><w:drawing>{drawing}</w:drawing></w:r>") + below


def relations(media: Mapping[str, Media]) -> Mapping[str, str]:
    """Return the relationship of each picture to the document part, by its source."""
    return {source: f"rIdPicture{number}" for number, source in enumerate(media, start=1)}


def size(shown: Media, room: int) -> tuple[int, int]:
    """Return how large a picture or a chart stands in the report, in twips.

    A picture fills the room for it, but a small one is not blown up. A chart is as wide as
    the text, and as high as its bars need.
    """
    if isinstance(shown, Chart):
        bars = len(shown.categories) * (len(shown.series) + 1)
        return room, min(CHART_HEIGHT, CHART_LEAST_HEIGHT + bars * CHART_BAR)
    scale = min(
        min(PICTURE_WIDTH, room) / shown.width,
        PICTURE_HEIGHT / shown.height,
        _TWIPS_AN_INCH / FEWEST_DOTS,
    )
    return max(1, round(shown.width * scale)), max(1, round(shown.height * scale))


def _drawing(shown: Media, named: str, relation: str, twips: tuple[int, int]) -> str:
    across, down = (each * _EMUS_A_TWIP for each in twips)
    graphic = (
        f'<a:graphicData uri="{CHART_URI}"><c:chart r:id="{relation}"/></a:graphicData>'
        if isinstance(shown, Chart)
        else _picture(named, relation, across, down)
    )
    return (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{down}"/><wp:docPr {named}/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f"<a:graphic>{graphic}</a:graphic></wp:inline>"
    )


def _picture(named: str, relation: str, across: int, down: int) -> str:
    return (
        f'<a:graphicData uri="{PICTURE_URI}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData>"
    )
