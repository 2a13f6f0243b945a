"""Two houses recorded the same for the same recipient, and neither names the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from aidreport.diagnostics import Message, Position, message
from aidreport.facts.figures.figure import Key
from aidreport.facts.figures.lookup import term_of
from aidreport.facts.houses.house import Path
from aidreport.facts.houses.matter import is_received
from aidreport.matters.check import (
    Board,
    Check,
    Found,
    amounts,
    own,
    place_of,
    said,
    there,
)
from aidreport.matters.deeds import Deed
from aidreport.matters.joining import Joining, Pair
from aidreport.model.fields.period import Precision

_EXACT = (Precision.DAY, Precision.DAYS)
"""A month, or a school year, has many activities of many houses."""

_MOST = 2000
"""Figures for recipients of one activity that are looked at; nobody writes as many by hand."""

_Same: TypeAlias = tuple[str, tuple[str, Path], Key, Decimal]
"""A kind, a recipient and where that lies, and a figure."""


def _find(board: Board) -> Found:
    """Yield pairs that say the same; what is one matter already is held against others once."""
    matter = {id(each): id(one[0]) for one in board.joining.matters for each in one}

    def one(deed: Deed) -> int:
        return matter.get(id(deed), id(deed))

    told = {frozenset(map(one, pair)) for pair in _told(board.joining)}
    latest: dict[_Same, list[Deed]] = {}
    for deed in sorted(filter(_is_exact, board.deeds), key=_by_date):
        same = _first_same(deed, latest, one)
        if same is None:
            continue
        other, (_, (recipient, _), key, _) = same
        pair = frozenset((one(deed), one(other)))
        if pair not in told:
            told.add(pair)
            yield place_of(deed, key), _said(deed, other, recipient, key)


def _told(joining: Joining) -> Iterator[Pair]:
    """Yield what other checks tell of already."""
    yield from joining.one_sided
    for deed, *others in joining.doubtful:
        yield from ((deed, each) for each in others)


def _first_same(
    deed: Deed, latest: dict[_Same, list[Deed]], one: Callable[[Deed], int]
) -> tuple[Deed, _Same] | None:
    """Return an earlier deed of another house that says the same; this one becomes the latest.

    `one` tells by a number which deeds are one matter.
    """
    found: tuple[Deed, _Same] | None = None
    for same in _keys(deed):
        known = latest.get(same, [])
        for other in known:
            overlaps = other.activity.date.overlaps(deed.activity.date)
            is_other = other.number != deed.number and one(other) != one(deed)
            if found is None and is_other and overlaps:
                found = other, same
        latest[same] = _latest([*known, deed])
    return found


def _by_date(deed: Deed) -> tuple[date, Position]:
    return deed.activity.date.start, deed.activity.handed_in


def _is_exact(deed: Deed) -> bool:
    return deed.activity.date.precision in _EXACT


def _keys(deed: Deed) -> Iterator[_Same]:
    found = [
        (key, total.value)
        for key, total in amounts(deed).items()
        if total.value > 1 and not is_received(key)
    ]
    if len(found) * len(deed.activity.recipients) <= _MOST:
        helped = zip(map(str, deed.activity.recipients), deed.activity.homes, strict=True)
        for recipient in dict.fromkeys(helped):
            for key, value in found:
                yield deed.activity.kind, recipient, key, value


def _latest(deeds: list[Deed]) -> list[Deed]:
    """Return of some deeds the one that ends last, and that of another house that does."""
    first = max(deeds, key=lambda each: each.activity.date.end)
    others = [each for each in deeds if each.number != first.number]
    return [first, max(others, key=lambda each: each.activity.date.end)] if others else [first]


def _said(deed: Deed, other: Deed, recipient: str, key: Key) -> Message:
    return message(
        "{here} and {there} recorded the same kind of activity for “{recipient}” on the same days,"
        " both with {found} ({term}): if it is one, each is to name the other under “with”, and it"
        " counts once; until then it counts twice.",
        here=own(deed),
        there=there(other, key),
        recipient=recipient,
        found=said(deed.activity.figures[key]),
        term=term_of(key),
    )


PERHAPS_COUNTED_TWICE = Check("perhaps-counted-twice", _find)
