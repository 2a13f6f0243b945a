"""Searches everything that is written for what must not be published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aidreport.publication.contents import Piece
from aidreport.publication.secrets import Secret, Sort
from aidreport.publication.spellings import (
    closed_up,
    digits_of,
    latin,
    number_in,
    pinyin_patterns,
)
from aidreport.wording.names import family_name

_SHOWN_LINES = 3


@dataclass(frozen=True, slots=True)
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
        self._words: dict[str, Secret] = {}
        self._numbers: dict[str, Secret] = {}
        self._latin: list[tuple[re.Pattern[str], Secret]] = []
        for secret in secrets:
            number = number_in(secret.words) if secret.sort is Sort.NUMBER else ""
            if number:
                self._numbers.setdefault(number, secret)
            else:
                self._words.setdefault(closed_up(secret.words), secret)
            if with_pinyin and secret.sort in (Sort.NAME, Sort.GIVEN_NAME):
                self._latin += _in_pinyin(secret)
        # The longest first: a hit is named after the whole name, not after a part of it.
        self._pattern = _any_of(self._words)
        self._number = _any_of(self._numbers)
        self._allowed = _any_of(closed_up(words) for words in allowed)

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
        if self._pattern:
            yield from self._words_in(closed_up(text))
        if self._number:
            for match in self._number.finditer(digits_of(text)):
                yield self._numbers[match[0]]
        if worded and self._latin and re.search(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{2}", text):
            letters = latin(text)
            hits = [secret for pattern, secret in self._latin if pattern.search(letters)]
            whole = {secret.position for secret in hits if secret.sort is Sort.NAME}
            for secret in hits:
                if secret.sort is Sort.NAME or secret.position not in whole:
                    yield secret

    def _words_in(self, closed: str) -> Iterator[Secret]:
        hits = list(self._pattern.finditer(closed)) if self._pattern else []
        if not hits:
            return
        excused = (
            [match.span() for match in self._allowed.finditer(closed)] if self._allowed else []
        )
        for hit in hits:
            if not any(start <= hit.start() and hit.end() <= end for start, end in excused):
                yield self._words[hit[0]]

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


def _in_pinyin(secret: Secret) -> Iterator[tuple[re.Pattern[str], Secret]]:
    family = family_name(secret.words) if secret.sort is Sort.NAME else ""
    patterns = list(pinyin_patterns(secret.words, family))
    if patterns:
        yield re.compile("|".join(patterns)), secret


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    known = sorted({word for word in words if word}, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) for word in known)) if known else None
