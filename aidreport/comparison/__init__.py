"""What somebody changed in a report, sentence by sentence, against the fresh one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import TypeAlias

from aidreport.comparison.alignment import Pair, moved, paired
from aidreport.comparison.answers import answers
from aidreport.comparison.change import (
    ChangeKind,
    Comparison,
    LookChange,
    Remark,
    SentenceChange,
    Touched,
)
from aidreport.comparison.facts import Facts
from aidreport.comparison.looks import between, look_changes
from aidreport.comparison.sentences import Sentence
from aidreport.comparison.text import Text
from aidreport.comparison.words import Segment, segments
from aidreport.frozen import replace
from aidreport.report_readers.reading import Comment, Paragraph, Reading
from aidreport.tracing.fields import Field
from aidreport.tracing.trace import Trace

__all__ = ["Comparison", "compare"]

Stale: TypeAlias = Callable[[Paragraph | None, Paragraph | None], bool]
"""Whether a paragraph of the found report, and what it is in the fresh one, differ because the
records changed; one of them is None where it is not in that report."""


def by_hand(found: Paragraph | None, fresh: Paragraph | None) -> bool:
    """Return False: whatever is different, somebody made it so."""
    return False


def compare(fresh: Reading, found: Reading, trace: Trace, stale: Stale = by_hand) -> Comparison:
    """Return everything that is different in `found`, which was `fresh` once.

    Args:
        fresh: the report that the records give.
        found: the report that somebody changed.
        trace: where the fresh report's figures and words come from.
        stale: what in it is different because the records changed.
    """
    compared = _Compared(Text(fresh), Text(found), trace, stale)
    return Comparison(compared.changes(), compared.remarks(), _pages(fresh, found))


class _Compared:
    """Two reports, their sentences in pairs."""

    def __init__(self, fresh: Text, found: Text, trace: Trace, stale: Stale) -> None:
        self._fresh, self._found = fresh, found
        self._stale = stale
        self._facts = Facts(fresh, trace)
        self._pairs = paired(fresh.sentences, found.sentences)

    def changes(self) -> tuple[SentenceChange, ...]:
        """Return the sentences that are different, in reading order; a moved one once."""
        moves = moved(self._pairs)
        targets = {target: source for source, target in moves.items()}
        found: list[SentenceChange] = []
        paragraph = 0
        before: Sentence | None = None
        follows = True
        for index, pair in enumerate(self._pairs):
            if index in moves:
                follows = False
                continue
            if index in targets:
                pair = self._pairs[targets[index]][0], pair[1]
                change = self._moved(pair)
            else:
                change = self._change(pair, paragraph, before, follows)
            found += [self._dated(change, pair)] if change else []
            paragraph = pair[1].number if pair[1] else paragraph
            before = pair[0] or before
            follows = None not in self._pairs[index]
        return tuple(found)

    def _dated(self, change: SentenceChange, pair: Pair) -> SentenceChange:
        """Return a change that is older than the records with no advice about them."""
        fresh = self._fresh.paragraph_of(pair[0]) if pair[0] else None
        found = self._found.paragraph_of(pair[1]) if pair[1] else None
        if not self._stale(found, fresh):
            return change
        touched = tuple(replace(each, new_value="") for each in change.touched)
        return replace(change, stale=True, touched=touched)

    def remarks(self) -> tuple[Remark, ...]:
        """Return what people commented, with the facts in the words that it is about.

        The comments of a review copy are nobody's remarks, but what they are answered with is.
        """
        comments = self._found.reading.comments
        return tuple(
            Remark(
                said.author,
                said.text,
                said.comment.about,
                said.comment.paragraph + 1,
                self._facts_in(said.comment),
                said.key,
                said.comment.settled,
            )
            for said in answers(comments)
        )

    def _facts_in(self, comment: Comment) -> tuple[Touched, ...]:
        """Return the facts in the words that a comment is about, where it stands if it can be."""
        found = [
            (new.number != comment.paragraph, old.start + at)
            for old, new in self._pairs
            if old and new and comment.about and (at := old.text.find(comment.about)) >= 0
        ]
        if not found:
            return ()
        _, start = min(found, key=lambda each: each[0])
        return self._facts.within(start, start + len(comment.about))

    def _change(
        self, pair: Pair, paragraph: int, before: Sentence | None, follows: bool
    ) -> SentenceChange | None:
        old, new = pair
        if old and new:
            return self._kept(old, new, follows)
        if old:
            return SentenceChange(
                ChangeKind.DELETED,
                old.place,
                paragraph + 1,
                old=old.text,
                authors=self._found.deleted_by(old.text),
                touched=self._facts.within(old.start, old.end),
            )
        return self._inserted(new, before) if new else None

    def _moved(self, pair: Pair) -> SentenceChange | None:
        """Return the change of a sentence that stands elsewhere now, and may say it otherwise."""
        old, new = pair
        if old is None or new is None:
            return None
        parts = segments(old.text, new.text) if old.text != new.text else ()
        return SentenceChange(
            ChangeKind.MOVED,
            new.place,
            new.number + 1,
            old=old.text,
            new=new.text,
            segments=parts,
            authors=self._found.authors(new),
            touched=self._facts.changed(old, parts),
        )

    def _inserted(self, new: Sentence, before: Sentence | None) -> SentenceChange:
        near: Field | None = self._facts.near(before) if before else None
        authors = self._found.authors(new)
        return SentenceChange(
            ChangeKind.INSERTED, new.place, new.number + 1, new=new.text, authors=authors, near=near
        )

    def _kept(self, old: Sentence, new: Sentence, follows: bool) -> SentenceChange | None:
        """Return the change of a sentence that is in both reports, None if it has none."""
        same = old.text == new.text
        parts = (Segment(old.text, new.text),) if same else segments(old.text, new.text)
        looks = look_changes(self._fresh, self._found, old, new, parts, follows=follows)
        if same and not looks:
            return None
        return SentenceChange(
            ChangeKind.LOOK if same else ChangeKind.CHANGED,
            new.place,
            new.number + 1,
            old=old.text,
            new=new.text,
            segments=() if same else parts,
            looks=looks,
            authors=self._found.authors(new),
            touched=() if same else self._facts.changed(old, parts),
        )


def _pages(fresh: Reading, found: Reading) -> tuple[LookChange, ...]:
    pages: Sequence[tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]] = list(
        zip_longest(fresh.pages, found.pages, fillvalue=())
    )
    return tuple(dict.fromkeys(change for old, new in pages for change in between(old, new)))
