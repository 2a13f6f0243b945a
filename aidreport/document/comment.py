"""A comment (批注) that stands beside the text of a review copy (审签稿)."""

from __future__ import annotations

from aidreport.frozen import frozen

AUTHOR = "aidreport"
"""Who has written the comments of a review copy."""

INITIALS = "AR"


def time_of(year: int) -> str:
    """Return when comments and tracked changes were made: the end of the report's year.

    No clock has a part in it, and it is in whole seconds of UTC: LibreOffice shows no other date,
    and ONLYOFFICE replaces one with an offset by the time of saving.
    """
    return f"{year:04d}-12-31T00:00:00Z"


@frozen
class Comment:
    """A comment on the characters `[start, end)` of a document, spaces not counted.

    `lines` is what it says, a paragraph each; `end` is greater than `start`.
    """

    start: int
    end: int
    lines: tuple[str, ...]
