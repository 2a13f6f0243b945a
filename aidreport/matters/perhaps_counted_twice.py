"""Two houses recorded the same for the same recipient, and neither names the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias

from aidreport.diagnostics import Message, message
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
from aidreport.matters.deeds import Deed, by_date
from aidreport.matters.joining import Joining, Pair
from aidreport.model.fields.period import Precision

_EXACT = (Precision.DAY, Precision.DAYS)
"""A month, or a school year, has many activities of many houses."""

_MOST = 2000
"""Figures for recipients of one activity that are looked at; nobody writes as many by hand."""

_Same: TypeAlias = tuple[str, Key]
"""A recipient, and a figure."""

_Found: TypeAlias = tuple[int, Deed, _Same]
"""Which of its recipients a deed is found by, the other deed, and what is the same."""


def _find(board: Board) -> Found:
    """Yield pairs that say the same; what is one matter already is held against others once."""
    matter = {id(each): id(one[0]) for one in board.joining.matters for each in one}

    def one(deed: Deed) -> int:
        return matter.get(id(deed), id(deed))

    told = {frozenset(map(one, pair)) for pair in _told(board.joining)}
    found: dict[int, _Found] = {}
    for recipient, deeds in _by_recipient(board.deeds).items():
        if deeds[0].number != deeds[-1].number:  # the deeds of a house stand together
            _look(recipient, deeds, one, found)
    alike = [each for each in board.deeds if id(each) in found]
    for deed in sorted(alike, key=by_date):
        _, other, (name, key) = found[id(deed)]
        pair = frozenset((one(deed), one(other)))
        if pair not in told:
            told.add(pair)
            yield place_of(deed, key), _said(deed, other, name, key)


def _by_recipient(deeds: Iterable[Deed]) -> Mapping[tuple[str, str, Path], list[Deed]]:
    """Return deeds by their kind and whom they helped, each with where that lies."""
    found: dict[tuple[str, str, Path], list[Deed]] = {}
    for deed in filter(_is_exact, deeds):
        for name, home in _helped(deed):
            found.setdefault((deed.activity.kind, name, home), []).append(deed)
    return found


def _helped(deed: Deed) -> Iterable[tuple[str, Path]]:
    """Return the recipients of a deed, each once."""
    activity = deed.activity
    return dict.fromkeys(zip(map(str, activity.recipients), activity.homes, strict=True))


def _look(
    recipient: tuple[str, str, Path],
    deeds: Iterable[Deed],
    one: Callable[[Deed], int],
    found: dict[int, _Found],
) -> None:
    """Hold what was done of a kind for a recipient against each other, in the order of days.

    Of several recipients by whom a deed is found that counts which it names first.
    """
    _, name, home = recipient
    latest: dict[tuple[Key, Decimal], list[Deed]] = {}
    for deed in sorted(deeds, key=by_date):
        same = _first_same(deed, latest, one)
        if same is not None:
            at = list(_helped(deed)).index((name, home))
            if id(deed) not in found or at < found[id(deed)][0]:
                found[id(deed)] = at, same[0], (name, same[1])


def _told(joining: Joining) -> Iterator[Pair]:
    """Yield what other checks tell of already."""
    yield from joining.one_sided
    for deed, *others in joining.doubtful:
        yield from ((deed, each) for each in others)


def _first_same(
    deed: Deed, latest: dict[tuple[Key, Decimal], list[Deed]], one: Callable[[Deed], int]
) -> tuple[Deed, Key] | None:
    """Return an earlier deed of another house that says the same; this one becomes the latest.

    `one` tells by a number which deeds are one matter.
    """
    found: tuple[Deed, Key] | None = None
    for same in _keys(deed):
        known = latest.get(same, [])
        for other in known:
            overlaps = other.activity.date.overlaps(deed.activity.date)
            is_other = other.number != deed.number and one(other) != one(deed)
            if found is None and is_other and overlaps:
                found = other, same[0]
        latest[same] = _latest([*known, deed])
    return found


def _is_exact(deed: Deed) -> bool:
    return deed.activity.date.precision in _EXACT


def _keys(deed: Deed) -> list[tuple[Key, Decimal]]:
    """Return the figures of a deed that are held against those of others."""
    found = [
        (key, total.value)
        for key, total in amounts(deed).items()
        if total.value > 1 and not is_received(key)
    ]
    return found if len(found) * len(deed.activity.recipients) <= _MOST else []


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
