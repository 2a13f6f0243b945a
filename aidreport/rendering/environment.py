"""The Jinja environment: where templates come from, and what they may do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateRuntimeError,
)
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from aidreport.model.fields.recorded import Recorded
from aidreport.rendering.arranging import title_of
from aidreport.rendering.escape import as_markdown
from aidreport.rendering.filters import FILTERS, VOICE_FILTERS
from aidreport.rendering.marks import mark, told
from aidreport.rendering.voice import Voice

DEFAULT_PREFIX = "default"
"""`{% include "default/sections/opening.md.j2" %}` takes the default, not the override."""


def default_templates() -> Path:
    """Return the folder of the default templates: in the package, or in the checkout beside it."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


class ReportEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox in which templates can say figures, but not calculate any.

    Every figure comes from the facts, so that it can be tested as a number and traced.
    """

    intercepted_binops = frozenset(["+", "-", "*", "/", "//", "%", "**"])
    intercepted_unops = frozenset(["-"])

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse to calculate."""
        raise TemplateRuntimeError(f"templates do not calculate: {operator}")

    def call_unop(self, context: Context, operator: str, arg: Any) -> Any:
        """Refuse to calculate."""
        raise TemplateRuntimeError(f"templates do not calculate: {operator}")


_CALCULATING = ("sum", "round", "int", "float", "abs", "random")


def make_environment(folders: Sequence[Path], voice: Callable[[], Voice]) -> Any:
    """Return the environment; `folders` come before the default templates.

    `voice` gives the voice of the report that is being rendered.
    """
    environment = ReportEnvironment(
        loader=_loader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=as_markdown,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
        # Else each include of each activity asks the disk whether its template has changed.
        auto_reload=False,
    )
    environment.globals.clear()
    environment.globals.update(
        vary=lambda *choices: voice().vary(*choices),
        this=lambda noun: voice().this(noun),
        start_section=lambda: voice().start_section(),
        title=lambda: title_of([as_markdown(line) for line in voice().title_lines()]),
        so_far=lambda: voice().so_far(),
        own_period=lambda: voice().own_period(),
        whole=lambda: voice().whole(),
    )
    for name in _CALCULATING:
        del environment.filters[name]
    environment.filters.update({name: _marking(word) for name, word in FILTERS.items()})
    for name in VOICE_FILTERS:
        environment.filters[name] = _spoken(name, voice)
    return environment


def _loader(folders: Sequence[Path]) -> BaseLoader:
    default = FileSystemLoader(default_templates())
    own = [FileSystemLoader(folder) for folder in folders]
    return ChoiceLoader([*own, default, PrefixLoader({DEFAULT_PREFIX: default})])


def _marking(word: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter whose result keeps the places of the record's text that it is given."""

    def marked(value: Any, *arguments: Any, **options: Any) -> Any:
        if isinstance(value, list | tuple):
            value = [told(item) if isinstance(item, str) else item for item in value]
        result = word(value, *arguments, **options)
        return mark(result, value.origins) if isinstance(value, Recorded) else result

    return marked


def _spoken(name: str, voice: Callable[[], Voice]) -> Callable[..., Any]:
    """Return a filter that asks the voice of the report that is being rendered."""

    def say(*arguments: Any, **options: Any) -> Any:
        return getattr(voice(), name)(*arguments, **options)

    return say
