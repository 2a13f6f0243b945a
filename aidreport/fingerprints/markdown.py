"""The fingerprints of Markdown: those of any markup, and what formatters do to it.

prettier pads tables and mdformat numbers lists anew: the text is the same, and nobody's work.
"""

from __future__ import annotations

from aidreport.fingerprints.markup import (
    bytes_print,
    fingerprinted,
    fingerprints_in,
    meaning_print,
    settled,
    written_paragraphs,
)

__all__ = [
    "bytes_print",
    "degraded",
    "fingerprinted",
    "fingerprints_in",
    "meaning_print",
    "reformatted",
    "settled",
    "written_paragraphs",
]


def reformatted(found: bytes, fresh: bytes) -> bool:
    """Return whether two texts say the same in the same look, and differ in their markup alone."""
    # Knows CommonMark: slow to import, and most reports are as they were written.
    from aidreport.report_readers.markdown import read

    return read(found) == read(fresh)


def degraded(found: bytes, fresh: bytes) -> bool:
    """Return False: Markdown has no rules of layout."""
    return False
