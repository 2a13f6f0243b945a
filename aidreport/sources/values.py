"""What a YAML file holds: text, mappings and lists that know where they stand.

Lines and columns count from 1, columns in characters. Nothing here knows
numbers or dates: whether `2009` is a year or a text, the model decides.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView
from collections.abc import Mapping as AnyMapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from aidreport.diagnostics import Position


class Scalar(str):
    """A text and the place where it begins; a quoted text begins at its quote.

    `places` belongs to a record that takes over the text: its file, or several places.
    """

    __slots__ = ("column", "line", "places")
    line: int
    column: int
    places: str | tuple[Position, ...]

    def __new__(cls, text: str = "", line: int = 1, column: int = 1) -> Scalar:
        """Return `text` as a scalar that stands at `line` and `column`."""
        scalar = super().__new__(cls, text)
        scalar.line = line
        scalar.column = column
        return scalar


class Unreadable(Scalar):
    """Stands where an error of syntax or a damaged byte hides a value; its finding is made."""

    __slots__ = ()


class Mapping(dict[Scalar, "Value"]):
    """Keys and values in the order of the file, and the place of the first key or brace.

    A hundred thousand keys are names of fields, and hardly anybody asks where one stands. Of those
    the mapping may hold the bare text: it stands in the column of the mapping, on the line of a
    text that is its value or on the `key_line` of another one. Who looks through the mapping gets
    keys with places, made on the way; `bare_items` spares that.
    """

    __slots__ = ("column", "key_line", "line")
    line: int
    column: int
    key_line: int

    @classmethod
    def of(cls, entries: dict[Scalar, Value], line: int, column: int) -> Mapping:
        """Return a mapping that stands for one at `line` and `column`."""
        mapping = cls(entries)
        mapping.line = line
        mapping.column = column
        return mapping

    def bare_items(self) -> ItemsView[str, Value]:
        """Return keys, some of them without their places, and values."""
        return dict.items(self)

    def line_of(self, value: Value) -> int:
        """Return the line of a key without a place, which its value tells."""
        if isinstance(value, Scalar) or value is None:
            return value.line if value is not None else self.line
        line: int = getattr(value, "key_line", value.line)
        return line

    def take(self, other: Mapping) -> None:
        """Add what is in a mapping at the same place."""
        self.update(dict.items(other))

    def __iter__(self) -> Iterator[Scalar]:
        """Yield the keys with their places."""
        for key, value in dict.items(self):
            yield key if type(key) is not str else Scalar(key, self.line_of(value), self.column)

    def keys(self) -> KeysView[Scalar]:  # type: ignore[override]
        """Return the keys with their places."""
        return KeysView(self)

    def items(self) -> ItemsView[Scalar, Value]:  # type: ignore[override]
        """Return the keys with their places, and the values."""
        return ItemsView(self)


class Sequence(list["Value"]):
    """The items of a list in the order of the file, and the place of its first dash or bracket.

    `key_line` is the line of its key, where a mapping does not know that.
    """

    __slots__ = ("column", "key_line", "line")
    line: int
    column: int
    key_line: int

    @classmethod
    def of(cls, items: list[Value], line: int, column: int) -> Sequence:
        """Return a list that stands for one at `line` and `column`."""
        sequence = cls(items)
        sequence.line = line
        sequence.column = column
        return sequence


Value: TypeAlias = Scalar | Mapping | Sequence | None
"""Whatever can stand in a record file; None is an empty value, `~` or `null`."""


def without_places(value: object) -> Any:
    """Return a value as texts, lists and mappings that do not know where they stand."""
    if isinstance(value, AnyMapping):
        return {str(key): without_places(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_places(each) for each in value]
    return None if value is None else str(value)
