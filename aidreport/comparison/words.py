"""What changed inside a sentence: Chinese by the character, figures and Latin words whole."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from aidreport.expressions import expression
from aidreport.frozen import frozen

_TOKEN = expression(r"\d+(?:[.,]\d+)*|[A-Za-z]+(?:['’-][A-Za-z]+)*|\s+|.", re.DOTALL)


@frozen
class Segment:
    """A stretch of two sentences: the same in both where `old` equals `new`."""

    old: str
    new: str

    @property
    def same(self) -> bool:
        """Whether nothing changed here."""
        return self.old == self.new


def tokens(text: str) -> list[str]:
    """Return the words of a text: `共700元` is `共`, `700`, `元`."""
    return _TOKEN.findall(text)


def segments(old: str, new: str) -> tuple[Segment, ...]:
    """Return the stretches of two sentences in order; together they are both sentences."""
    before, after = tokens(old), tokens(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found = [
        Segment("".join(before[i1:i2]), "".join(after[j1:j2]))
        for _, i1, i2, j1, j2 in matcher.get_opcodes()
    ]
    return tuple(_without_islands(found))


def _without_islands(found: list[Segment]) -> list[Segment]:
    """Return the segments with lone equal characters between two changes made part of them.

    `参加` against `走访并参观` shares a 参 that helps nobody to read the change.
    """
    merged: list[Segment] = []
    for index, segment in enumerate(found):
        island = segment.same and len(segment.old) == 1 and 0 < index < len(found) - 1
        if merged and not merged[-1].same and (not segment.same or island):
            merged[-1] = Segment(merged[-1].old + segment.old, merged[-1].new + segment.new)
        else:
            merged.append(segment)
    return merged


def likeness(old: str, new: str) -> float:
    """Return how alike two sentences are, from 0 to 1."""
    before, after = tokens(old), tokens(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.quick_ratio() < 0.3:
        return 0.0
    return matcher.ratio()
