"""One matter, counted once: what several houses recorded of it, found by keys.

- `names`: which names are one organisation, as the records say
- `counties`: which name of its county a house has in a report
- `deeds`: the activities of the houses, with the houses that they name
- `joining`: which records are one matter
- one file for each check; to add one, write it and put its line below
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from aidreport.diagnostics import Diagnostic, Position, Severity
from aidreport.facts.houses.house import House
from aidreport.facts.houses.matter import Joined
from aidreport.frozen import frozen
from aidreport.matters.check import Board, Check
from aidreport.matters.deeds import deeds_of
from aidreport.matters.gathered_under_two_names import GATHERED_UNDER_TWO_NAMES
from aidreport.matters.gift_amounts_differ import GIFT_AMOUNTS_DIFFER
from aidreport.matters.gift_days_differ import GIFT_DAYS_DIFFER
from aidreport.matters.joining import joining
from aidreport.matters.joint_figures_differ import JOINT_FIGURES_DIFFER
from aidreport.matters.joint_named_once import JOINT_NAMED_ONCE
from aidreport.matters.joint_with_several import JOINT_WITH_SEVERAL
from aidreport.matters.money_passed_on import MONEY_PASSED_ON
from aidreport.matters.perhaps_counted_twice import PERHAPS_COUNTED_TWICE

CHECKS: tuple[Check, ...] = (
    JOINT_FIGURES_DIFFER,
    JOINT_NAMED_ONCE,
    JOINT_WITH_SEVERAL,
    GIFT_AMOUNTS_DIFFER,
    GIFT_DAYS_DIFFER,
    MONEY_PASSED_ON,
    PERHAPS_COUNTED_TWICE,
    GATHERED_UNDER_TWO_NAMES,
)


@frozen
class Looked:
    """What looking at the houses gave: what is one matter, and what is to be asked.

    Attributes:
        joined: which records of different houses are one matter.
        findings: what is doubtful of them.
        with_own: which are one matter, those of the bureau itself among them.
    """

    joined: tuple[Joined, ...]
    findings: tuple[Diagnostic, ...]
    with_own: tuple[Joined, ...] = ()


def look(houses: Sequence[House], own: House | None = None) -> Looked:
    """Return which records of different houses are one matter, and what is doubtful of them.

    `own` is what the bureau itself did: its report tells it apart, statistics beside theirs. The
    time it takes grows with the number of activities, and not with that of their pairs.
    """
    everybody = (*houses, own) if own else tuple(houses)
    deeds = deeds_of(everybody)
    found = joining(deeds)
    board = Board(everybody, deeds, found)
    findings = (
        Diagnostic(check.code, Severity.WARNING, place, said)
        for check in CHECKS
        for place, said in check.find(board)
    )
    places = {each.handed_in for each in own.activities} if own else set()
    of_houses = (_without(each, places) for each in found.joined)
    joined = tuple(each for each in of_houses if each)
    return Looked(joined, tuple(findings), found.joined)


def _without(joined: Joined, places: Set[Position]) -> Joined | None:
    """Return what is one matter without some records; None where no two are left of it."""
    if places.isdisjoint(joined.places):
        return joined
    left = tuple(each for each in joined.places if each not in places)
    givers = sum(each in left for each in joined.places[: joined.givers])
    if len(left) < _TWO or (joined.gift and not givers):
        return None
    return Joined(left, givers if givers < len(left) else 0)


_TWO = 2
