"""A report that was compared, as it is shown."""

from __future__ import annotations

from aidreport.comparison.change import Comparison
from aidreport.frozen import frozen


@frozen
class ComparedReport:
    """One file and what is different in it.

    Attributes:
        path: of the file, from the project's root with `/`.
        format: `docx`, `md`.
        comparison: what is different.
        by_hand: whether somebody changed the file since it was written; if not, the records
            or the templates were changed.
        settled: whether all that somebody changed is in the records by now.
        unseen: whether it differs in nothing that can be shown: empty lines, markup.
        saved_again: whether another program wrote it anew, and it says and looks the same.
    """

    path: str
    format: str
    comparison: Comparison
    by_hand: bool
    settled: bool = False
    unseen: bool = False
    saved_again: bool = False

    @property
    def differs(self) -> bool:
        """Whether the file is not what the records give."""
        return self.comparison.differs or self.unseen
