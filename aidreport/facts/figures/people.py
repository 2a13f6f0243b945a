"""How people are counted: who took part, who was sent, received and trained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum, added_up, nothing
from aidreport.model.activity import Participants
from aidreport.model.counted import Direction
from aidreport.model.fields.amount import unit_of
from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.kinds.training import Training
from aidreport.model.kinds.volunteering import Volunteering

PEOPLE = "人"
VISITS = "人次"
"""Heads of several activities: one person may have come twice."""

STAFF = "名"
_FIRST = (PEOPLE, VISITS)


def participants(work: Work) -> Iterator[tuple[str, Sum]]:
    """Yield who took part by counting word: 人, 人次, 户 … are never added into each other."""
    counts: dict[str, list[Quantity]] = {}
    for activity in work.done:
        for group in activity.participants:
            if (count := group.count) is not None:
                counts.setdefault(counting_word(count), []).append(count)
    for word in (*_FIRST, *counts):
        if found := counts.pop(word, None):
            yield word, added_up(found, word)


def volunteers(work: Work) -> Sum:
    """Return the volunteers over all activities."""
    done = work.of(Volunteering)
    return heads(group for each in done for group in each.participants) if done else nothing(VISITS)


def trained(work: Work) -> Sum:
    """Return those who learnt at courses."""
    courses = work.of(Training)
    return heads(one for each in courses for one in each.trainees) if courses else nothing(VISITS)


def placed(work: Work) -> Sum:
    """Return the teachers placed elsewhere to teach, each counted once."""
    placements = work.of(TeachingPlacement)
    if not placements:
        return nothing(STAFF)
    number = len({person.id for each in placements for person in each.teachers})
    places = tuple(activity.position for activity in placements)
    return Sum(STAFF, Decimal(number), origins=places) if number else Sum(STAFF)


def exchanged(direction: Direction) -> Callable[[Work], Sum]:
    """Return what adds up the staff that was sent, or received."""

    def add(work: Work) -> Sum:
        if not work.of(StaffExchange):
            return nothing(STAFF)
        exchanges = [each for each in work.of(StaffExchange) if each.direction is direction]
        counted = (each for each in exchanges if each.count is not None or each.staff)
        return added_up((_number(each) for each in counted), STAFF)

    return add


def counting_word(count: Quantity) -> str:
    """Return the word that people are counted by: 64名 -> 人, 十余户 -> 户, 若干 -> 人."""
    return unit_of(count) or PEOPLE


def counts_of(groups: Iterable[Participants]) -> Iterator[Quantity]:
    """Return the counts of the groups that have one."""
    return (group.count for group in groups if group.count is not None)


def heads(groups: Iterable[Participants]) -> Sum:
    """Return the heads in groups as visits; households and the like are none."""
    counts = [group.count for group in groups]
    return added_up(
        [each for each in counts if each is not None and counting_word(each) in _FIRST], VISITS
    )


def _number(exchange: StaffExchange) -> Quantity | None:
    """Return the number that is recorded, else that of the names if they are complete."""
    if exchange.count is not None or exchange.more_staff:
        return exchange.count
    named = len({person.id for person in exchange.staff})
    return Quantity(Decimal(named), STAFF, origins=(exchange.position,))
