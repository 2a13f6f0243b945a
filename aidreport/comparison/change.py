"""What somebody changed in a report: one sentence, one comment, or its pages."""

from __future__ import annotations

from enum import StrEnum

from aidreport.comparison.words import Segment
from aidreport.frozen import frozen
from aidreport.report_readers.reading import Place
from aidreport.tracing.fields import Field


class ChangeKind(StrEnum):
    """What happened to a sentence."""

    INSERTED = "inserted"
    DELETED = "deleted"
    CHANGED = "changed"
    MOVED = "moved"
    LOOK = "look"


@frozen
class LookChange:
    """Formatting that changed: of some words, or of the paragraph where `words` is empty.

    A value is empty where the formatting is the usual one.
    """

    words: str
    name: str
    old: str
    new: str


@frozen
class Touched:
    """A fact that a change is about.

    Attributes:
        words: as the fresh report says it; empty where the change only stands near the fact.
        fields: the fields of the records behind it, several for a sum.
        new_value: what to write into the one field so that the report agrees; empty if unknown.
    """

    words: str
    fields: tuple[Field, ...]
    new_value: str = ""


@frozen
class SentenceChange:
    """A sentence that is not what the records give.

    Attributes:
        kind: what happened to it.
        place: where it stands now, or stood.
        paragraph: the paragraph in the changed report, from 1; where a deleted sentence stood.
        old: the sentence of the fresh report, empty if it is inserted.
        new: the sentence of the changed report, empty if it is deleted.
        segments: what changed inside it, in order.
        looks: formatting that changed.
        authors: who is named by the tracked changes in it.
        touched: the facts that are in what changed.
        near: where the records speak of what stands before an inserted sentence.
        stale: whether it was so when the report was written, and the records say otherwise now.
    """

    kind: ChangeKind
    place: Place
    paragraph: int
    old: str = ""
    new: str = ""
    segments: tuple[Segment, ...] = ()
    looks: tuple[LookChange, ...] = ()
    authors: tuple[str, ...] = ()
    touched: tuple[Touched, ...] = ()
    near: Field | None = None
    stale: bool = False


@frozen
class Remark:
    """A comment (批注) in the changed report, with the facts in the words it is about.

    Attributes:
        author: who wrote it.
        text: what it says, an answer without the number of what it answers.
        about: the words that it is about.
        paragraph: where these stand, from 1.
        touched: the facts in them.
        key: the number of the comment of a review copy (审签稿) that it answers, 0 for none.
        settled: whether it was marked as settled.
    """

    author: str
    text: str
    about: str
    paragraph: int
    touched: tuple[Touched, ...] = ()
    key: int = 0
    settled: bool = False


@frozen
class Comparison:
    """Everything that is different; `page` holds changed measures of the pages."""

    changes: tuple[SentenceChange, ...] = ()
    remarks: tuple[Remark, ...] = ()
    page: tuple[LookChange, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether anything is different that can be shown."""
        return bool(self.changes or self.remarks or self.page)
