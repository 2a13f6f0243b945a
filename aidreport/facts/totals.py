"""The totals (合计) of some activities: the sum of each figure of the catalogue, by its name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias

from aidreport.facts.figures.catalogue import CATALOGUE, FIGURES, SERIES
from aidreport.facts.figures.figure import Figure, Group, Key, Series, Whose
from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum
from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord

_NOTHING = Work(())

Totals: TypeAlias = Mapping[str, Sum]
"""The sum of each figure by its name; those of nothing too."""


def totals(record: YearRecord) -> Totals:
    """Return the totals of a year, each of one's own work, of others' or of both."""
    works = _works(record)
    return {name: figure.add(works[figure.whose]) for name, figure in FIGURES.items()}


def totals_of(activities: Sequence[Activity]) -> Totals:
    """Return the totals over some activities, whoever did them."""
    work = Work(activities)
    return {name: figure.add(work) for name, figure in FIGURES.items()}


def figures(record: YearRecord, chosen: Sequence[Figure | Series] = CATALOGUE) -> dict[Key, Sum]:
    """Return all figures of a year that anything is recorded for, in the catalogue's order."""
    return _recorded(_works(record), chosen)


def figures_of(activity: Activity, year: str) -> dict[Key, Sum]:
    """Return all figures that an activity of a year gives, in the catalogue's order.

    `sums.together` of those of all activities, and of those of none, is the figure of the year.
    """
    work = Work([activity], (), year)
    found: dict[Key, Sum] = {}
    # Asked for each activity that is gathered, which gives a dozen of some fifty figures.
    for add, key, group in _given_by(work.holds, of_others=bool(activity.helpers)):
        if key is None:
            for name, total in add(work):
                if total.exact is not None or total.left_out:  # recorded
                    found[Key(group, name, total.unit)] = total
        else:
            total = add(work)
            if total.exact is not None or total.left_out:
                found[key] = total
    return found


def figures_of_no_activity(record: YearRecord) -> dict[Key, Sum]:
    """Return the figures of a year that no activity gives: its honours."""
    bare = Work((), record.frame.honours, record.year)
    works = {Whose.OWN: _NOTHING, Whose.OTHERS: _NOTHING, Whose.ALL: bare}
    found = _recorded(works, CATALOGUE)
    return {key: total for key, total in found.items() if key.group is Group.HONOURS}


def series(record: YearRecord) -> Mapping[str, tuple[tuple[str, Sum], ...]]:
    """Return the figures that the records name, each with its name, by what they are together."""
    works = _works(record)
    return {name: tuple(each.add(works[each.whose])) for name, each in SERIES.items()}


def activity_count(activities: Sequence[Activity], figure: str = "activities") -> Quantity:
    """Return how many activities there are (项), of those that a figure counts."""
    total = FIGURES[figure].add(Work(activities))
    return Quantity(total.exact or Decimal(0), total.unit, origins=total.origins)


@lru_cache(maxsize=1024)
def _given_by(
    held: frozenset[Hashable], *, of_others: bool
) -> tuple[tuple[Callable[[Work], Any], Key | None, Group], ...]:
    """Return what adds up the figures that an activity may give that holds this.

    Each with its key, which is None where there is one for each name, and with its group.
    """
    whose = (Whose.OTHERS if of_others else Whose.OWN, Whose.ALL)
    return tuple(
        (each.add, None if isinstance(each, Series) else _key_of(each), each.group)
        for each in CATALOGUE
        if each.whose in whose and not (each.only and each.only.isdisjoint(held))
    )


def _key_of(figure: Figure) -> Key:
    return Key(figure.group, figure.key, figure.unit)


def _recorded(works: Mapping[Whose, Work], chosen: Sequence[Figure | Series]) -> dict[Key, Sum]:
    found: dict[Key, Sum] = {}
    for figure in chosen:
        work = works[figure.whose]
        if isinstance(figure, Series):
            found |= {key: total for key, total in figure.sums(work) if total.recorded}
            continue
        total = figure.add(work)
        if total.recorded:
            found[_key_of(figure)] = total
    return found


def _works(record: YearRecord) -> Mapping[Whose, Work]:
    own = [activity for activity in record.activities if not activity.helpers]
    others = [activity for activity in record.activities if activity.helpers]
    return {
        Whose.OWN: Work(own),
        Whose.OTHERS: Work(others),
        Whose.ALL: Work(record.activities, record.frame.honours, record.year),
    }
