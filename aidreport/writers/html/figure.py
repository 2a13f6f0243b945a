"""A picture as HTML: its bytes stand in the page, its description with it."""

from __future__ import annotations

from base64 import b64encode

from aidreport.document.blocks import Picture
from aidreport.document.media import PictureFile
from aidreport.writers.html.element import element, empty_element, text


def figure(block: Picture, shown: PictureFile) -> str:
    """Return a picture and its caption."""
    content = b64encode(shown.content).decode("ascii")
    image = empty_element(
        "img",
        src=f"data:{shown.media_type};base64,{content}",
        alt=block.alternative,
        width=shown.width,
        height=shown.height,
    )
    caption = element("figcaption", text(block.caption)) if block.caption else ""
    return element("figure", image + caption)
