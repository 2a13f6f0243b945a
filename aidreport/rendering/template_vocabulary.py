"""What templates may name: everything that the program, or another template, gives them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args, get_type_hints

from jinja2 import nodes
from jinja2.runtime import LoopContext

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.report import ReportFacts
from aidreport.frozen import frozen
from aidreport.model.kinds import KINDS
from aidreport.rendering.environment import ReportEnvironment

_GIVEN = frozenset(
    {"report", "subject", "activity", "activities", "photos", "self", "super", "loop"}
)
_CONTAINERS: tuple[type, ...] = (dict, str, LoopContext)


@frozen
class Vocabulary:
    """What templates may name.

    Attributes:
        names: variables, functions and phrases, those that any template sets included.
        attributes: of facts, records, texts and tables.
        filters: words behind `|`.
        tests: words behind `is`.
    """

    names: frozenset[str]
    attributes: frozenset[str]
    filters: frozenset[str]
    tests: frozenset[str]


def vocabulary(
    environment: ReportEnvironment,
    defaults: tuple[nodes.Template, ...],
    own: Iterable[nodes.Template],
) -> Vocabulary:
    """Return what may be named in an environment that has some templates.

    A template that is included sees what the one that includes it has set; so a name that any
    template sets is known in all.
    """
    names, attributes = _of_defaults(defaults)
    return Vocabulary(
        names.union(environment.globals, _set_in(own)),
        attributes,
        frozenset(environment.filters),
        frozenset(environment.tests),
    )


@cache
def _of_defaults(defaults: tuple[nodes.Template, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names and the attributes that are known without templates of one's own."""
    return (
        frozenset({*_GIVEN, *_set_in(defaults)}),
        frozenset({*_attributes(), *FIGURES, *_used_in(defaults)}),
    )


def _set_in(templates: Iterable[nodes.Template]) -> Iterator[str]:
    """Yield the names that templates set: variables, arguments, macros, imports."""
    for template in templates:
        for name in template.find_all(nodes.Name):
            if name.ctx != "load":
                yield name.name
        for macro in template.find_all(nodes.Macro):
            yield macro.name
            yield from ("caller", "varargs", "kwargs")
        for imported in template.find_all(nodes.Import):
            yield imported.target
        for some in template.find_all(nodes.FromImport):
            yield from (each if isinstance(each, str) else each[1] for each in some.names)


def _used_in(templates: Iterable[nodes.Template]) -> Iterator[str]:
    for template in templates:
        yield from (each.attr for each in template.find_all(nodes.Getattr))


def _attributes() -> Iterator[str]:
    """Yield the names of all fields and properties that a template can come to."""
    seen: set[type] = set()
    for start in (ReportFacts, *(kind.load() for kind in KINDS.values()), *_CONTAINERS):
        _reach(start, seen)
    for reached in seen:
        yield from (name for name in dir(reached) if not name.startswith("_"))
        yield from getattr(reached, "__annotations__", ())


def _reach(annotation: Any, seen: set[type]) -> None:
    """Add the classes of the program that an annotation leads to."""
    if not isinstance(annotation, type):
        for argument in get_args(annotation):
            _reach(argument, seen)
        return
    ours = annotation.__module__.startswith("aidreport.")
    if annotation in seen or not (ours or annotation in _CONTAINERS):
        return
    seen.add(annotation)
    if ours:
        for hint in (*get_type_hints(annotation).values(), *_of_properties(annotation)):
            _reach(hint, seen)


def _of_properties(cls: type) -> Iterator[Any]:
    for name in dir(cls):
        value = getattr(cls, name, None)
        if isinstance(value, property) and value.fget is not None:
            yield get_type_hints(value.fget).get("return")
