"""One pair of brackets that is open, and the entry in it that is being read."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.frozen import field, slotted

_THOUSAND = expression(r"[0-9]{3}(?![0-9])")


@slotted
class Bracket:
    """A bracket that is open: what was written, and what was meant.

    Attributes:
        written: `[`, `{` or a full-width one.
        meant: `[` or `{`.
        commas: how many half-width commas have stood in it.
        wide_commas: the offsets of the full-width ones in texts without quotes.
    """

    written: str
    meant: str
    commas: int = 0
    wide_commas: list[int] = field(default_factory=list)
    _value: tuple[int, int] | None = None
    """The value that is being read."""
    _before: tuple[int, int] | None = None
    """The single value of the entry before."""
    _cut: bool = False
    """Whether a comma has cut that value off from what belongs to it."""
    _keyed: bool = False
    _single: bool = True
    _in_number: bool = False

    def take(self, start: int, end: int, *, single: bool) -> None:
        """Take in a part of a value; a list or a group is not a single one."""
        self._value = (self._value[0] if self._value else start, end)
        self._single = self._single and single

    def take_colon(self) -> None:
        """Take in the colon after a key."""
        self._keyed, self._value, self._single = True, None, True

    def next_entry(self, text: str, comma: int) -> tuple[int, int] | None:
        """End an entry at a comma, and return a value that commas have cut, if it ends before."""
        self.commas += 1
        cut = self._end_entry()
        digit = text[comma - 1].isdigit()
        self._in_number = digit and _THOUSAND.match(text, comma + 1) is not None
        return cut

    def close(self) -> tuple[int, int] | None:
        """End the last entry, and return a value that commas have cut, if it ends here."""
        cut = self._end_entry()
        return self._before if self._cut else cut

    def _end_entry(self) -> tuple[int, int] | None:
        value = self._value if self._single else None
        belongs = not self._keyed if self.meant == "{" else self._in_number
        finished = None
        if belongs and value and self._before:
            self._before, self._cut = (self._before[0], value[1]), True
        else:
            finished = self._before if self._cut else None
            # An entry before the first field of a group belongs to nothing.
            self._before = value if self.meant == "[" or self._keyed else None
            self._cut = False
        self._value, self._keyed, self._single = None, False, True
        return finished
