"""Phrases: pieces of sentences with a name, each a template in `phrases/`, for all templates.

`phrases/for_whom.md.j2` holds `{% phrase for_whom(activity) %}`, and any template says
`{{ for_whom(activity) }}`. A phrase knows what it is given, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateRuntimeError
from jinja2.nodes import EvalContext
from jinja2.runtime import Macro
from jinja2.utils import missing
from markupsafe import Markup

from aidreport.rendering.escape import as_it_is
from aidreport.rendering.template_folders import SUFFIX, default_templates

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = "phrases"
_NOTHING = Markup("")
_ENDING = f".md{SUFFIX}"


def phrases(environment: Environment, folders: Iterable[Path]) -> Mapping[str, Phrase]:
    """Return the phrases by their names: the default ones, and those of `folders`."""
    found: set[str] = set()
    for folder in (*folders, default_templates()):
        found.update(path.name for path in (folder / FOLDER).glob(f"*{_ENDING}"))
    names = (name.removesuffix(_ENDING) for name in sorted(found))
    return {name: Phrase(environment, name) for name in names}


class Phrase:
    """A phrase; its template is read when it is said for the first time."""

    def __init__(self, environment: Environment, name: str) -> None:
        self._environment = environment
        self._name = name
        self._say: Any = None
        self._words: Any = None
        self._most = -1
        # A macro that is given this returns a `str`, of which one Markup is made, not two.
        self._plain = EvalContext(environment)
        self._plain.autoescape = False

    def __call__(self, *arguments: Any, **named: Any) -> Markup:
        """Return the phrase without the line feed before its first clause."""
        if named or len(arguments) > self._most:
            said: str = self._sorted(arguments, named)
        else:  # as most are; a macro of Jinja's takes longer to sort them than to say them
            said = self._words(*arguments)
        return as_it_is(said.lstrip("\n")) if said else _NOTHING

    def _sorted(self, arguments: tuple[Any, ...], named: Mapping[str, Any]) -> str:
        """Return the phrase as its macro says it, which takes what it is given in any way."""
        if self._say is None:
            self._say = self._template()
            self._words, self._most = _in_order(self._say)
        said: str = self._say(self._plain, *arguments, **named)
        return said

    def _template(self) -> Any:
        template = self._environment.get_template(f"{FOLDER}/{self._name}{_ENDING}")
        say = getattr(template.module, self._name, None)
        if say is None:
            raise TemplateRuntimeError(
                f"phrases/{self._name}{_ENDING} has no {{% phrase {self._name}(…) %}}"
            )
        return say


def _in_order(say: Any) -> tuple[Any, int]:
    """Return the function of a macro, and how many arguments it takes in their order.

    Nothing is known of one that also takes names, more arguments or a caller: it sorts them itself.
    """
    if not isinstance(say, Macro) or say.catch_kwargs or say.catch_varargs or say.caller:
        return say, -1
    amount = len(say.arguments)
    function: Any = say._func
    function.__defaults__ = (missing,) * amount  # what Jinja gives for those that are left out
    return function, amount
