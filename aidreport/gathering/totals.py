"""The figures of a house as they are put together with those of others."""

from __future__ import annotations

from aidreport.facts.figures.figure import Group, Key
from aidreport.facts.sums import Sum
from aidreport.frozen import replace

_OWN = ((Group.RECIPIENTS, "people"), (Group.STAFF, "placed"), (Group.HONOURS, "total"))
"""Figures whose members are numbers that a house gives: they mean nothing in another house."""


def of_house(key: Key, total: Sum, house: str) -> Sum:
    """Return a figure of a house as it may be put together with those of others.

    A person, or an honour, of one house is never taken for that of another one; an organisation
    that two houses helped is one, by its name.
    """
    if total.members is None or (key.group, key.name) not in _OWN:
        return total
    return replace(total, members=tuple((house, *member) for member in total.members))
