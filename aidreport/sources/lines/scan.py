"""From a file's text to the points at which YAML looks for a mark, line by line.

What stands in quotes, in block texts (`|`, `>`) and in comments is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.frozen import field, slotted
from aidreport.sources.lines.characters import (
    BLANKS,
    DASHES,
    OPENINGS,
    QUOTES,
    WIDE_COLONS,
    WIDE_HASHES,
    after_blanks,
    before_blanks,
    width,
)
from aidreport.sources.lines.flow import Flow
from aidreport.sources.lines.keys import (
    PROPER_COLON,
    Key,
    after_quotes,
    comment_start,
    field_at,
    follows_odd_blank,
    is_name,
    key_at,
    name_at,
    opens_bracket,
)
from aidreport.sources.lines.levels import STEP, Levels
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.lines.rows import Rows
from aidreport.sources.lines.tables import Tables

BLOCK_HEAD = expression(r"[|>][-+0-9]*[ \t]*(#.*)?")
FARTHEST = 50
"""How many lines are looked at to tell whether a text is a key."""


def points_of(text: str) -> Iterator[Point]:
    """Yield the points of a text, in the order of the file."""
    return _Scan(text).run()


@slotted
class _Scan:
    text: str
    points: list[Point] = field(default_factory=list)
    """What the lines since the last one that was asked for hold."""
    _rows: Rows = field(init=False)
    _row: int = 0
    _levels: Levels = field(default_factory=Levels)
    _tables: Tables = field(default_factory=Tables)
    _block: int | None = None
    """The column that the lines of a block text are deeper than, None outside of one."""
    _plain: int | None = None
    """The column of the key or dash whose text without quotes may go on, None if none may."""

    def run(self) -> Iterator[Point]:
        self._rows = Rows(self.text)
        self._levels = self._beginning()
        while self._row < len(self._rows):
            self._line(*self._rows[self._row])
            yield from self.points
            self.points.clear()
            self._row += 1

    def _beginning(self) -> Levels:
        """Return levels that expect the first line in the first column, if others are there."""
        firsts = (
            self.text[start]
            for start, end in self._rows
            if after_blanks(self.text, start, end) < end and self.text[start] not in "#＃"
        )
        indented = next(firsts, "") in BLANKS
        if indented and any(first not in BLANKS for first in firsts):
            return Levels(groups=[0], opens=False)
        return Levels()

    def _line(self, start: int, end: int) -> None:
        first = after_blanks(self.text, start, end)
        column = width(self.text[start:first])
        if self._block is not None:
            if first == end:
                return
            if column > self._block:
                self._continued(start, first, self._block)
                return
            self._block = None
        if first == end or self.text[first] == "#":
            return
        if self.text[first] in WIDE_HASHES:
            self._add(Role.HASH, first, first + 1)
            return
        if self.text[first] == "?" and self._is_blank(first + 1, end):
            self._row = len(self._rows)  # a way to write keys that no record needs
            return
        if first == start and self.text.startswith(("---", "...", "%"), start):
            self._levels, self._plain = Levels(), None
            return
        if self._plain is not None and self._goes_on(first, end, column, self._plain):
            self._continued(start, first, self._plain)
            return
        self._plain = None
        self._entry(start, first, end, column)

    def _continued(self, start: int, first: int, owner: int) -> None:
        """Add the blanks before a line of text if YAML would not see it as deep enough."""
        blanks = self.text[start:first]
        if len(blanks) - len(blanks.lstrip(" ")) <= owner:
            self.points.append(Point(Role.INDENT, start, first, "", owner + STEP))

    def _goes_on(self, first: int, end: int, column: int, owner: int) -> bool:
        """Return whether a line goes on with the text without quotes of the line above."""
        if column <= owner:
            return False
        is_item = self.text[first] == "-" and self._is_blank(first + 1, end)
        limit = comment_start(self.text, first, end)
        return not is_item and not PROPER_COLON.search(self.text, first, limit)

    def _entry(self, start: int, first: int, end: int, column: int) -> None:
        """Take in a line that begins a field, an item of a list, or both."""
        dashes = self._dashes(first, end, column)
        content = after_blanks(self.text, dashes[-1] + 1, end) if dashes else first
        key = self._key(content, end, column if not dashes else None)
        wanted = self._lost(start, first, column, key, end)
        if wanted is None:
            wanted = self._indentation(start, first, column, is_item=bool(dashes))
        if not (dashes or key) and self._levels.opens:
            wanted = column  # a text of its own below its key
        for dash in dashes:
            after = after_blanks(self.text, dash + 1, end)
            self._add(Role.DASH, dash, dash + 1)
            if after < end:
                self._add(Role.GAP, dash + 1, after, "-")
        columns = _columns(dashes, first, content, wanted)
        self._levels.enter(wanted, columns[:-1], columns[-1], is_key=key is not None)
        if not (dashes or key) and self._levels.has_group(wanted):
            self._stray(content, end)
        elif key:
            self._add_key(key, end)
            self._value(key.colon + 1, end, owner=columns[-1], block=columns[-1])
        else:
            owner = columns[-2] if dashes else wanted - 1
            self._value(content, end, owner=owner, block=max(owner, 0))

    def _stray(self, first: int, end: int) -> None:
        """Take in a line among fields that has no colon: what is below it may belong to it."""
        comment = comment_start(self.text, first, end)
        last = before_blanks(self.text, first, comment)
        name = name_at(self.text, first, last)
        after = first + len(name)
        if name and (after == last or self.text[after] in BLANKS):
            self._add(Role.NO_COLON, after, after_blanks(self.text, after, last), name)
        self._levels.opens = True

    def _dashes(self, first: int, end: int, column: int) -> list[int]:
        """Return the offsets of the dashes that begin items of lists at the start of a line."""
        found: list[int] = []
        at = first
        while at < end and self.text[at] in DASHES and not self._is_dash(at + 1, end):
            usual = self.text[at] == "-" and self._is_blank(at + 1, end)
            in_list = self._levels.opens or self._levels.has_list(column)
            if not usual and (found or not in_list):
                break
            found.append(at)
            at = after_blanks(self.text, at + 1, end)
        return found

    def _key(self, start: int, end: int, column: int | None) -> Key | None:
        """Return the key at an offset; its column is None if a dash stands before it."""
        found = key_at(self.text, start, end) if start < end else None
        if found is None or opens_bracket(self.text, found.colon + 1, end):
            return found
        is_usual = PROPER_COLON.match(self.text, found.colon, end)
        if found.certain and (column is not None or is_usual):
            return found
        if column is not None and self._levels.has_group(column):
            return found
        line_start, _ = self._rows[self._row]
        return found if self._key_follows(start - line_start, found.colon, end) else None

    def _key_follows(self, column: int, colon: int, end: int) -> bool:
        """Return whether the lines below show that a text before a colon is meant as a key."""
        empty = after_blanks(self.text, colon + 1, end) == end
        alike = 0
        for row in range(self._row + 1, min(self._row + FARTHEST, len(self._rows))):
            start, stop = self._rows[row]
            first = after_blanks(self.text, start, stop)
            if first == stop or self.text[first] == "#":
                continue
            here = width(self.text[start:first])
            if here < column:
                break
            if self._begins_entry(first, stop) and (here == column or empty):
                return True
            alike += here == column and self.text[stop - 1] in WIDE_COLONS
            empty = empty and here == column and self.text[stop - 1] in WIDE_COLONS
        # Lines that all end with a colon are no text.
        return empty and alike > 0

    def _begins_entry(self, first: int, end: int) -> bool:
        if self.text[first] == "-" and self._is_blank(first + 1, end):
            return True
        if field_at(self.text, first, end):
            return True
        key = key_at(self.text, first, end)
        return key is not None and (key.certain or opens_bracket(self.text, key.colon + 1, end))

    def _lost(self, start: int, first: int, column: int, key: Key | None, end: int) -> int | None:
        """Return the column at which a line of an entry belongs that lost its spaces, or None."""
        name = self.text[key.start : key.end] if key else ""
        wanted = self._tables.column(
            column,
            name,
            is_field=is_name(name),
            holds_fields=key is not None and self._holds_fields(key, end),
        )
        if wanted is not None:
            self.points.append(Point(Role.LOST, start, first, "", wanted, column > 0))
        return wanted

    def _holds_fields(self, key: Key, end: int) -> bool:
        """Return whether the value of a key is a group of fields."""
        value = after_blanks(self.text, key.colon + 1, end)
        if value < end:
            return self.text[value] == "{"
        start, stop = self._rows[min(self._row + 1, len(self._rows) - 1)]
        below = after_blanks(self.text, start, stop)
        return below > start and field_at(self.text, below, stop) is not None

    def _indentation(self, start: int, first: int, column: int, *, is_item: bool) -> int:
        """Add the blanks before a line, and return the column at which it belongs."""
        odd = self.text[start:first].strip(" ") != ""
        if odd:
            wanted, again = self._levels.fitting(column, is_item=is_item), False
        else:
            wanted, again = self._levels.place(column, is_item=is_item)
        if odd or wanted != column:
            self.points.append(Point(Role.INDENT, start, first, "", wanted, again))
        return wanted

    def _add_key(self, key: Key, end: int) -> None:
        name = self.text[key.start : key.end]
        self._add(Role.KEY, key.start, key.end)
        if key.end < key.colon:
            self._add(Role.BEFORE, key.end, key.colon)
        self._add(Role.COLON, key.colon, key.colon + 1, name)
        value = after_blanks(self.text, key.colon + 1, end)
        if value < end:
            self._add(Role.GAP, key.colon + 1, value, name)

    def _value(self, start: int, end: int, *, owner: int, block: int) -> None:
        """Take in what follows a key or a dash.

        Args:
            start: where it may begin.
            end: the end of the line.
            owner: the column that lines which go on with it are deeper than.
            block: the column that the lines of a block text are deeper than.
        """
        first = after_blanks(self.text, start, end)
        self._levels.opens = first == end or comment_start(self.text, first, end) == first
        if self._levels.opens:
            if first < end and self.text[first] in WIDE_HASHES:
                self._add(Role.HASH, first, first + 1)
            elif first < end and not self._has_value_below(owner):
                self._add(Role.COMMENT, first, end)
            return
        character = self.text[first]
        if character in QUOTES:
            self._quoted(first, end, owner)
        elif character in OPENINGS and self._is_bracket(first, end):
            self._in_brackets(first, end, owner)
        elif BLOCK_HEAD.fullmatch(self.text, first, end):
            self._block = block
        else:
            self._text(first, end)
            self._plain = owner

    def _is_bracket(self, first: int, end: int) -> bool:
        """Return whether an opening bracket is meant as YAML's; `【` often begins a text."""
        character = self.text[first]
        if character in "[{":
            return True
        last = before_blanks(self.text, first, comment_start(self.text, first, end)) - 1
        if self.text[last] not in "]}］】｝":
            return False
        inside = self.text[first + 1 : last]
        return character != "【" or any(mark in inside for mark in "，,、")

    def _text(self, first: int, end: int) -> None:
        comment = comment_start(self.text, first, end)
        last = before_blanks(self.text, first, comment)
        self._add(Role.TEXT, first, last)
        if comment < end:
            self._add(Role.BEFORE, last, comment)
            if self.text[comment] in WIDE_HASHES:
                self._add(Role.HASH, comment, comment + 1)
            else:
                self._add(Role.COMMENT, first, end)

    def _has_value_below(self, owner: int) -> bool:
        """Return whether the lines below are the value of a key or dash at a column."""
        for row in range(self._row + 1, len(self._rows)):
            start, end = self._rows[row]
            first = after_blanks(self.text, start, end)
            if first < end and self.text[first] != "#":
                column = width(self.text[start:first])
                return column > owner or (column == owner and self.text[first] == "-")
        return False

    def _quoted(self, first: int, end: int, owner: int) -> None:
        quote = self.text[first]
        if (closed := after_quotes(self.text, quote, first + 1, end)) is not None:
            self._after_value(first, closed, end)
            return
        if follows_odd_blank(self.text, first):
            self._text(first, end)
            return
        last = self._row
        while last + 1 < len(self._rows) and self._goes_on_in_quotes(last + 1, owner):
            last += 1
            start, stop = self._rows[last]
            if (closed := after_quotes(self.text, quote, start, stop)) is not None:
                self._row = last
                self._after_value(first, closed, stop)
                return
        while (
            last > self._row and after_blanks(self.text, *self._rows[last]) == self._rows[last][1]
        ):
            last -= 1
        _, stop = self._rows[last]
        closing = before_blanks(self.text, first, comment_start(self.text, first, stop))
        self._add(Role.OPEN_QUOTE, first, closing, quote)
        self._row = last

    def _in_brackets(self, first: int, end: int, owner: int) -> None:
        flow = Flow(self.text)
        begun = self._row
        stop, closed = end, flow.read(first, end)
        while closed is None and self._row + 1 < len(self._rows):
            if not self._belongs(self._row + 1, owner):
                break
            self._row += 1
            start, stop = self._rows[self._row]
            closed = flow.read(start, stop)
        if closed is None:
            self._row = self._last_full(self._row, begun)
            _, stop = self._rows[self._row]
            last = before_blanks(self.text, first, comment_start(self.text, first, stop))
            self._add(Role.OPEN_BRACKET, first, last, flow.closing)
        elif self._after_value(first, closed, stop):
            self.points += flow.points

    def _last_full(self, row: int, first: int) -> int:
        """Return the last line up to `row` that is not blank, `first` if there is none."""
        while row > first and after_blanks(self.text, *self._rows[row]) == self._rows[row][1]:
            row -= 1
        return row

    def _goes_on_in_quotes(self, row: int, owner: int) -> bool:
        """Return whether a line can be inside of quotes: it is deeper, or begins no field."""
        start, end = self._rows[row]
        if self.text.startswith(("---", "..."), start):
            return False
        first = after_blanks(self.text, start, end)
        return self._belongs(row, owner) or not self._begins_entry(first, end)

    def _belongs(self, row: int, owner: int) -> bool:
        """Return whether a line can go on with a value begun above: it is deeper, or blank."""
        start, end = self._rows[row]
        first = after_blanks(self.text, start, end)
        if first == end:
            return True
        closes = self.text[first] in "]}］｝"
        return width(self.text[start:first]) > owner or closes

    def _after_value(self, first: int, closed: int, end: int) -> bool:
        """Return whether a value in quotes or brackets ends where its last mark stands."""
        following = after_blanks(self.text, closed, end)
        if following == end or following == comment_start(self.text, closed, end):
            if following < end and self.text[following] in WIDE_HASHES:
                self._add(Role.HASH, following, following + 1)
            return True
        last = before_blanks(self.text, first, comment_start(self.text, closed, end))
        self._add(Role.ENDED, first, last)
        return False

    def _is_blank(self, index: int, end: int) -> bool:
        return index >= end or self.text[index] in BLANKS

    def _is_dash(self, index: int, end: int) -> bool:
        return index < end and self.text[index] in DASHES

    def _add(self, role: Role, start: int, end: int, about: str = "") -> None:
        self.points.append(Point(role, start, end, about))


def _columns(dashes: list[int], first: int, content: int, wanted: int) -> list[int]:
    """Return the columns of the dashes and of what follows them, as they are meant.

    Args:
        dashes: their offsets.
        first: the offset of the first mark of the line.
        content: the offset of what follows the dashes.
        wanted: the column at which the line belongs.
    """
    columns = []
    at = wanted - first
    for dash, following in zip(dashes, [*dashes[1:], content], strict=False):
        columns.append(dash + at)
        if following == dash + 1:
            at += 1  # the blank that is missing after the dash
    return [*columns, content + at]
