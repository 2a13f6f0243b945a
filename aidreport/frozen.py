"""Classes of values that do not change, as `dataclasses` makes them, but made quickly.

`dataclass(frozen=True, slots=True)` writes and compiles six methods for each class while its
module is imported: a third of a millisecond, for some two hundred classes. Here the methods are
the same for all classes, but for `__init__`, which is compiled when the first value is made.
The promises are the same: slots, no change, equality and hash of the fields, a copy or a
pickle of a value is that value again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, NoReturn, TypeVar, dataclass_transform

Value = TypeVar("Value")

_NOTHING: Any = object()


class _Field:
    """What is said of a field beside its type."""

    __slots__ = ("compare", "default", "factory", "init")

    def __init__(
        self, default: Any, factory: Callable[[], Any] | None, *, compare: bool, init: bool
    ) -> None:
        self.default = default
        self.factory = factory
        self.compare = compare
        self.init = init


def field(
    *,
    default: Any = _NOTHING,
    default_factory: Callable[[], Any] | None = None,
    compare: bool = True,
    init: bool = True,
) -> Any:
    """Return the declaration of a field, as `dataclasses.field` does."""
    return _Field(default, default_factory, compare=compare, init=init)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Value]) -> type[Value]:
    """Make a class one of values that do not change."""
    made: type[Value] = _remade(cls, {"__setattr__": _refuse, "__delattr__": _refuse})
    return made


@dataclass_transform(frozen_default=True, order_default=True, field_specifiers=(field,))
def frozen_in_order(cls: type[Value]) -> type[Value]:
    """Make a class one of values that do not change and are sorted by their fields."""
    made: Any = frozen(cls)
    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        setattr(made, name, _comparison(name, made.__key__))
    in_order: type[Value] = made
    return in_order


@dataclass_transform(field_specifiers=(field,))
def slotted(cls: type[Value]) -> type[Value]:
    """Make a class one of objects with just these fields, which may change."""
    made: type[Value] = _remade(cls, {"__hash__": None})
    return made


def fields(value: object) -> tuple[str, ...]:
    """Return the names of the fields of a value, or of its class, in their order."""
    names: dict[str, _Field] = value.__fields__  # type: ignore[attr-defined]
    return tuple(names)


def replace(value: Value, **changes: Any) -> Value:
    """Return a value with other contents in the fields named."""
    for name, declared in value.__fields__.items():  # type: ignore[attr-defined]
        if declared.init and name not in changes:
            changes[name] = getattr(value, name)
    return type(value)(**changes)


def _remade(cls: Any, methods: dict[str, Any]) -> Any:
    """Return a class with slots, which must be known when a class is made."""
    own = _declared(cls)
    every = {name: each for base in reversed(cls.__mro__[1:]) for name, each in _of(base).items()}
    every |= own
    body = {name: each for name, each in vars(cls).items() if name not in own}
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    if body.get("__hash__") is None:
        body.pop("__hash__", None)  # Python's own, where a class defines `__eq__`
    key = _key([name for name, each in every.items() if each.compare])
    common = {
        "__init__": _first_init,
        "__eq__": _equality(key),
        "__hash__": _hash(key),
        "__repr__": _repr,
        "__getstate__": _getstate,
        "__setstate__": _setstate,
    }
    body = common | methods | body
    body["__slots__"] = tuple(own)
    body["__fields__"] = every
    body["__key__"] = staticmethod(key)
    body["__match_args__"] = tuple(name for name, each in every.items() if each.init)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def _of(cls: Any) -> dict[str, _Field]:
    own: dict[str, _Field] = vars(cls).get("__fields__", {})
    return own


def _declared(cls: Any) -> dict[str, _Field]:
    """Return the fields that a class itself declares, by their names."""
    found = {}
    for name in cls.__annotations__:
        said = vars(cls).get(name, _NOTHING)
        found[name] = said if isinstance(said, _Field) else field(default=said)
    return found


def _first_init(self: Any, *values: Any, **named: Any) -> None:
    """Compile the `__init__` of a class, put it in the place of this one, and call it."""
    unmade = (each for each in type(self).__mro__ if vars(each).get("__init__") is _first_init)
    cls: Any = next(unmade)
    cls.__init__ = _init(cls)
    cls.__init__(self, *values, **named)


def _init(cls: Any) -> Callable[..., None]:
    """Return an `__init__` that takes the fields of a class in their order."""
    names: dict[str, Any] = {"NOTHING": _NOTHING}
    parameters: list[str] = []
    defaults: list[Any] = []
    for number, (name, each) in enumerate(cls.__fields__.items()):
        names[f"set_{number}"] = getattr(cls, name).__set__
        names[f"make_{number}"] = each.factory
        if each.init:
            parameters.append(name)
            if each.factory or each.default is not _NOTHING:
                defaults.append(each.default)
            elif defaults:
                raise TypeError(f"{name!r} of {cls.__name__} has no default, but one before it")
    kinds = tuple((each.init, each.factory is not None) for each in cls.__fields__.values())
    code = _code(kinds, finished=hasattr(cls, "__post_init__"))
    named = code.replace(co_varnames=("self", *parameters))
    made = FunctionType(named, names, "__init__", tuple(defaults))
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


@cache
def _code(kinds: tuple[tuple[bool, bool], ...], *, finished: bool) -> CodeType:
    """Return the code of an `__init__`, one for all classes that have as many fields of each kind.

    A kind is whether a field is a parameter, and whether a factory makes its default. The
    parameters are numbered, and get the names of the fields later.
    """
    parameters, lines = ["self"], []
    for number, (given, made) in enumerate(kinds):
        if given:
            parameters.append(f"_{number}")
        if given and made:
            lines.append(f" if _{number} is NOTHING: _{number} = make_{number}()")
        if given or made:
            value = f"_{number}" if given else f"make_{number}()"
            lines.append(f" set_{number}(self, {value})")
    if finished:
        lines.append(" self.__post_init__()")
    source = f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines or [" pass"])
    module = compile(source, "<frozen>", "exec")
    return next(each for each in module.co_consts if isinstance(each, CodeType))


def _key(names: list[str]) -> Callable[[Any], Any]:
    """Return what takes the compared contents of a value, as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _equality(key: Callable[[Any], Any]) -> Callable[[Any, object], Any]:
    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return key(self) == key(other)

    return equal


def _comparison(name: str, key: Callable[[Any], Any]) -> Callable[[Any, object], Any]:
    compare = getattr(tuple, name)

    def compared(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compare(key(self), key(other))

    return compared


def _hash(key: Callable[[Any], Any]) -> Callable[[Any], int]:
    return lambda self: hash(key(self))


def _repr(self: Any) -> str:
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in fields(self))
    return f"{type(self).__qualname__}({said})"


def _refuse(self: Any, name: str, *_: object) -> NoReturn:
    raise AttributeError(f"{type(self).__name__} does not change: {name}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in fields(self)]


def _setstate(self: Any, state: Iterable[Any]) -> None:
    for name, content in zip(fields(self), state, strict=True):
        object.__setattr__(self, name, content)
