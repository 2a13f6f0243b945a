"""The styles of pictures and of what stands below them."""

from __future__ import annotations

from aidreport.writers.word.fonts import Typefaces
from aidreport.writers.word.style import Layout, Lettering, Style

_POINT = 20
_CAPTION_LINE = _POINT * 24
"""A caption stands right below its picture, and well above the next one."""


def picture_styles(faces: Typefaces) -> tuple[Style, ...]:
    """Return the styles of a picture with a caption, of one without, and of the caption.

    Their lines are as high as the picture: the exact line of the text would cut it off.
    """
    picture = Layout(keep_next=True, before=_POINT * 6, as_high=True, alignment="center")
    alone = Layout(before=_POINT * 6, after=_POINT * 6, as_high=True, alignment="center")
    caption = Layout(keep_lines=True, line=_CAPTION_LINE, after=_POINT * 12, alignment="center")
    lettering = Lettering(faces.heading, faces.latin)
    return (
        Style("Picture", "图片", picture, following="PictureCaption", priority=12),
        Style("PictureAlone", "图片（无说明）", alone, priority=12),
        Style("PictureCaption", "图片说明", caption, lettering, priority=12),
    )
