"""Groups of fields that may be written as the value of their main field alone."""

from __future__ import annotations


class Shorthand:
    """Reads a single value as a group with just the field `name`: `cash: 700` is an amount.

    Where that field is a list, a list is read as well: `problems: [甲, 乙]`. Stands in the
    annotation of a field: `Annotated[Cash, Shorthand("amount")]`.
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name
