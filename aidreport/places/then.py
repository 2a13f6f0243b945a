"""What a place was at a time: 鄠邑区, which was decided in 2016, was 户县 in 2009."""

from __future__ import annotations

from aidreport.places.division import Division, Month
from aidreport.places.reading import place
from aidreport.places.table import table
from aidreport.places.today import TODAY


def unit_then(words: str, code: str, month: Month) -> Division | None:
    """Return the unit that a place lay in in a month; None where it is in no table.

    What was merged or split since is no one unit of that time: it stays what the words name.

    Args:
        words: the place as it is recorded: 西安市户县.
        code: of the unit that it is by the map of today, empty where none is known; it tells
            units of one name apart, and stands in where the words name none.
        month: the month.
    """
    unit = _named(words, code)
    return _in_force(unit, month) if unit else None


def _named(words: str, code: str) -> Division | None:
    found = place(words)
    units = found.units if found else ()
    if code and len(units) != 1:
        units = tuple(each for each in units if code in _codes_today(each))
        units = units if len(units) == 1 else table().of(code)[-1:]
    return units[0] if len(units) == 1 else None


def _codes_today(unit: Division) -> set[str]:
    return {each.code for each in table().successors(unit, TODAY)}


def _in_force(unit: Division, month: Month) -> Division:
    after = table().successors(unit, month)
    if len(after) != 1:
        return unit
    (now,) = after
    while month < now.first:
        before = table().predecessors(now)
        if len(before) != 1 or len(table().successors(before[0], now.first)) != 1:
            return now
        (now,) = before
    return now
