"""Invisible marks around words that come from the records; they carry the places.

A template's output is text, so a figure's origin travels in the text itself: between
`OPEN` and `BETWEEN` stands what kind of value it is and where it was recorded, written
in code points that Unicode reserves for such internal use (U+FDD0 to U+FDE2, which no
record may hold), and between `BETWEEN` and `CLOSE` the words. The marks are taken out
before anybody sees the report.
"""

from __future__ import annotations

from binascii import unhexlify
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from markupsafe import Markup

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Origins

OPEN, BETWEEN, CLOSE = "\ufde0", "\ufde1", "\ufde2"
_DIGITS = {f"{digit:x}": chr(0xFDD0 + digit) for digit in range(16)}
_TO_MARKS = str.maketrans(_DIGITS)
_FROM_MARKS = bytes.maketrans(bytes(range(0xD0, 0xE0)), b"0123456789abcdef")
_MARK = expression(f"{OPEN}([\ufdd0-\ufddf]*){BETWEEN}|{CLOSE}")
_ANY = expression("[\ufdd0-\ufde2]+")
# Marks of a sentence belong to the sentence: clauses are joined by what they end with.
_ENDS = "，。；、：！？”’》）"

ANY_MARK = "[\ufdd0-\ufde2]"
"""A pattern for one character of a mark."""

EVERY_MARK = "".join(map(chr, range(0xFDD0, 0xFDE3)))
"""The characters of marks, each once."""


class MarkKind(StrEnum):
    """What a marked piece of text says."""

    TEXT = "text"
    MONEY = "money"
    RATE = "rate"
    QUANTITY = "quantity"
    PERIOD = "period"
    ACTIVITY = "activity"
    """All that is said of one activity, or of several that are told together."""


_KINDS = {kind.value: kind for kind in MarkKind}


@frozen
class Span:
    """A piece of the report that comes from the records: `text[start:end]`."""

    start: int
    end: int
    kind: MarkKind
    origins: Origins


def mark(words: str, origins: Origins, kind: MarkKind = MarkKind.TEXT) -> str:
    """Return the words with marks around them; as they are if their origin is not known."""
    if not origins or not words:
        return words
    core = str(words).rstrip(_ENDS)
    if not core:
        return words
    places = _LINE_FEED.join(map(_hidden_place, origins))
    return f"{OPEN}{opening_of(kind)}{places}{BETWEEN}{core}{CLOSE}{str(words)[len(core) :]}"


@cache
def opening_of(kind: MarkKind) -> str:
    """Return how the marks around a value of some kind begin, behind `OPEN`."""
    return _hidden(f"{kind}\n")


def _hidden_place(place: Position) -> str:
    """Return a place in the digits of marks; its path is that of thousands of others."""
    numbers = "".join([_NUMBERS[sign] for sign in f":{place.line}:{place.column}"])
    return _hidden_path(place.path) + numbers


@lru_cache(maxsize=1024)
def _hidden_path(path: str) -> str:
    return _hidden(path)


def _hidden(said: str) -> str:
    return said.encode().hex().translate(_TO_MARKS)


_NUMBERS = {sign: _hidden(sign) for sign in ":0123456789"}
_LINE_FEED = _hidden("\n")


def origins_of(text: str) -> Origins:
    """Return the places that a text comes from, none for a text that is not a record's."""
    return text.origins if isinstance(text, Recorded) else ()


def marked(text: str) -> str:
    """Return a record's text with its marks; any other text as it is."""
    return mark(text, origins_of(text))


def about(text: Markup, activities: Sequence[Activity]) -> Markup:
    """Return all that a template says of activities, marked with where they are recorded."""
    places = tuple(activity.position for activity in activities)
    return Markup(mark(text.strip(), places, MarkKind.ACTIVITY))


def without_marks(text: str) -> str:
    """Return a text as the reader sees it."""
    return _ANY.sub("", text)


def between_marks(marked: str) -> Iterator[str]:
    """Yield the pieces of a text that are not marked: what the templates say themselves."""
    end = 0
    text = without_marks(marked)
    for span in spans(marked):
        if span.start > end:
            yield text[end : span.start]
        end = max(end, span.end)
    yield text[end:]


def spans(marked: str) -> list[Span]:
    """Return the marked pieces by their places in the text without marks, outer ones first."""
    found: list[Span] = []
    open_marks: list[tuple[int, str]] = []
    seen = before = 0
    for match in _MARK.finditer(marked):
        seen += match.start() - before
        before = match.end()
        if match[0] != CLOSE:
            open_marks.append((seen, match[1]))
        elif open_marks:
            start, said = open_marks.pop()
            kind, *places = _shown(said).split("\n")
            origins = tuple([_position(place) for place in places])
            found.append(Span(start, seen, _KINDS[kind], origins))
    return sorted(found, key=lambda span: (span.start, -span.end))


def _shown(said: str) -> str:
    """Return what the digits of a mark say: in UTF-16 each is 0xD0 to 0xDF, and then 0xFD."""
    return unhexlify(said.encode("utf-16-le")[::2].translate(_FROM_MARKS)).decode()


def _position(said: str) -> Position:
    path, line, column = said.rsplit(":", 2)
    return Position(path, int(line), int(column))
