"""Options and arguments that can be explained in any language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import click

from aidreport.cli.failures import refusal
from aidreport.cli.names import listed
from aidreport.diagnostics import Message, Translate
from aidreport.frozen import frozen

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


@frozen
class Choice(Message):
    """A choice, by its Chinese name for whoever reads Chinese."""

    chinese: str = ""

    def render(self, translate: Translate) -> str:
        """Return the name in the reader's language; English needs no catalogue."""
        return self.template if translate is str else self.chinese


class Option(click.Option):
    """An option whose explanation, and the name of whose value, are messages.

    `chinese` gives the Chinese names of choices, which may be written in their place.
    """

    def __init__(
        self,
        names: Sequence[str],
        explanation: str,
        *,
        placeholder: Message | None = None,
        choices: Sequence[str] = (),
        chinese: Mapping[str, str] = MappingProxyType({}),
        **attributes: Any,
    ) -> None:
        if choices:
            # For the shell's completion; what is wrong we say ourselves.
            attributes["type"] = click.Choice(choices)
        super().__init__(list(names), **attributes)
        self.explanation = Message(explanation)
        self.placeholder = placeholder
        self.choices = choices
        self._called = [Choice(each, (), chinese.get(each, each)) for each in choices]
        self._english = {name: each for each, name in chinese.items()}

    def term(self, translate: Translate) -> str:
        """Return how the option is written: `-C, --directory DIR`."""
        names = ", ".join(self.opts)
        if self.choices:
            return f"{names} {'|'.join(each.render(translate) for each in self._called)}"
        return f"{names} {self.placeholder.render(translate)}" if self.placeholder else names

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:
        """Return the value as click does, but refuse a wrong choice in our words."""
        if isinstance(value, tuple | list):
            value = [self._english.get(each, each) for each in value]
        elif isinstance(value, str):
            value = self._english.get(value, value)
        for given in value if isinstance(value, list) else (value,):
            if self.choices and isinstance(given, str) and given not in self.choices:
                raise refusal(
                    "“{value}” is not a value of {option}. Choose one of: {choices}.",
                    ctx,
                    value=given,
                    option=self.opts[-1],
                    choices=listed(self._called),
                )
        return super().type_cast_value(ctx, value)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """Offer the choices, by either of their names."""
        from click.shell_completion import CompletionItem

        others = [name for name in self._english if name.startswith(incomplete)]
        return [*super().shell_complete(ctx, incomplete), *map(CompletionItem, others)]


class Argument(click.Argument):
    """An argument whose name and explanation are messages."""

    def __init__(self, name: str, placeholder: str, explanation: str, **attributes: Any) -> None:
        super().__init__([name], **attributes)
        self.placeholder = Message(placeholder)
        self.explanation = Message(explanation)

    def term(self, translate: Translate) -> str:
        """Return how the argument is written: `[YEAR]...`."""
        name = self.placeholder.render(translate)
        name = name if self.required else f"[{name}]"
        return name if self.nargs == 1 else f"{name}..."
