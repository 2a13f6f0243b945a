"""What changed in the look of a sentence that is the same in both reports, in whole or in part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from aidreport.comparison.change import LookChange
from aidreport.comparison.sentences import Sentence
from aidreport.comparison.text import Text
from aidreport.comparison.words import Segment
from aidreport.report_readers.reading import Look

PARAGRAPH = "paragraph"
"""The name of the change that a sentence begins a paragraph, or no longer does."""

PLACE = "place"
"""The name of the change that a sentence stands in another part: in a table, in a note."""


def look_changes(
    fresh: Text,
    found: Text,
    old: Sentence,
    new: Sentence,
    parts: Sequence[Segment],
    *,
    follows: bool,
) -> tuple[LookChange, ...]:
    """Return what changed in the look of a sentence: first its paragraph's, then its words'.

    `follows` says that the sentence before is the same in both reports: only then is it this
    sentence that begins a paragraph now, or no longer does.
    """
    changes = list(_of_paragraph(old, new, follows=follows))
    changes += _of_words(fresh, found, old, new, parts)
    return tuple(changes)


def between(old: Look, new: Look, words: str = "") -> Iterator[LookChange]:
    """Yield what is different between two looks."""
    before, after = dict(old), dict(new)
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield LookChange(words, name, before.get(name, ""), after.get(name, ""))


def _of_paragraph(old: Sentence, new: Sentence, *, follows: bool) -> Iterator[LookChange]:
    if old.place.part != new.place.part:
        yield LookChange("", PLACE, old.place.part, new.place.part)
    if old.first != new.first:
        if follows:
            yield LookChange("", PARAGRAPH, "1" if old.first else "", "1" if new.first else "")
    elif new.first:
        yield from between(old.look, new.look)


def _of_words(
    fresh: Text, found: Text, old: Sentence, new: Sentence, parts: Sequence[Segment]
) -> Iterator[LookChange]:
    if fresh.paragraph_of(old).pieces == found.paragraph_of(new).pieces:
        return
    left, right = old.start, new.start
    for part in parts:
        if part.same:
            yield from _of_stretch(fresh, found, left, right, part.new)
        left, right = left + len(part.old), right + len(part.new)


def _of_stretch(
    fresh: Text, found: Text, left: int, right: int, words: str
) -> Iterator[LookChange]:
    """Yield what changed in the look of the same words in both reports."""
    looks = ((fresh.look_at(left + at), found.look_at(right + at), at) for at in range(len(words)))
    for (old, new), group in groupby(looks, key=lambda look: look[:2]):
        places = [at for _, _, at in group]
        yield from between(old, new, words[places[0] : places[-1] + 1])
