"""The tracked changes of a redline (修订稿), which are nobody's: what people do comes on top."""

from __future__ import annotations

from aidreport.comparison.answers import OWN_AUTHOR
from aidreport.report_readers.reading import Reading, Tracked


def is_own(tracked: Tracked | None) -> bool:
    """Return whether a tracked change is one that this program made."""
    return tracked is not None and tracked.author == OWN_AUTHOR


def is_redline(reading: Reading) -> bool:
    """Return whether a report has tracked changes that only a redline has."""
    return any(
        is_own(each.tracked) or any(is_own(piece.tracked) for piece in each.pieces)
        for each in reading.paragraphs
    )
