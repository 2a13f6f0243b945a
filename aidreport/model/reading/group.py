"""Groups of fields, read by the annotations of their class."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from functools import cache, cached_property
from types import CodeType, NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from aidreport.diagnostics import Message, Name, message
from aidreport.diagnostics.capped import MOST_SHOWN
from aidreport.model.base import Record, chinese_names, fields_of, none_given, one_of_fields
from aidreport.model.fields.listed import ListShape
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.validation import ALREADY_FOUND, Refusal, Validation
from aidreport.model.findings import GROUP, holds_unreadable
from aidreport.model.named import name_meant, named_twice, unknown_key
from aidreport.model.reading.choice import Choice
from aidreport.model.reading.definition import definition_of
from aidreport.model.reading.faults import Fault, Faults, faults_at
from aidreport.model.reading.in_braces import no_group
from aidreport.model.reading.misplaced import Inner, beside, within
from aidreport.model.reading.shape import Named, Schema, Shape, or_blank, reference
from aidreport.model.reading.short_form import ShortForm
from aidreport.model.reading.table import AnyTable, BuiltApart, Table
from aidreport.sources.values import Mapping, Scalar, Unreadable, Value

_MOST_ORDERS = 1000
"""How many orders of fields are remembered of a class (own rule)."""

AnyRecord = TypeVar("AnyRecord", bound=Record)


def read_record(model: type[AnyRecord], value: Mapping, context: Validation) -> AnyRecord:
    """Return the record that a group of fields makes.

    Raises:
        Faults: with everything that keeps it from being read.
    """
    try:
        record = group_of(model).read(value, context)
    except Refusal as refusal:
        raise Faults(list(faults_at(refusal, value))) from None
    made: Any = record
    return made  # type: ignore[no-any-return]


@cache
def _code(hint: str) -> CodeType:
    """Return an annotation compiled: a fourth of all fields is a `Phrase | None`."""
    return compile(hint, "<annotation>", "eval")


def _type_of(hint: str, names: dict[str, Any]) -> Any:
    """Return the type that an annotation names, by the `names` of its module.

    Nearly all are a name, its list, or either of them or None, which the shape of a field does not
    ask about: these need no compiling, which takes as long as reading some lines of a record.
    """
    said = hint.removesuffix(" | None")
    entry = said.removeprefix("tuple[").removesuffix(", ...]")
    if entry not in names:
        return eval(_code(hint), names)
    several: Any = tuple
    return names[entry] if entry == said else several[names[entry], ...]


class Group:
    """The fields of one class of records."""

    def __init__(self, model: type[Record]) -> None:
        self._model = model
        self._needs_one = bool(one_of_fields(model))
        self._orders: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._asked: tuple[dict[str, tuple[int, str, bool, Any]], frozenset[str]] | None = None

    @cached_property
    def shapes(self) -> dict[str, Shape]:
        """The shapes of the fields by their names, those of the class's base first."""
        (base,) = self._model.__bases__
        shapes = dict(group_of(base).shapes) if issubclass(base, Record) else {}
        fields = fields_of(self._model)
        # Only its own annotations, so that those all activities share are looked at once.
        names = vars(sys.modules[self._model.__module__])
        for name, hint in self._model.__annotations__.items():
            if name in fields:
                meant = _type_of(hint, names) if isinstance(hint, str) else hint
                shapes[name] = shape_of(meant, fields[name].at_least)
        return shapes

    @cached_property
    def _fields(self) -> dict[str, tuple[int, str, bool, Any]]:
        """Number, name, whether it is required, and reading function of each field, by its keys."""
        chinese = chinese_names(self._model)
        found = {}
        for number, (name, field) in enumerate(fields_of(self._model).items()):
            found[field.key] = found[chinese[field.key]] = (
                number,
                name,
                field.required,
                self.shapes[name].read,
            )
        return found

    @cached_property
    def _required(self) -> dict[str, str]:
        """The keys of the fields that must be filled in, by their names."""
        fields = fields_of(self._model).items()
        return {name: field.key for name, field in fields if field.required}

    def _is_asked(self) -> tuple[dict[str, tuple[int, str, bool, Any]], frozenset[str]]:
        """Return what reading needs of the fields: how each is read, and which are required.

        Both are kept in one plain attribute, which is faster to reach than two cached ones.
        """
        self._asked = self._fields, frozenset(self._required)
        return self._asked

    def read(self, value: object, context: Validation) -> Record:
        """Return a group as a record: a field left blank counts as left out."""
        if not isinstance(value, Mapping):
            raise Refusal("wrong-type", no_group(self._model, value))
        # This runs for each of a hundred thousand groups: what is not written costs nothing.
        fields, required_names = self._asked or self._is_asked()
        said: dict[str, Any] = {}
        faults: list[Fault] = []
        before, in_order = -1, True
        for key, entry in dict.items(value):
            field = fields.get(key)
            if field is None:
                continue
            number, name, required, read = field
            if entry is None:
                if not required:
                    context.left_empty(next(each for each in value if each == key))
                continue
            if number < before:
                in_order = False
            before = number
            try:
                said[name] = read(entry, context)
            except (Refusal, Faults) as error:
                found = faults_at(error, entry, str(key))
                faults += beside(found, str(key), chinese_names(self._model), self._there(value))
        if len(said) < len(value):
            unknown = [key for key in value if key not in fields]
            faults += self._not_understood(value, unknown)
        if faults or (required_names and not required_names <= said.keys()):
            raise Faults([*faults, *self._missing(value, faults)])
        if not in_order:
            said = {name: said[name] for name in self._order(tuple(said))}
        record = self._model.holding(said, (context.path, value.line, value.column))
        if self._needs_one and (missing_choice := none_given(record)):
            raise Refusal("missing-field", missing_choice)
        return record

    def _order(self, written: tuple[str, ...]) -> tuple[str, ...]:
        """Return the names of fields in the order in which the class declares them.

        Most groups of a record are written in one of a few orders, which are found once.
        """
        order = self._orders.get(written)
        if order is None:
            order = tuple(name for name in fields_of(self._model) if name in written)
            if len(self._orders) < _MOST_ORDERS:
                self._orders[written] = order
        return order

    def _names(self, value: Mapping) -> Iterator[tuple[str, str | Message]]:
        """Yield the English names of the fields, and what to call them to whoever wrote a group."""
        in_chinese = any(not key.isascii() and key in self._fields for key in value)
        for english, chinese in chinese_names(self._model).items():
            yield english, chinese if in_chinese else Name(english, (), chinese)

    def _not_understood(self, value: Mapping, unknown: Collection[Scalar]) -> Iterator[Fault]:
        """Yield the faults of unknown keys, and of fields that stand there by both names.

        An unknown key without a value may be what a comma has cut off from the value before it.
        Of a group with a hundred thousand of them nobody wants to read them all.
        """
        names = dict(self._names(value)) if unknown else {}
        for number, key in enumerate(unknown):
            if isinstance(value[key], Unreadable) or number > MOST_SHOWN:
                yield Fault((str(key),), ALREADY_FOUND, GROUP, key.line, key.column)
            else:
                yield self._unknown(key, names, value)
        first: dict[str, Scalar] = {}
        for key in value:
            field = self._fields.get(key)
            if field and first.setdefault(field[1], key) is not key:
                text = named_twice(key, first[field[1]])
                yield Fault((str(key),), "doubled-key", text, key.line, key.column)

    def _unknown(self, key: Scalar, names: dict[str, str | Message], value: Mapping) -> Fault:
        """Return the fault of an unknown key: another word, a level too high, or misspelt."""
        known, there = chinese_names(self._model), self._there(value)
        is_sure = name_meant(key, known, there) is not None
        text = None if is_sure else within(key, self.inner(english=key.isascii()), value)
        is_guess = not is_sure and text is None
        text = text or unknown_key(key, known, names, there)
        return Fault((str(key),), "unknown-key", text, key.line, key.column, is_guess)

    def inner(self, *, english: bool, around: tuple[type[Record], ...] = ()) -> Iterator[Inner]:
        """Yield the groups within this one and within those, but none of a list or of its own kind.

        Args:
            english: in which of the two languages to call them.
            around: the classes of the groups around this one.
        """
        chinese = chinese_names(self._model)
        around = (*around, self._model)
        for name, shape in self.shapes.items():
            is_list = isinstance(shape, ListShape)
            entry = shape.entry if isinstance(shape, ListShape) else shape
            group = entry.group if isinstance(entry, ShortForm) else entry
            key = fields_of(self._model)[name].key
            called = key if english else chinese[key]
            names = (Scalar(key), Scalar(chinese[key]))
            if isinstance(group, BuiltApart) and group.entry:
                yield Inner(called, chinese_names(group.entry), is_listed=True, path=(names,))
            elif isinstance(group, Group) and group._model not in around:
                yield Inner(called, chinese_names(group._model), is_list, (names,))
                deeper = () if is_list else group.inner(english=english, around=around)
                for each in deeper:
                    path = (names, *each.path)
                    yield each._replace(called=f"{called}.{each.called}", path=path)

    def _there(self, value: Mapping) -> Collection[str]:
        """Return the names of the fields that are written in a group, by both of their names."""
        written = {key for key in value if key.line}  # the name that an entry's key gives is not
        both = chinese_names(self._model).items()
        return {name for pair in both if not written.isdisjoint(pair) for name in pair}

    def _missing(self, value: Mapping, faults: Iterable[Fault]) -> Iterator[Fault]:
        """Yield the faults of required fields that are left out or blank, at their keys if any."""
        told = {field[1] for fault in faults if (field := self._fields.get(fault.keys[0]))}
        names = dict(self._names(value))
        written = {field[1]: key for key in value if (field := self._fields.get(key))}
        for name, key in self._required.items():
            place = written.get(name)
            if name not in told and (place is None or value[place] is None):
                said = names[key] if place is None else str(place)
                yield _missing(said, value if place is None else place, value)

    def schema(self, definitions: dict[str, Schema]) -> Schema:
        """Return a reference to the group, which may hold groups like itself."""
        name = self._model.__name__
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = self.definition(definitions)
        return reference(name)

    def main_field(self, name: str, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of one field, without its description."""
        shape = self.shapes[name]
        made = shape.in_short if isinstance(shape, ListShape) else shape.schema
        schema = made(definitions)
        return schema if fields_of(self._model)[name].required else or_blank(schema)

    def definition(self, definitions: dict[str, Schema]) -> Schema:
        """Return the schema of the group itself."""
        return definition_of(self._model, self.shapes, definitions)

    def names(self, value: object) -> Iterator[Named]:
        """Yield the names in a group: its keys, and what is in their values."""
        if not isinstance(value, Mapping):
            return
        chinese = chinese_names(self._model)
        declared = fields_of(self._model)
        for key, entry in value.items():
            if field := self._fields.get(key):
                english = declared[field[1]].key
                yield Named(key, english, chinese[english])
                yield from self.shapes[field[1]].names(entry)


_GROUPS: dict[type[Record], Group] = {}


def group_of(model: type[Record]) -> Group:
    """Return the group that is read as a class of records, one for each class."""
    if model not in _GROUPS:
        _GROUPS[model] = Group(model)
    return _GROUPS[model]


def shape_of(hint: Any, at_least: int = 0) -> Shape:
    """Return how a value of a type is written in a file.

    Args:
        hint: a type as an annotation names it.
        at_least: how many entries a list must have.
    """
    if get_origin(hint) is Annotated:
        mark: Any = hint.__metadata__[0]
        if isinstance(mark, Shorthand):
            return ShortForm(group_of(hint.__origin__), mark.name)
        shape: Shape = mark
        return shape
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Choice(hint)
    if isinstance(hint, type) and issubclass(hint, Record):
        return group_of(hint)
    inner = get_args(hint)
    match get_origin(hint):
        case kind if kind in (Union, UnionType):
            (only,) = (each for each in inner if each is not NoneType)
            return shape_of(only, at_least)
        case kind if kind is tuple:
            return ListShape(shape_of(inner[0]), at_least)
        case kind if kind is dict:
            key, entry = inner
            return AnyTable() if entry is Any else Table(shape_of(key), shape_of(entry))
    raise TypeError(f"no shape is known for {hint}")


def without_blanks(value: Mapping, model: type[Record], context: Validation) -> Mapping:
    """Return an entry's fields without those that have no value, each of them told.

    A required one too: the id takes the place of the name.
    """
    if None not in value.values():
        return value
    chinese = chinese_names(model)
    known = {*chinese, *chinese.values()}
    kept: dict[Scalar, Value] = {}
    for key, entry in value.items():
        if entry is not None or key not in known:
            kept[key] = entry
        else:
            context.left_empty(key)
    return Mapping.of(kept, value.line, value.column)


def _missing(name: str | Message, place: Scalar | Mapping, group: Mapping) -> Fault:
    """Return the fault of a group without a field."""
    code = ALREADY_FOUND if holds_unreadable(group) else "missing-field"
    text = message("The field “{field}” is missing or empty: fill it in.", field=name)
    return Fault((str(name),), code, text, place.line, place.column)
