"""Invisible marks around words that come from the records; they carry the places.

A template's output is text, so a figure's origin travels in the text itself: between
`OPEN` and `BETWEEN` stands what kind of value it is and where it was recorded, in digits
that are code points which Unicode reserves for such internal use (U+FDD0 to U+FDE2, which no
record may hold), and between `BETWEEN` and `CLOSE` the words. The marks are taken out
before anybody sees the report.

A report of 10,000 activities has 300,000 marks, and each of its sentences is put together
from its parts several times over. So a mark is short: it has a number for the path of a file.
Where nobody will ask for all of the places, marks are left out: `Places`, `with_places`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from itertools import count

from markupsafe import Markup

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Origins

OPEN, BETWEEN, CLOSE = "\ufde0", "\ufde1", "\ufde2"
# Digits, and what stands before each place and between its numbers.
_TO_MARKS = str.maketrans("0123456789;:", "".join(map(chr, range(0xFDD0, 0xFDDC))))
_FROM_LOWER_BYTES = bytes.maketrans(bytes(range(0xD0, 0xDC)), b"0123456789;:")
_MARK = expression(f"{OPEN}([\ufdd0-\ufddf]*){BETWEEN}|{CLOSE}")
_ANY = expression("[\ufdd0-\ufde2]+")
# A text of a record that holds neither digits nor other marks.
_WORDS = expression(f"{OPEN}\ufdd0[\ufdd0-\ufddf]*{BETWEEN}([^\\d\ufdd0-\ufde2]*){CLOSE}")
# Marks of a sentence belong to the sentence: clauses are joined by what they end with.
_ENDS = "，。；、：！？”’》）"

ANY_MARK = "[\ufdd0-\ufde2]"
"""A pattern for one character of a mark."""

EVERY_MARK = "".join(map(chr, range(0xFDD0, 0xFDE3)))
"""The characters of marks, each once."""


class MarkKind(StrEnum):
    """What a marked piece of text says."""

    opening: str
    """How marks around a piece of the kind begin."""

    TEXT = "text"
    MONEY = "money"
    RATE = "rate"
    QUANTITY = "quantity"
    PERIOD = "period"
    ACTIVITY = "activity"
    """All that is said of one activity, or of several that are told together."""


_BY_NUMBER = {str(number): kind for number, kind in enumerate(MarkKind)}
for _number, _kind in enumerate(MarkKind):
    # With the kind, as to find it in a table would cost a call of Python for its hash.
    _kind.opening = OPEN + chr(0xFDD0 + _number)


_TEXT, _MONEY = MarkKind.TEXT, MarkKind.MONEY


class Places(StrEnum):
    """The places that somebody will ask a report for."""

    ALL = "all"
    FIGURES = "figures"
    """Those that `with_digits` leaves, of amounts and of words with digits, and no activity's."""
    NONE = "none"


_ALL, _FIGURES, _NONE = Places
# Of this context: another thread may write a report that is asked for more.
_PLACES_ASKED = ContextVar("places_asked", default=_ALL)
_asked = _PLACES_ASKED.get
# What makes a mark of a text one of a figure.
_FIGURE_OR_MARK = expression("[\\d\ufdd0-\ufde2]")
_BEGINS_A_LINK = frozenset("hHwWfF")
"""How http, www and ftp begin: whether that is a link the place before it decides, or a mark."""


@contextmanager
def with_places(asked: Places) -> Iterator[None]:
    """Leave out the marks within that tell of other places than are asked for.

    The words of the report are the same without them. Where none is asked for, marks that say
    nothing stand where a mark decides about words: around amounts, which get the report's unit by
    them, and before what may be a link.
    """
    before = _PLACES_ASKED.set(asked)
    try:
        yield
    finally:
        _PLACES_ASKED.reset(before)


def is_without_places() -> bool:
    """Return whether no place will be asked for here."""
    return _asked() is _NONE


class _Paths(dict[str, str]):
    """How places in a file begin in marks: with the number of its path.

    A path gets one when it is first asked for. They are the same for all of a run, and mean
    nothing in another one.
    """

    def __init__(self) -> None:
        self._free = count()
        self.by_number: dict[str, str] = {}

    def __missing__(self, path: str) -> str:
        """Return the beginning for a path that has no number yet."""
        number = next(self._free)
        self.by_number[str(number)] = path
        return self.setdefault(path, f"{_BEFORE_PLACE}{_hidden(number)}{_COLON}")


@frozen
class Span:
    """A piece of the report that comes from the records: `text[start:end]`.

    Most of 300,000 are never asked where they come from: `places` is what their marks say of it.
    """

    start: int
    end: int
    kind: MarkKind
    places: str

    @property
    def origins(self) -> Origins:
        """The places that it comes from, in their order; none of a piece that no mark tells of."""
        places = self.places.split(";") if self.places else ()
        return tuple([Position(*place_of(place)) for place in places])


def mark(words: str, origins: Origins, kind: MarkKind = MarkKind.TEXT) -> str:
    """Return the words with marks around them; as they are if their origin is not known."""
    if not origins or not words:
        return words
    if (asked := _asked()) is not _ALL:
        if asked is _NONE:
            if kind is not _MONEY and words[0] not in _BEGINS_A_LINK:
                return words
            return _enclosed(words, "", _MONEY if kind is _MONEY else _TEXT)
        if kind is _TEXT and _is_no_figure(words):
            return words
    if len(origins) == 1:
        (place,) = origins
        return _at_one_place(words, place.path, place.line, place.column, kind)
    places = [_hidden_at(place.path, place.line, place.column) for place in origins]
    return _enclosed(words, "".join(places), kind)


def _is_no_figure(words: str) -> bool:
    """Return whether a mark around words would be of no figure, nor decide about a link."""
    return words[0] not in _BEGINS_A_LINK and not _FIGURE_OR_MARK.search(words)


def _at_one_place(words: str, path: str, line: int, column: int, kind: MarkKind) -> str:
    """Return words between marks that say one place: what the next functions do, in one step."""
    if line < _MILLION and column < _THOUSAND and words[-1] not in _ENDS:  # as nearly all
        thousands, rest = _THREE_DIGITS[line // _THOUSAND], _THREE_DIGITS[line % _THOUSAND]
        parts = (kind.opening, _PATHS[path], thousands, rest, _COLUMNS[column], words, CLOSE)
        return "".join(parts)
    return _enclosed(words, _hidden_at(path, line, column), kind)


def _enclosed(words: str, places: str, kind: MarkKind) -> str:
    """Return the words, but for what ends a sentence, between marks that say hidden places."""
    if words[-1] not in _ENDS:
        return "".join((kind.opening, places, BETWEEN, words, CLOSE))
    core = str.rstrip(words, _ENDS)
    if not core:
        return words
    return "".join((kind.opening, places, BETWEEN, core, CLOSE, str(words)[len(core) :]))


def _hidden_at(path: str, line: int, column: int) -> str:
    """Return a place in the digits of marks."""
    if line < _MILLION:  # as nearly all are: no call for each number
        thousands, rest = _THREE_DIGITS[line // _THOUSAND], _THREE_DIGITS[line % _THOUSAND]
        return f"{_PATHS[path]}{thousands}{rest}{_COLON}{_hidden(column)}"
    return f"{_PATHS[path]}{_hidden(line)}{_COLON}{_hidden(column)}"


def _hidden(number: int) -> str:
    """Return a number, 0 or more, in the digits of marks, three of them at a time."""
    if number < _THOUSAND:
        return _NUMBERS[number]
    thousands, rest = divmod(number, _THOUSAND)
    return _hidden(thousands) + _THREE_DIGITS[rest]


_THOUSAND, _MILLION = 1000, 1000**2
_DIGITS = [chr(0xFDD0 + digit) for digit in range(10)]
_THREE_DIGITS = [a + b + c for a in _DIGITS for b in _DIGITS for c in _DIGITS]
_NUMBERS = [*_DIGITS, *[a + b for a in _DIGITS[1:] for b in _DIGITS], *_THREE_DIGITS[100:]]
_BEFORE_PLACE, _COLON = (sign.translate(_TO_MARKS) for sign in ";:")
_COLUMNS = [_COLON + number + BETWEEN for number in _NUMBERS]
_PATHS = _Paths()


def marked(text: str) -> str:
    """Return a record's text with its marks; any other text as it is."""
    if not isinstance(text, Recorded) or not text:
        return text
    if (asked := _asked()) is not _ALL:
        if asked is _NONE:
            return _enclosed(text, "", _TEXT) if text[0] in _BEGINS_A_LINK else text
        if _is_no_figure(text):
            return text
    places = text.places
    if isinstance(places, str):  # as it stands in its file
        return _at_one_place(text, places, text.line, text.column, _TEXT)
    return mark(text, places)


def about(text: Markup, activities: Sequence[Activity]) -> Markup:
    """Return all that a template says of activities, marked with where they are recorded."""
    if _asked() is not _ALL:
        return Markup(str.strip(text))
    places = tuple([activity.position for activity in activities])
    return Markup(mark(str.strip(text), places, MarkKind.ACTIVITY))


_WITHOUT_PLACES = (_TEXT.opening, _MONEY.opening, BETWEEN, CLOSE)
"""The signs of all marks that are left where nobody asks for places: see `with_places`."""


def without_marks(text: str) -> str:
    """Return a text as the reader sees it."""
    # A text that names facts (`{{ cash }}`) brings the marks of these along.
    if _asked() is _NONE and _BEFORE_PLACE not in text:
        for sign in _WITHOUT_PLACES:  # ten times as fast as the expression
            text = text.replace(sign, "")
        return text
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


def with_digits(marked: str) -> str:
    """Return a text without the marks of words that hold no digit and no other mark.

    More than half of the marks are such, and whoever looks for figures needs none of them.
    """
    return "".join(_WORDS.split(marked))


def spans(marked: str) -> list[Span]:
    """Return the marked pieces by their places in the text without marks, outer ones first.

    Of two marks around the same words the inner one comes first.
    """
    pieces = _MARK.split(marked)
    openings = pieces[1::2]
    said = iter(_said([each for each in openings if each is not None]))
    open_marks: list[tuple[int, int, str]] = []
    found: list[Span | None] = []  # by their openings; an outer one is there before it ends
    seen = len(pieces[0])
    for opening, words in zip(openings, pieces[2::2], strict=True):
        if opening is not None:
            open_marks.append((len(found), seen, next(said)))
            found.append(None)
        elif open_marks:
            at, start, told = open_marks.pop()
            while (inner := found[at + 1] if at + 1 < len(found) else None) and (
                inner.start == start and inner.end == seen
            ):
                found[at] = inner
                at += 1
            found[at] = Span(start, seen, _BY_NUMBER[told[0]], told[2:])
        seen += len(words)
    return [span for span in found if span is not None]


def _said(openings: Sequence[str]) -> list[str]:
    """Return what openings of marks say, in usual digits.

    All are read at once, by the lower bytes of their characters: a report has 300,000.
    """
    lower = "\n".join(openings).encode("utf-16-le")[::2]
    return lower.translate(_FROM_LOWER_BYTES).decode("ascii").split("\n")


def place_of(words: str) -> tuple[str, int, int]:
    """Return the file, the line and the column of one of the places of a span."""
    path, line, column = words.split(":")
    return _PATHS.by_number[path], int(line), int(column)
