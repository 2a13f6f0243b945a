"""The words of a record in one string, in which a pattern is searched once, not text by text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property
from itertools import accumulate, compress, count

from aidreport.diagnostics import Argument, Message, Position
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.fields.amount import Amount
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.slots import passage, without_slots
from aidreport.model.written import written
from aidreport.model.year import YearRecord

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
"""Chinese characters, as a range inside the brackets of a pattern.

Compiling such a range takes Python up to two milliseconds: for patterns without a rare sign
there is `HAN_LETTER`.
"""

HAN_LETTER = r"[^\W\d_A-Za-z]"
"""A letter that is not Latin, in a record a Chinese one; quickly compiled."""


SENTENCE_ENDS = "。；！？"
"""Marks that end a sentence or what could be one."""


_MANY_SIGNS = 24
"""So many are searched one by one in a short text only: in a long one their list is faster."""
_LONG = 20_000
_VERY_LONG = 200_000

_FEW = 64
"""So many places of signs are looked at one by one; where there are more, all words are."""


class Where(Enum):
    """What a pattern is searched in."""

    ALL = "all"
    TEXTS = "texts"
    PHRASES = "phrases"


class Pattern:
    r"""A regular expression that is compiled when a record first holds one of its signs.

    Most records hold nothing of what a rule looks for, and compiling costs more than to see that.
    A text stands between line breaks: `\n` is its edge, and `[^…]` should exclude it.
    """

    def __init__(self, pattern: str, *signs: str) -> None:
        """Take an expression, and strings of which one is in each text that it matches."""
        self.compiled = expression(pattern)
        self.signs = signs

    def may_match(self, text: str) -> bool:
        """Return whether one of the signs is in a text; without signs it always may."""
        return not self.signs or any(sign in text for sign in self.signs)


LONG_NUMBER = Pattern(r"\d(?<!\d\d)(?=[\d \-]{9})(?=(?:[ \-]?\d){9})")
"""What the number of a telephone, a card or an identity begins with: ten digits in a row."""


@frozen
class Mention:
    """Where a pattern matches: the text, where that begins in the whole, and the match."""

    text: Recorded
    begin: int
    match: re.Match[str]

    @property
    def start(self) -> int:
        """Where the match begins in the text."""
        return self.match.start() - self.begin

    def words(self, group: int | str = 0) -> str:
        """Return the words as they are written."""
        return self.text[self._inside(group)]

    def wrong(self, template: str, /, **arguments: Argument) -> tuple[Position, Message]:
        """Return the place and the message about it, which quotes the words as `found`.

        Catalogues are extracted from the calls of this.
        """
        return self.place(), Message(template, (("found", self.words()), *arguments.items()))

    def place(self, group: int | str = 0) -> Position:
        """Return the place of the words in their file."""
        inside = self._inside(group)
        return passage(self.text, self.text[inside], inside.start)

    @property
    def sentence(self) -> str:
        """The sentence that the match begins in, without its end mark; named facts are blanks."""
        return without_slots(self.text)[_sentence(self.text, self.start)]

    @property
    def sentence_before(self) -> str:
        """The sentence before that in which the match begins, empty for the first one."""
        end = self.sentence_start - 1
        return without_slots(self.text)[_sentence(self.text, end - 1)] if end > 0 else ""

    def place_in_sentence(self, words: str, start: int) -> Position:
        """Return the place of words that stand at `sentence[start:]`."""
        return passage(self.text, words, self.sentence_start + start)

    @property
    def sentence_start(self) -> int:
        """Where the sentence begins in the text."""
        begin: int = _sentence(self.text, self.start).start
        return begin

    def _inside(self, group: int | str) -> slice:
        start, end = (edge - self.begin for edge in self.match.span(group))
        return slice(max(start, 0), end)


@frozen
class Spelled:
    """A name where it stands in a text."""

    text: Recorded
    start: int
    name: str

    @property
    def place(self) -> Position:
        """The place of the name in its file."""
        return passage(self.text, self.name, self.start)

    @property
    def sentence(self) -> str:
        """The sentence that the name stands in, without its end mark."""
        return self.text[_sentence(self.text, self.start)]


def _sentence(text: str, place: int) -> slice:
    """Return what part of a text the sentence around a place is, without its end mark."""
    begin = max(text.rfind(mark, 0, place) for mark in SENTENCE_ENDS) + 1
    ends = [text.find(mark, place) for mark in SENTENCE_ENDS]
    return slice(begin, min((end for end in ends if end >= 0), default=len(text)))


class Words:
    """All words of a record; facts that texts name (`{{ cash }}`) are blanks in them.

    Attributes:
        texts: the free texts.
        joined: the words, each different text once, between two line breaks.
        amounts: what is written as an amount or a quantity.
    """

    def __init__(
        self,
        texts: Sequence[FreeText],
        phrases: Sequence[Recorded],
        amounts: Sequence[Amount] = (),
    ) -> None:
        self.texts = texts
        self.amounts = amounts
        self._recorded: tuple[Recorded, ...] = (*texts, *phrases)
        self._held: dict[Pattern, bool] = {}
        # What comes again word for word, as most phrases do, is searched once. A phrase may say the
        # same as a free text, and is another one.
        number = count()
        free = defaultdict[Recorded, int](number.__next__)
        self._numbers = [*map(free.__getitem__, texts)]
        named = defaultdict[Recorded, int](number.__next__)
        self._numbers += [*map(named.__getitem__, phrases)]
        self._different = (*free, *named)
        lengths = map(len, self._different)
        self._begins = list(accumulate(map((1).__add__, lengths), initial=1))
        self._first_phrase = self._begins[len(free)] - 1
        joined = "\n".join(("", *self._different, ""))
        if "{" in joined or "}" in joined:
            joined = "\n".join(("", *map(without_slots, self._different), ""))
        self.joined = joined

    def mentions(
        self, pattern: Pattern, where: Where = Where.ALL, besides: Collection[str] = ()
    ) -> Iterator[Mention]:
        """Yield the matches of a pattern in the order of the record, free texts first.

        Texts that are nothing but one of `besides` are left out.
        """
        matches = self._matches(pattern, where)
        if besides:
            kept = (number for number in matches if self._different[number] not in besides)
            matches = {number: matches[number] for number in kept}
        for text, number in self._where(matches):
            begin = self._begins[number]
            for match in matches[number]:
                yield Mention(text, begin, match)

    def _matches(
        self, pattern: Pattern, where: Where = Where.ALL
    ) -> dict[int, list[re.Match[str]]]:
        """Return the matches of a pattern in each different text, by the number of that."""
        found: dict[int, list[re.Match[str]]] = {}
        begin = self._first_phrase if where is Where.PHRASES else 0
        # The line break before the first phrase is also the one after the last text.
        end = self._first_phrase + 1 if where is Where.TEXTS else len(self.joined)
        for first, last in self._worth_searching(pattern, begin, end):
            for match in pattern.compiled.finditer(self.joined, first, last):
                inside = match.start() + match[0].startswith("\n")
                found.setdefault(bisect_right(self._begins, inside) - 1, []).append(match)
        return found

    def _where(self, numbers: Collection[int]) -> Iterable[tuple[Recorded, int]]:
        """Return the texts that are the different ones with these numbers, in their order."""
        if not numbers or len(self._different) == len(self._recorded):
            return [(self._different[number], number) for number in numbers]
        wanted = [*map(numbers.__contains__, self._numbers)]
        return zip(compress(self._recorded, wanted), compress(self._numbers, wanted), strict=True)

    def different(self, pattern: Pattern) -> tuple[frozenset[str], int]:
        """Return what the texts say that a pattern matches, and how many of them there are."""
        matches = self._matches(pattern)
        said = frozenset(self._different[number] for number in matches)
        return said, sum(map(matches.__contains__, self._numbers)) if said else 0

    def ids_of(self, pattern: Pattern, where: Where = Where.ALL) -> set[int]:
        """Return the `id()` of each text that a pattern matches: mostly none."""
        return {id(text) for text, _ in self._where(self._matches(pattern, where))}

    def holds(self, pattern: Pattern) -> bool:
        """Return whether a pattern matches somewhere; found once, for all who ask."""
        if pattern not in self._held:
            spans = self._worth_searching(pattern, 0, len(self.joined))
            self._held[pattern] = any(pattern.compiled.search(self.joined, *span) for span in spans)
        return self._held[pattern]

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that the words are made of."""
        if len(self.joined) < _VERY_LONG:
            return frozenset(self.joined)
        # One by one, they cost a hundredth of the whole check. A part of them shows most that there
        # are, and the others are searched.
        shown = frozenset(self.joined[:: len(self.joined) // 2500])
        others = re.findall(f"[^{re.escape(''.join(sorted(shown)))}]+", self.joined)
        return shown.union(*others)

    def _worth_searching(self, pattern: Pattern, begin: int, end: int) -> Sequence[tuple[int, int]]:
        """Return where in a part of the words a pattern may match: all of it, or a few texts.

        No match is in two texts, and each of these holds one of the signs. Where to see that costs
        more than to search, it is all.
        """
        everything = ((begin, end),)
        if not pattern.signs:
            return everything
        # Of most signs not even the characters are there.
        possible = [sign for sign in pattern.signs if self.characters.issuperset(sign)]
        if len(possible) > _MANY_SIGNS and len(self.joined) > _LONG:
            return everything
        texts: set[int] = set()
        for sign in possible:
            place = self.joined.find(sign, begin, end)
            while place >= 0:
                if len(texts) == _FEW:
                    return everything
                # A sign that begins with a line break belongs to the text behind that.
                number = bisect_right(self._begins, place + sign.startswith("\n")) - 1
                texts.add(number)
                place = self.joined.find(sign, self._end_of(number) - 1, end)
        return [(self._begins[number] - 1, self._end_of(number)) for number in sorted(texts)]

    def _end_of(self, number: int) -> int:
        """Return where the line break behind one of the different texts ends."""
        return self._begins[number] + len(self._different[number]) + 1

    def spelled(self, names: Collection[str]) -> Iterator[Spelled]:
        """Yield where names stand; of two that overlap the first, or the longer one."""
        if not names:
            return
        known = frozenset(names)
        lengths = sorted({len(name) for name in known}, reverse=True)
        first = "".join(sorted({re.escape(name[0]) for name in known}))
        found: dict[int, list[tuple[int, str]]] = {}
        for number, matches in self._matches(Pattern(f"[{first}]")).items():
            end = 0
            for start in map(re.Match.start, matches):
                for length in lengths if start >= end else ():
                    name = self.joined[start : start + length]
                    if name in known:
                        end = start + length
                        found.setdefault(number, []).append((start, name))
                        break
        for text, number in self._where(found):
            for start, name in found[number]:
                yield Spelled(text, start - self._begins[number], name)

    def first_mentions(
        self, pattern: Pattern, where: Where = Where.ALL
    ) -> Iterator[tuple[Mention, int]]:
        """Yield the first match in each text, and how many there are in it."""
        matches = self._matches(pattern, where)
        for text, number in self._where(matches):
            yield Mention(text, self._begins[number], matches[number][0]), len(matches[number])


def words_of(record: YearRecord) -> Words:
    """Return the words of a year's record."""
    found = written(record)
    return Words(found.texts, found.phrases, found.amounts)
