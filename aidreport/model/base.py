"""What every part of a record has in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, dataclass_transform

from aidreport.diagnostics import Message, Position
from aidreport.model.reading.field import Declared, Field
from aidreport.names import chinese_fields


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field,))
class Record:
    """A group of fields: unknown ones are refused, blank ones told and left out.

    It holds in `__dict__` the fields that are filled in, in the order in which its class declares
    them; for all others the class has their defaults. So each of ten thousand activities is as
    large as what is said of it, and whoever looks through one sees only that.
    """

    __slots__ = ("__dict__", "_position")
    _position: Any
    _fields: ClassVar[dict[str, Declared]] = {}
    _chinese: ClassVar[Mapping[str, str]] = {}
    _one_of: ClassVar[tuple[str, ...]] = ()
    _none_given: ClassVar[Message | None] = None
    _in_words: ClassVar[tuple[str, str] | None] = None

    extra: dict[str, Any] | None = Field("自由填写的其他资料，不进入总结", default=None)

    def __init_subclass__(
        cls,
        one_of: tuple[str, ...] = (),
        none_given: Message | None = None,
        in_words: tuple[str, str] | None = None,
    ) -> None:
        """Collect the fields that a class declares.

        At least one of the fields `one_of` must be filled in; `none_given` is said where none is.
        `in_words` are the fields for the noun and the number of a text like 20名志愿者.
        """
        super().__init_subclass__()
        _collect(cls)
        cls._in_words = in_words
        if one_of:
            cls._one_of = one_of
            cls._none_given = none_given

    def __init__(self, **values: Any) -> None:
        """Make a record that stands nowhere; unchecked."""
        self.__dict__.update(_in_order(type(self), values))

    @classmethod
    def holding(cls, values: dict[str, Any], position: Position | tuple[str, int, int]) -> Self:
        """Return the record of a group at a place that says these values, in their order.

        Of a place given as path, line and column a `Position` is made when somebody asks for it.
        """
        record = object.__new__(cls)
        _set_values(record, values)
        _set_position(record, position)
        return record

    @property
    def position(self) -> Position:
        """Where this group of fields begins."""
        if type(self._position) is tuple:
            _set(self, "_position", Position(*self._position))
        place: Position = self._position
        return place

    def says(self, name: str) -> bool:
        """Return whether a field was filled in, be it with its default."""
        return name in self.__dict__

    def with_values(self, **values: Any) -> Self:
        """Return a record at the same place that says these values instead of its own."""
        record = type(self)(**{**self.__dict__, **values})
        if hasattr(self, "_position"):
            _set(record, "_position", self._position)
        return record

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"records do not change: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"records do not change: {name}")

    # Which also keeps it from being a key.
    def __eq__(self, other: object) -> bool:
        """Two records are equal if they say the same, wherever they stand."""
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__ or values_of_fields(self) == values_of_fields(other)

    def __reduce__(self) -> tuple[object, ...]:
        """Let a record be copied and sent to another process."""
        place = self.position if hasattr(self, "_position") else None
        return _restored, (type(self), self.__dict__, place)

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({said})"


_set = object.__setattr__
# For the hundred thousand groups of a large record: by a third faster than by its name.
_set_values = vars(Record)["__dict__"].__set__
_set_position = vars(Record)["_position"].__set__


def fields_of(model: type[Record]) -> dict[str, Declared]:
    """Return the fields that a class and its bases declare, by the names of their attributes."""
    return model._fields


def field_names(model: type[Record]) -> tuple[str, ...]:
    """Return the names of a class's fields as they stand in a file."""
    return tuple(field.key for field in model._fields.values())


def chinese_names(model: type[Record]) -> Mapping[str, str]:
    """Return the Chinese names of a class's fields by the English ones, as they stand in a file."""
    # Asked for at each entry of a table: kept with the class.
    if "_chinese" not in vars(model):
        groups = [each.__name__ for each in model.__mro__ if issubclass(each, Record)]
        model._chinese = chinese_fields(groups, field_names(model))
    return model._chinese


def values_of_fields(record: Record) -> dict[str, Any]:
    """Return the value of every field by its name, in their order, defaults included."""
    return {name: getattr(record, name) for name in record._fields}


def one_of_fields(model: type[Record]) -> tuple[str, ...]:
    """Return the fields of which at least one must be filled in; empty where there are none."""
    return model._one_of


def in_words_fields(model: type[Record]) -> tuple[str, str] | None:
    """Return the fields for a noun and for its number, None for what is no number of things."""
    return model._in_words


def none_given(record: Record) -> Message | None:
    """Return what is said where none of these fields is filled in, None where one is."""
    said = record.__dict__
    for name in record._one_of:  # asked of each group of a large record
        if said.get(name):
            return None
    if record._one_of and not any(getattr(record, name) for name in record._one_of):
        return record._none_given
    return None


def _collect(model: type[Record]) -> None:
    """Take the declarations of a class, and leave the defaults in their places."""
    own = {name: each for name, each in vars(model).items() if isinstance(each, Declared)}
    model._fields = {**model._fields, **own}
    for name, field in own.items():
        if field.required:
            delattr(model, name)
        else:
            setattr(model, name, field.default)


def _in_order(model: type[Record], values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in model._fields if name in values}


def _restored(model: type[Record], values: dict[str, Any], position: Position | None) -> Record:
    record = model(**values)
    if position is not None:
        _set(record, "_position", position)
    return record


_collect(Record)
