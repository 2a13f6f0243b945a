"""What a draft of a report does with fields that say that they are not known yet: 待补, 不详.

A report cannot be made of an amount or a date that nobody knows, a draft can: what is not known
is left out, and each activity that lacks something is told with a mark that says what.
"""

from __future__ import annotations

from collections.abc import Set

from aidreport.diagnostics import Position
from aidreport.frozen import frozen
from aidreport.model.fields.placeholder import is_placeholder
from aidreport.names import FIELDS, chinese_name
from aidreport.sources.reader import Source
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

_KIND, _DATE, _DONATION = "kind", "date", "donation"
_CASH, _GOODS, _ITEMS = "cash", "goods", "items"
_ENGLISH = {FIELDS[name]: name for name in (_KIND, _DATE, _DONATION, _CASH, _GOODS)}
_DIGITS_OF_A_YEAR = 4


@frozen
class Unfilled:
    """A field that is not known yet: its Chinese name, its place, that of its activity."""

    field: str
    place: Position
    activity: Position | None


def leave_out_unfilled(
    source: Source, places: Set[Position], year: str, groups: Set[Position] = frozenset()
) -> list[Unfilled]:
    """Take fields that are not known yet out of a file's values, and return them.

    An activity without a date is taken for one of the whole year, and one that gives nothing else
    gives what is still to be named.

    Args:
        source: the file; its values are changed.
        places: where something is that cannot be read.
        year: the name of the year of the report, `2010` or `2010-h1`.
        groups: where groups stand, or their keys, that are nothing without what is not known:
            if they lack something, they are left out as a whole.
    """
    leaving = _Leaving(source.path, places, groups, year[:_DIGITS_OF_A_YEAR])
    leaving.enter(source.root, None)
    return leaving.found


class _Leaving:
    def __init__(self, path: str, places: Set[Position], groups: Set[Position], year: str) -> None:
        self._path = path
        self._places = places
        self._groups = groups
        self._year = year
        self.found: list[Unfilled] = []

    def enter(self, value: Value, activity: Position | None) -> None:
        if isinstance(value, Mapping):
            if any(_english(key) == _KIND for key in value):
                activity = Position(self._path, value.line, value.column)
            for key in list(value):
                self._look_at(value, key, activity)
        elif isinstance(value, Sequence):
            for item in list(value):
                before = len(self.found)
                self.enter(item, activity)
                if len(self.found) > before and self._is_nothing(item):
                    value.remove(item)

    def _is_nothing(self, *placed: Value) -> bool:
        """Return whether a group, or its key, is one that is left out as a whole."""
        return any(
            Position(self._path, each.line, each.column) in self._groups
            for each in placed
            if each is not None
        )

    def _look_at(self, group: Mapping, key: Scalar, activity: Position | None) -> None:
        value = group[key]
        if not isinstance(value, Scalar):
            before = len(self.found)
            self.enter(value, activity)
            if isinstance(value, Mapping) and len(self.found) > before:
                self._mend(group, key, value)
            return
        place = Position(self._path, value.line, value.column)
        if place not in self._places or not is_placeholder(value):
            return
        self.found.append(Unfilled(chinese_name(_english(key)), place, activity))
        if _english(key) == _DATE and activity is not None:
            group[key] = Scalar(self._year, value.line, value.column)
        else:
            del group[key]

    def _mend(self, group: Mapping, key: Scalar, value: Mapping) -> None:
        """Make what is left of a group one that a record may hold."""
        if _english(key) != _DONATION:
            if not value or self._is_nothing(key, value):
                del group[key]
            return
        if any(_english(each) in (_CASH, _GOODS) for each in value):
            return
        last = self.found.pop()
        # The text itself says it; whatever is said of these words is of what stands there.
        self.found.append(Unfilled(last.field, last.place, None))
        line, column = last.place.line, last.place.column
        named = Scalar(f"【{last.field}待补】", line, column)
        goods = Mapping.of({Scalar(_ITEMS, line, column): named}, line, column)
        listed = Sequence.of([goods], line, column)
        value[Scalar(_GOODS, line, column)] = listed


def _english(key: str) -> str:
    """Return the English name of those fields that matter here; another one as it is written."""
    return _ENGLISH.get(key, str(key))
