"""One matter, counted once: what several houses recorded of it, found by keys.

- `names`: which names are one organisation, as the records say
- `counties`: which name of its county a house has in a report
- `deeds`: the activities of the houses, with the houses that they name
- `joining`: which records are one matter
- one file for each check; to add one, write it and put its line below
"""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Diagnostic, Severity
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
    """What looking at the houses gave: what is one matter, and what is to be asked."""

    joined: tuple[Joined, ...]
    findings: tuple[Diagnostic, ...]


def look(houses: Sequence[House]) -> Looked:
    """Return which records of different houses are one matter, and what is doubtful of them.

    The time it takes grows with the number of activities, and not with that of their pairs.
    """
    deeds = deeds_of(houses)
    found = joining(deeds)
    board = Board(tuple(houses), deeds, found)
    findings = (
        Diagnostic(check.code, Severity.WARNING, place, said)
        for check in CHECKS
        for place, said in check.find(board)
    )
    return Looked(found.joined, tuple(findings))
