"""The styles of 附件说明 and 附件 (GB/T 9704—2012, clauses 7.3.4 and 7.3.7)."""

from __future__ import annotations

from aidreport.writers.word.dimensions import LINE, TITLE_SIZE
from aidreport.writers.word.fonts import Typefaces
from aidreport.writers.word.style import Layout, Lettering, Style


def attachment_styles(faces: Typefaces) -> tuple[Style, ...]:
    """Return the styles of the list of attachments and of their heads.

    附件： stands two characters in; what wraps stands under the first character of the
    title, 附件： being three characters wide and its number one.
    """
    one = Layout(keep_next=True, before=LINE, left=5, hanging=3)
    first = Layout(before=LINE, left=6, hanging=4)
    further = Layout(before=0, left=6, hanging=1)
    label = Layout(keep_next=True, new_page=True)
    title = Layout(keep_next=True, keep_lines=True, before=LINE, after=LINE, alignment="center")
    note = "AttachmentNote"
    return (
        Style(note, "附件说明", one, priority=6),
        Style("FirstOfAttachments", "附件说明首项", first, based_on=note, priority=6),
        Style("NextOfAttachments", "附件说明续项", further, based_on=note, priority=6),
        Style(
            "Attachment",
            "附件",
            label,
            # The number too is in 黑体 (7.3.7).
            Lettering(faces.heading, faces.heading),
            following="AttachmentTitle",
            priority=10,
        ),
        Style(
            "AttachmentTitle",
            "附件标题",
            title,
            Lettering(faces.title, faces.latin, size=TITLE_SIZE, spacing=0),
            following="BodyText",
            priority=10,
        ),
    )
