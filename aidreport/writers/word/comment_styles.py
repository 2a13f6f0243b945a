"""Word's own styles of a comment (批注) and of the sign that refers to it."""

from __future__ import annotations

from aidreport.writers.word.fonts import Typefaces
from aidreport.writers.word.style import Layout, Lettering, Style

TEXT, REFERENCE = "CommentText", "CommentReference"
_SIZE = 20
"""Half points: what Word gives its own comments."""


def comment_styles(faces: Typefaces) -> tuple[Style, ...]:
    """Return the two styles, which only a review copy (审签稿) has."""
    text = Layout(line=_SIZE * 15, alignment="left")
    return (
        Style(
            TEXT,
            "annotation text",
            text,
            Lettering(faces.body, faces.latin, size=_SIZE, spacing=0),
            priority=99,
            listed=False,
        ),
        Style(
            REFERENCE,
            "annotation reference",
            lettering=Lettering(size=_SIZE),
            based_on="DefaultParagraphFont",
            priority=99,
            listed=False,
        ),
    )
