"""Entries of people and organisations that have lost the spaces before their names."""

from __future__ import annotations

from aidreport.frozen import slotted
from aidreport.names import FIELDS
from aidreport.sources.lines.levels import STEP

TABLES = {name for english in ("people", "organisations") for name in (english, FIELDS[english])}
"""The fields at the top of a file under which each entry begins with a name."""


@slotted
class Tables:
    """Tells, line by line, at which column an entry belongs that stands in the first one.

    The fields at the top of a file have other names than those of people: what begins in the
    first column below `people`, is no field and has fields is one more entry.
    """

    _in_table: bool = False
    _lost: bool = False
    _shift: int | None = None
    """By how many columns the lines of a lost entry are moved; None at its first line."""

    def column(self, column: int, name: str, *, is_field: bool, holds_fields: bool) -> int | None:
        """Return the column at which a line belongs, None if nothing speaks against its own.

        Args:
            column: at which the line begins, from 0.
            name: its key, empty where it has none.
            is_field: whether that is written like the name of a field.
            holds_fields: whether its value is a group of fields.
        """
        if column == 0:
            if is_field or not name:
                self._in_table, self._lost = name in TABLES, False
                return None
            self._lost, self._shift = self._in_table and holds_fields, None
            return STEP if self._lost else None
        if not self._lost:
            return None
        if column == STEP and name and not is_field:
            self._lost = False
            return None
        if self._shift is None:
            self._shift = STEP if column == STEP else 0
        return column + self._shift if self._shift else None
