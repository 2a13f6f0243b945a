"""Searches everything that is written for what must not be published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from functools import cached_property

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.publication.any_of import any_of
from aidreport.publication.contents import Piece
from aidreport.publication.names.parts import without_dots
from aidreport.publication.saying import clauses
from aidreport.publication.secrets import Secret, Sort
from aidreport.publication.spellings.digits import digits_of, number_in
from aidreport.publication.spellings.folding import closed_up
from aidreport.publication.spellings.pinyin import Pinyin, latin, readings_of

_SHOWN_LINES = 3
_LATIN = expression(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{2}")


@frozen
class Leak:
    """A secret that was found: in which file, part and line; and which words of it they are.

    `line` is 0 where the lines of the text are not those of a file.
    """

    secret: Secret
    place: str
    line: int = 0

    @property
    def where(self) -> str:
        """The place as people read it: `reports/2009.public.md:12`."""
        return f"{self.place}:{self.line}" if self.line else self.place


class Scanner:
    """Finds secrets in texts, however they are written.

    Args:
        secrets: what must not be found.
        allowed: passages in which the words of a secret may stand.
        with_pinyin: whether names are looked for in Latin letters too.
    """

    def __init__(
        self, secrets: Iterable[Secret], allowed: Iterable[str], *, with_pinyin: bool = True
    ) -> None:
        known = list(secrets)
        numbers = {each: number_in(each.words) for each in known if each.sort is Sort.NUMBER}
        self._numbers = {number: each for each, number in numbers.items() if number}
        self._words: dict[str, Secret] = {}
        for secret in known:
            if not numbers.get(secret):
                self._words.setdefault(closed_up(secret.words), secret)
        self._any_in_ascii = any(map(str.isascii, self._words))
        self._latin = _in_pinyin(known) if with_pinyin else []
        # The longest first: a hit is named after the whole name, not after a part of it.
        self._pattern = any_of(self._words)
        self._number = any_of(self._numbers)
        # Most years are told without a secret, and what may be said is not asked for.
        self._passages = tuple(allowed)
        self._harmless: re.Pattern[str] | None = None

    @cached_property
    def _allowed(self) -> re.Pattern[str] | None:
        return any_of(closed_up(words) for words in self._passages)

    def excused(self, passages: Iterable[str]) -> Scanner:
        """Return a scanner for which words in doubt are no name in some closed-up passages."""
        other = copy(self)
        known = [self._harmless.pattern] if self._harmless else []
        # A passage that is no more than the words must stand alone.
        known += [
            rf"(?<![^\W_]){re.escape(each)}(?![^\W_])" if each in self._words else re.escape(each)
            for each in sorted(passages, key=len, reverse=True)
        ]
        other._harmless = re.compile("|".join(known)) if known else None
        return other

    def clauses(self, texts: Iterable[str]) -> set[str]:
        """Return the passages of some texts that hold words in doubt."""
        doubtful = [words for words, secret in self._words.items() if secret.doubtful]
        return {
            clause
            for text in texts
            for words in doubtful
            if words in (closed := closed_up(text))
            for clause in clauses(closed, words)
        }

    def leaks(self, pieces: Iterable[Piece]) -> Iterator[Leak]:
        """Yield each secret that a text holds, once a text and line."""
        found: dict[Leak, None] = {}
        for piece in pieces:
            for secret in self._found(piece.text, piece.worded):
                for line in self._lines(piece, secret) or [0]:
                    found[Leak(secret, piece.place, line)] = None
        lined = {(leak.secret, leak.place) for leak in found if leak.line}
        for leak in found:
            if leak.line or (leak.secret, leak.place) not in lined:
                yield leak

    def _found(self, text: str, worded: bool) -> Iterator[Secret]:
        # Most texts of a Word file are names of fonts and colours.
        if self._pattern and (self._any_in_ascii or not text.isascii()):
            yield from self._words_in(closed_up(text))
        if self._number:
            for match in self._number.finditer(digits_of(text)):
                yield self._numbers[match[0]]
        if worded and self._latin and _LATIN.search(text):
            letters = latin(text)
            hits = [secret for pinyin, secret in self._latin if pinyin.is_in(letters)]
            whole = {secret.position for secret in hits if secret.sort is Sort.NAME}
            for secret in hits:
                if secret.sort is Sort.NAME or secret.position not in whole:
                    yield secret

    def _words_in(self, closed: str) -> Iterator[Secret]:
        hits = list(self._pattern.finditer(closed)) if self._pattern else []
        if not hits:
            return
        allowed, harmless = (
            [match.span() for match in each.finditer(closed)] if each else []
            for each in (self._allowed, self._harmless)
        )
        for hit in hits:
            secret = self._words[hit[0]]
            excuses = [*allowed, *harmless] if secret.doubtful else allowed
            if not any(start <= hit.start() and hit.end() <= end for start, end in excuses):
                yield secret

    def _lines(self, piece: Piece, secret: Secret) -> list[int]:
        """Return the first lines of a text file that hold a secret, none if it is broken up."""
        if not piece.lines:
            return []
        found = [
            number
            for number, line in enumerate(piece.text.splitlines(), start=1)
            if secret in self._found(line, piece.worded)
        ]
        return found[:_SHOWN_LINES]


def _in_pinyin(secrets: Iterable[Secret]) -> list[tuple[Pinyin, Secret]]:
    names = {
        each: without_dots(each.words)
        for each in secrets
        if each.sort in (Sort.NAME, Sort.GIVEN_NAME)
    }
    readings = readings_of("".join(names.values())) if names else {}
    return [(Pinyin(name, each.family, readings), each) for each, name in names.items()]
