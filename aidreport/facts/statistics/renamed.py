"""Organisations that changed their names between the years: one, whatever a year calls it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.figure import Key
from aidreport.facts.sums import Member, Sum
from aidreport.frozen import replace
from aidreport.model.year import YearRecord

_HELPED = Key(FIGURES["organisations"].group, "organisations", FIGURES["organisations"].unit)


def newer_names(records: Iterable[YearRecord]) -> dict[str, str]:
    """Return former name -> name of today, from what the years say of organisations.

    A former name that two organisations claim, or that one still bears, leads nowhere.
    """
    found: dict[str, set[str]] = {}
    told = [each for record in records for each in record.organisations.values()]
    for each in told:
        for former in each.former_names:
            found.setdefault(str(former), set()).add(str(each.name))
    once = {former: names.pop() for former, names in found.items() if len(names) == 1}
    return {former: _latest(former, once) for former in once}


def _latest(name: str, newer: Mapping[str, str]) -> str:
    seen = {name}
    while (after := newer.get(name)) and after not in seen:
        seen.add(after)
        name = after
    return name


def as_of_today(figures: Mapping[Key, Sum], newer: Mapping[str, str]) -> Mapping[Key, Sum]:
    """Return figures of a year whose recipients stand under their names of today."""
    total = figures.get(_HELPED)
    if not newer or total is None or total.members is None:
        return figures
    members = tuple(dict.fromkeys(_renamed(each, newer) for each in total.members))
    one = replace(total, members=members, exact=Decimal(len(members)))
    return {**figures, _HELPED: one}


def _renamed(member: Member, newer: Mapping[str, str]) -> Member:
    name, *rest = member
    return (newer.get(name, name), *rest)
