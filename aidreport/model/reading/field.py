"""How the body of a class of records declares a field."""

from __future__ import annotations

from typing import Any

_NOTHING: Any = object()


class Declared:
    """What is said of a field beside its type.

    Attributes:
        name: the attribute of the record.
        key: what it is called in a file; the name, unless that is a word of Python.
        description: in Chinese, for editors and for the reference of templates.
        required: whether it must be filled in.
        default: its value where it is left out.
        at_least: how many entries a list must have.
    """

    __slots__ = ("at_least", "default", "description", "key", "name", "required")

    def __init__(self, default: Any, description: str, key: str, at_least: int) -> None:
        self.default = default
        self.description = description
        self.key = key
        self.at_least = at_least
        self.required = default is _NOTHING
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take the name under which the class declares the field."""
        self.name = name
        self.key = self.key or name


def Field(  # noqa: N802 - it stands where a value of the field's type is expected
    description: str, *, default: Any = _NOTHING, key: str = "", min_length: int = 0
) -> Any:
    """Return the declaration of a field; without a default the field is required.

    The default of many records is one object: it must be one that cannot change, or that
    nobody changes.
    """
    return Declared(default, description, key, min_length)
