"""The totals (合计) of some activities: the sum of each figure of the catalogue, by its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from aidreport.facts.figures.catalogue import CATALOGUE, FIGURES, SERIES
from aidreport.facts.figures.figure import Figure, Key, Series, Whose
from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum
from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord

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
    works = _works(record)
    return {
        key: total
        for figure in chosen
        for key, total in figure.sums(works[figure.whose])
        if total.recorded
    }


def series(record: YearRecord) -> Mapping[str, tuple[tuple[str, Sum], ...]]:
    """Return the figures that the records name, each with its name, by what they are together."""
    works = _works(record)
    return {name: tuple(each.add(works[each.whose])) for name, each in SERIES.items()}


def activity_count(activities: Sequence[Activity]) -> Quantity:
    """Return how many activities there are (项)."""
    total = FIGURES["activities"].add(Work(activities))
    return Quantity(total.exact or Decimal(0), total.unit, origins=total.origins)


def _works(record: YearRecord) -> Mapping[Whose, Work]:
    own = [activity for activity in record.activities if not activity.helpers]
    others = [activity for activity in record.activities if activity.helpers]
    return {
        Whose.OWN: Work(own),
        Whose.OTHERS: Work(others),
        Whose.ALL: Work(record.activities, record.frame.honours, record.year),
    }
