"""The columns at which lists and groups of fields have begun, and where a line belongs."""

from __future__ import annotations

from aidreport.frozen import field, slotted

STEP = 2
"""Spaces by which a line is indented below its key, where nothing tells otherwise."""


@slotted
class Levels:
    """The lists and groups that are open at a line; columns count from 0.

    Attributes:
        lists: the columns of the dashes of open lists, the outermost first.
        groups: the columns of the keys of open groups, the outermost first.
        key: the column of the last key, or of the last dash without one.
        opens: whether something may begin below the last line, since it has no value.
    """

    lists: list[int] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    key: int = -1
    opens: bool = True
    _moved: tuple[int, int] | None = None

    def place(self, column: int, *, is_item: bool) -> tuple[int, bool]:
        """Return the column at which a line belongs, and whether the line above was moved alike.

        A column at which anything is open is taken for what is meant: whether it is the
        right one of them, YAML tells better.
        """
        known = {*self.lists, *self.groups}
        if not known or column in known or (self.opens and column > self.key):
            self._moved = None
            return column, False
        if self._moved is not None and self._moved[0] == column and self._moved[1] in known:
            return self._moved[1], True
        self._moved = (column, self._nearest(column, is_item=is_item))
        return self._moved[1], False

    def fitting(self, column: int, *, is_item: bool) -> int:
        """Return the column at which a line belongs whose blanks have no certain width."""
        below = self.key + STEP
        if self.opens and column > self.key and not (self.has_group(column) or is_item):
            return below
        return self._nearest(column, is_item=is_item)

    def _nearest(self, column: int, *, is_item: bool) -> int:
        """Return the nearest column at which a line may begin, the deeper of two."""
        usual = self.lists if is_item else self.groups
        wanted = [*(usual or self.lists or self.groups or [0])]
        if self.opens:
            wanted.append(self.key + STEP)
        return min(wanted, key=lambda level: (abs(level - column), -level))

    def has_group(self, column: int) -> bool:
        """Return whether a line at a column would go on with a group that is open."""
        return column in self.groups

    def has_list(self, column: int) -> bool:
        """Return whether a line at a column would go on with a list that is open."""
        return column in self.lists

    def enter(self, column: int, dashes: list[int], content: int, *, is_key: bool) -> None:
        """Take in a line: close what is deeper, open what it begins.

        Args:
            column: where its first mark belongs.
            dashes: the columns of its dashes.
            content: the column of what follows the last dash.
            is_key: whether that is a key.
        """
        self._close(column, keep_list=bool(dashes))
        for dash in dashes:
            if dash not in self.lists:
                self.lists.append(dash)
        if is_key and content not in self.groups:
            self.groups.append(content)
        self.key = content if is_key or not dashes else dashes[-1]

    def _close(self, column: int, *, keep_list: bool) -> None:
        self.lists = [
            level for level in self.lists if level < column or (level == column and keep_list)
        ]
        self.groups = [level for level in self.groups if level <= column]
