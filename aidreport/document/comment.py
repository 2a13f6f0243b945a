"""A comment (批注) that stands beside the text of a review copy (审签稿)."""

from __future__ import annotations

from aidreport.frozen import frozen

AUTHOR = "aidreport"
"""Who has written the comments of a review copy."""

INITIALS = "AR"


@frozen
class Comment:
    """A comment on the characters `[start, end)` of a document, spaces not counted.

    `lines` is what it says, a paragraph each; `end` is greater than `start`.
    """

    start: int
    end: int
    lines: tuple[str, ...]
