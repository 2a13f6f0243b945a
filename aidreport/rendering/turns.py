"""Which of several ways to say the same a sentence takes: no two neighbours take the same one.

What has no neighbour of its kind is said in the first way. Neighbours have a turn that comes
from what each of them is, not from its place, so that a sentence stays as it is when others
come or go elsewhere. Only where two of them would say it the same way, every second takes
another turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from zlib import crc32

from aidreport.diagnostics import Position
from aidreport.facts.indicators import IndicatorFacts
from aidreport.facts.outline import Section
from aidreport.model.activity import Activity

TURNS = 3
"""How many ways there are; with fewer, one of three neighbours would have none left."""

_Told = Activity | IndicatorFacts


def turns_of(sections: Iterable[Section]) -> Mapping[Position, int]:
    """Return the turn of each activity and indicator, 0 to 2, by where it is recorded."""
    turns: dict[Position, int] = {}
    for section in sections:
        turns |= _in_a_row(section.activities)
        turns |= _in_a_row([each for paragraph in section.indicators for each in paragraph])
        for measure in section.measures:
            turns |= _in_a_row(measure.indicators)
    return turns


def _in_a_row(told: Sequence[_Told]) -> dict[Position, int]:
    """Return the turns of those that follow each other; neighbours are those of one kind."""
    found: dict[Position, int] = {}
    for _, alike in groupby(told, key=_kind):
        neighbours = list(alike)
        turns = _of_neighbours(neighbours) if len(neighbours) > 1 else [0]
        found.update(zip(map(_position, neighbours), turns, strict=True))
    return found


def _of_neighbours(told: Sequence[_Told]) -> list[int]:
    own = [own_turn(each) for each in told]
    turns: list[int] = []
    for number, turn in enumerate(own):
        following = own[number + 1] if number + 1 < len(own) else turn
        clashes = number > 0 and own[number - 1] == turn == turns[-1]
        turns.append(_other(turn, following) if clashes else turn)
    return turns


def own_turn(told: Activity | IndicatorFacts) -> int:
    """Return the turn that an activity or an indicator has of its own, whoever stands beside it."""
    if isinstance(told, Activity):
        parties = ",".join(party.id for party in told.recipients)
        label = f"{told.kind} {told.date.start} {told.date.end} {parties}"
    else:
        label = told.name
    return crc32(label.encode()) % TURNS


def _kind(told: _Told) -> str:
    return told.kind if isinstance(told, Activity) else ""


def _other(*taken: int) -> int:
    return next(turn for turn in range(TURNS) if turn not in taken)


def _position(told: _Told) -> Position:
    return told.position if isinstance(told, Activity) else told.indicator.position
