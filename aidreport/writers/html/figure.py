"""A picture or a chart as HTML: it stands in the page, its description with it."""

from __future__ import annotations

from aidreport.document.blocks import Picture
from aidreport.document.media import Media, PictureFile
from aidreport.writers.html.element import element, empty_element, text


def figure(block: Picture, shown: Media) -> str:
    """Return a picture and its caption."""
    caption = element("figcaption", text(block.caption)) if block.caption else ""
    return element("figure", _shown(block, shown) + caption)


def _shown(block: Picture, shown: Media) -> str:
    if isinstance(shown, PictureFile):
        return empty_element(
            "img",
            src=shown.data_uri,
            alt=block.alternative,
            width=shown.width,
            height=shown.height,
        )
    from aidreport.writers.svg import svg  # slow to start, and few reports have a chart

    return svg(shown, block.alternative).rstrip()
