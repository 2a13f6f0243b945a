"""What changed inside of a paragraph, as a reader of Chinese would mark it by hand.

Sentence by sentence first. Inside of one that is still the same, figures are taken as a whole
with 万 or %, dates and Latin words too, and what stays between two changes stays only where it
is long enough to be read (own rule).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from aidreport.comparison.alignment import ALIKE, aligned
from aidreport.comparison.sentences import split
from aidreport.comparison.words import Segment, likeness
from aidreport.expressions import expression
from aidreport.frozen import frozen

_WORD = expression(
    r"\d+(?:[.,]\d+)*(?:[万亿]|[%％‰])?|[〇零一二三四五六七八九十百千万亿]{2,}"
    r"|[A-Za-z]+(?:['’-][A-Za-z]+)*|[^\S\n]+|.",
    re.DOTALL,
)
_NUMBER = expression(r"\A(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+\.)")
_SHORTEST = 2
"""So many characters, at least, stay as they are between two changes."""
_SHORT, _MUCH = 4, 12
"""Fewer than four stay only where the changes around them have less than twelve in all."""


@frozen
class _Sentence:
    text: str


def passages(old: str, new: str) -> tuple[Segment, ...]:
    """Return the stretches of two paragraphs in order; together they are both paragraphs.

    `捐款700元。` and `捐款1800元。` are 捐款, 700 for 1800, 元。
    """
    found: list[Segment] = []
    for number in _numbers(old, new):
        found.append(number)
        old, new = old.removeprefix(number.old), new.removeprefix(number.new)
    for before, now in aligned(_sentences(old), _sentences(new), _alike):
        was, says = before.text if before else "", now.text if now else ""
        found += _within(was, says) if was and says and was != says else [Segment(was, says)]
    return tuple(_joined(found))


def _numbers(old: str, new: str) -> Iterator[Segment]:
    """Yield the numbers that two paragraphs begin with: what only moved down is the same."""
    before, now = _NUMBER.match(old), _NUMBER.match(new)
    if before and now:
        yield Segment(before[0], now[0])


def _sentences(text: str) -> list[_Sentence]:
    return [_Sentence(text[start:end]) for start, end in split(text)]


def _alike(old: _Sentence, new: _Sentence) -> float:
    return likeness(old.text, new.text)


def _within(old: str, new: str) -> list[Segment]:
    """Return the stretches of a sentence; of one that says another thing it is one stretch."""
    before, now = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    if matcher.ratio() < ALIKE:
        return [Segment(old, new)]
    return _readable(
        Segment("".join(before[i1:i2]), "".join(now[j1:j2]))
        for _, i1, i2, j1, j2 in matcher.get_opcodes()
    )


def _readable(stretches: Iterable[Segment]) -> list[Segment]:
    """Return the stretches; what stays but is too short to be read is part of the change."""
    found: list[Segment] = []
    for each in stretches:
        found.append(each)
        while len(found) >= 3 and not each.same and found[-2].same and _is_island(found[-3:]):
            before, island, behind = found[-3:]
            each = Segment(
                before.old + island.old + behind.old, before.new + island.new + behind.new
            )
            found[-3:] = [each]
    return found


def _is_island(stretches: Iterable[Segment]) -> bool:
    before, island, behind = stretches
    around = sum(len(each) for part in (before, behind) for each in (part.old, part.new))
    length = len(island.old)
    return length < _SHORTEST or (length < _SHORT and around >= _MUCH)


def _joined(stretches: Iterable[Segment]) -> list[Segment]:
    """Return the stretches without empty ones, neighbours that changed as one."""
    found: list[Segment] = []
    for each in stretches:
        if not (each.old or each.new):
            continue
        if found and found[-1].same == each.same:
            each = Segment(found[-1].old + each.old, found[-1].new + each.new)
            found.pop()
        found.append(each)
    return found
