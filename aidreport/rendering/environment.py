"""The Jinja environment: where templates come from, and what they may do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateRuntimeError,
    pass_context,
)
from jinja2.runtime import Context, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment

from aidreport.model.base import Record, fields_of
from aidreport.model.fields.amount import PERCENT
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.recorded import Recorded
from aidreport.rendering.budget import Budget
from aidreport.rendering.clauses import Clauses
from aidreport.rendering.compiled_templates import compiled_templates
from aidreport.rendering.escape import as_it_is, as_markdown
from aidreport.rendering.filters import FILTERS, VOICE_FILTERS
from aidreport.rendering.inlining import InliningGenerator
from aidreport.rendering.marks import is_without_places, mark, marked
from aidreport.rendering.own_templates import OwnTemplates
from aidreport.rendering.phrases import Phrase, phrases
from aidreport.rendering.template_folders import default_templates
from aidreport.rendering.voice import Voice

DEFAULT_PREFIX = "default"
"""`{% include "default/sections/opening.md.j2" %}` takes the default, not the override."""


# Methods of a text that neither calculate nor make it longer than it is.
_TEXT_METHODS = frozenset(
    ["startswith", "endswith", "removeprefix", "removesuffix", "strip", "lower", "upper", "isdigit"]
)
_PLAIN = (bytes, int, float, Decimal, date)
_ROWS = (list, tuple)


def _is_machinery(attribute: str) -> bool:
    """Return whether an attribute is that of every record, and no fact."""
    return attribute in _MACHINERY


def _has(kind: type, attribute: str) -> bool:
    """Return whether each value of a type has an attribute, so that no entry can be meant."""
    return hasattr(kind, attribute) or (issubclass(kind, Record) and attribute in fields_of(kind))


def _is_beyond(row: tuple[Any, ...], index: object) -> bool:
    """Return whether a row is too short to have that entry: then the entry is not known."""
    return isinstance(index, int) and index >= len(row)


_MACHINERY = frozenset(dir(Record)) - {"extra", "position"}


class ReportContext(Context):
    """What a template knows; a new one is made where one is included, as for each activity."""

    def __init__(
        self,
        environment: Environment,
        parent: dict[str, Any],
        name: str | None,
        blocks: dict[str, Callable[[Context], Iterator[str]]],
        globals: Mapping[str, Any] | None = None,
    ) -> None:
        """Take what is known, but do not list the globals, which are the same in all templates.

        Jinja asks for the list where one template imports another whose globals may differ.
        """
        super().__init__(environment, parent, name, blocks)


class ReportEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox in which templates can say figures, but not calculate any, nor go on for long.

    Every figure comes from the facts, so that it can be tested as a number and traced.
    """

    intercepted_binops = frozenset(["+", "-", "*", "/", "//", "%", "**"])
    intercepted_unops = frozenset(["-"])
    code_generator_class = InliningGenerator
    context_class = ReportContext
    phrase = Phrase
    as_it_is = staticmethod(as_it_is)

    def __init__(self, **options: Any) -> None:
        self.budget = Budget()
        self.seen: dict[str, set[type]] = defaultdict(set)
        """By attributes that templates may see the types that have them: see `inlining`."""
        self._safe: dict[tuple[type, str], bool] = {}
        self._callable: set[FunctionType] = set()
        super().__init__(**options)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse to calculate."""
        raise TemplateRuntimeError(f"templates do not calculate: {operator}")

    def call_unop(self, context: Context, operator: str, arg: Any) -> Any:
        """Refuse to calculate."""
        raise TemplateRuntimeError(f"templates do not calculate: {operator}")

    def concat(self, parts: Iterable[str]) -> str:
        """Return parts of a report as one text, if that is not too long."""
        return self.budget.join(parts)

    def joined(self, parts: Sequence[Any]) -> str:
        """Return what `~` makes of its parts, if that is not too long."""
        texts = [part if isinstance(part, str) else str(part) for part in parts]
        self.budget.text(sum(map(len, texts)))
        return markup_join(texts)

    def call(self, context: Context, called: Any, *arguments: Any, **named: Any) -> Any:
        """Call what a template may call; phrases are our own."""
        if not isinstance(called, Phrase):
            return super().call(context, called, *arguments, **named)
        named.pop("_loop_vars", None)  # Jinja hands these on to what asks for a context
        named.pop("_block_vars", None)
        return called(*arguments, **named)

    def calling(self, context: Context, called: Any) -> Callable[..., Any]:
        """Return what calls something, if a template may call it."""
        function = called.__func__ if isinstance(called, MethodType) else called
        if not isinstance(function, FunctionType):
            return partial(self.call, context, called)
        if function not in self._callable:
            # One that asks for a context gets it from Jinja.
            if hasattr(function, "jinja_pass_arg") or not self.is_safe_callable(called):
                return partial(self.call, context, called)
            self._callable.add(function)
        return called  # type: ignore[no-any-return]

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute; of what is not known, nothing is known either.

        What every record has is no fact.
        """
        if obj is None:
            return None
        if isinstance(obj, Record) and _is_machinery(attribute):
            return self.unsafe_undefined(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return an entry of a table or list; a record has fields, not entries."""
        if isinstance(obj, Record):
            return self.getattr(obj, str(argument))
        if obj is None or (isinstance(obj, tuple) and _is_beyond(obj, argument)):
            return None
        return super().getitem(obj, argument)

    def wrap_str_format(self, value: Any) -> None:
        """Return nothing, so that `format` is an attribute like others, and not a safe one."""
        return

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may see an attribute: facts and their words, no machinery."""
        key = (type(obj), attr)
        if key not in self._safe:
            self._safe[key] = self._is_fact(obj, attr, value)
            if self._safe[key] and _has(type(obj), attr):
                self.seen[attr].add(type(obj))
        return self._safe[key]

    def _is_fact(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, Record) and _is_machinery(attr):
            return False
        if isinstance(obj, str):
            known = attr in _TEXT_METHODS or not hasattr(str, attr)
            return known and super().is_safe_attribute(obj, attr, value)
        if isinstance(obj, _PLAIN) and callable(value):
            return False
        return super().is_safe_attribute(obj, attr, value)


# Of Jinja's own filters, those that neither calculate nor make a text longer than it is.
_KEPT = frozenset(
    [
        *("attr", "count", "d", "default", "e", "escape", "first", "groupby", "items", "join"),
        *("last", "length", "list", "lower", "map", "reject", "rejectattr", "reverse", "safe"),
        *("select", "selectattr", "sort", "string", "trim", "unique", "upper"),
    ]
)


def make_environment(
    folders: Sequence[Path], voice: Callable[[], Voice], root: Path | None = None
) -> ReportEnvironment:
    """Return the environment; `folders` come before the default templates.

    `voice` gives the voice of the report that is being rendered. Nothing is read outside of
    `root`, or of the folder where it lies elsewhere.
    """
    environment = ReportEnvironment(
        loader=_loader(folders, root),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=as_markdown,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do", Clauses],
        # Else each include of each activity asks the disk whether its template has changed.
        auto_reload=False,
        bytecode_cache=compiled_templates(),
    )
    environment.globals.clear()
    environment.globals.update(phrases(environment, folders))
    environment.globals.update(
        vary=lambda told, *choices: voice().vary(told, *choices),
        start_section=lambda: voice().start_section(),
        ourselves=lambda: voice().ourselves(),
        work=lambda: voice().work(),
        helping=lambda: voice().helping(),
    )
    for name in set(environment.filters) - _KEPT:
        del environment.filters[name]
    environment.filters["join"] = _join(environment)
    environment.filters["list"] = _listing(environment)
    is_known: Any = bool
    environment.tests["known"] = is_known
    environment.tests["percentage"] = _is_percentage
    environment.filters.update({name: _marking(word) for name, word in FILTERS.items()})
    for name in VOICE_FILTERS:
        environment.filters[name] = _spoken(name, voice)
    return environment


def _is_percentage(value: Any) -> bool:
    return isinstance(value, Quantity) and value.measure_word == PERCENT


def _loader(folders: Sequence[Path], root: Path | None) -> BaseLoader:
    default = FileSystemLoader(default_templates())
    own = [OwnTemplates(folder, root or folder) for folder in folders]
    return ChoiceLoader([*own, default, PrefixLoader({DEFAULT_PREFIX: default})])


def _join(environment: ReportEnvironment) -> Callable[..., str]:
    """Return the filter that joins texts, if the result is not too long."""

    def join(items: Iterable[Any], between: str = "") -> str:
        parts: list[Any] = []
        for item in items:
            said = marked(item) if isinstance(item, str) else item
            parts += [between, said] if parts else [said]
        return environment.joined(parts)

    return join


def _listing(environment: ReportEnvironment) -> Callable[..., list[Any]]:
    """Return the filter that makes a list, whose entries are counted."""

    def entries(items: Iterable[Any]) -> list[Any]:
        found = list(items)
        environment.budget.text(len(found))
        return found

    return entries


def _marking(word: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter whose result keeps the places of the record's text that it is given."""

    def filtered(value: Any, *arguments: Any, **options: Any) -> Any:
        if isinstance(value, Record):  # as half of them are: no text, but what holds some
            return word(value, *arguments, **options)
        if value is None:
            return ""
        if is_without_places():
            return word(value, *arguments, **options)
        if isinstance(value, _ROWS):
            value = [marked(item) if isinstance(item, str) else item for item in value]
        result = word(value, *arguments, **options)
        if isinstance(value, Recorded) and isinstance(result, str):
            return mark(result, value.origins)
        return result

    return filtered


def _spoken(name: str, voice: Callable[[], Voice]) -> Callable[..., Any]:
    """Return a filter that asks the voice of the report that is being rendered."""
    word = getattr(Voice, name)

    # With a context Jinja works nothing out while it compiles: one report's words in the next.
    @pass_context
    def say(_context: Context, value: Any, *arguments: Any, **options: Any) -> Any:
        return "" if value is None else word(voice(), value, *arguments, **options)

    return say
