"""What all commands share: options on both sides of the name, help, usage errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from aidreport.cli.console import Console
from aidreport.cli.failures import refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.options import shared_options
from aidreport.cli.parameters import Option
from aidreport.diagnostics import Message
from aidreport.frozen import fields

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from aidreport.cli.help import Example, HelpPage

_INSIDE_OF_THE_PARSER = ("_process_opts", "_match_short_opt", "_short_opt")


class Command(click.Command):
    """A command that says everything in the user's language.

    Its callback gets the invocation first, then the command's own parameters,
    and returns the exit code.
    """

    # What is left over is refused below, in our words.
    allow_extra_args = True

    def __init__(
        self,
        name: str,
        callback: Callable[..., int] | None,
        text: str,
        *,
        parameters: Sequence[click.Parameter] = (),
        examples: Sequence[Example],
        **attributes: Any,
    ) -> None:
        super().__init__(
            name,
            callback=callback,
            params=[*parameters, *shared_options()],
            add_help_option=False,
            **attributes,
        )
        self.text = Message(text)
        self.examples = examples

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as click does, and leave the merged invocation on the contexts.

        What the options wish is read once in advance, past all that is wrong:
        help and usage errors have to know the language before the parsing is
        done, wherever --lang stands.
        """
        before: Invocation = ctx.parent.obj if ctx.parent else Invocation()
        ctx.obj = before.merged(self._wishes(ctx, args))
        try:
            rest = super().parse_args(ctx, list(args))
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        ctx.find_root().obj = ctx.obj = before.merged(ctx.params)
        for name in fields(Invocation):
            del ctx.params[name]
        return rest

    def make_parser(self, ctx: click.Context) -> Any:
        """Return click's parser, for which `-q` is a short option at once.

        By itself it takes `-q` for a long one first, and before it thinks again it has looked for
        options that are spelled like it, which no one sees: `difflib` and `locale` are imported
        for that, and it costs more than all other parsing. The names are those inside of click;
        where another release has other ones, it parses as ever.
        """
        parser: Any = super().make_parser(ctx)
        if not all(hasattr(parser, name) for name in _INSIDE_OF_THE_PARSER):
            return parser
        process, match_short, short = (getattr(parser, name) for name in _INSIDE_OF_THE_PARSER)

        def processed(argument: str, state: Any) -> None:
            known = argument in short and argument not in parser._long_opt
            (match_short if known else process)(argument, state)

        parser._process_opts = processed
        return parser

    def _wishes(self, ctx: click.Context, args: list[str]) -> dict[str, Any]:
        tolerant = click.Context(
            self,
            resilient_parsing=True,
            ignore_unknown_options=True,
            allow_extra_args=True,
            allow_interspersed_args=True,
        )
        with tolerant.scope(cleanup=False):
            super().parse_args(tolerant, list(args))
        return tolerant.params

    def invoke(self, ctx: click.Context) -> Any:
        """Run the callback with the invocation as its first argument."""
        if ctx.args:
            raise refusal(
                "“{argument}” is one argument too many. Leave it out.", ctx, argument=ctx.args[0]
            )
        return ctx.invoke(self.callback, ctx.obj, **ctx.params) if self.callback else None

    def get_help(self, ctx: click.Context) -> str:
        """Return the help page in the language of the context's invocation."""
        from aidreport.cli.help import HelpPage, page_width

        page = HelpPage(Console(ctx.obj).translate, page_width())
        page.usage(ctx.command_path, self.params, self.after_options())
        page.text(self.text)
        self.add_parameters(page)
        page.examples(self.examples)
        return str(page)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """Return the options that a word begins, each with what it does."""
        # Not that of a group, which imports all of its commands.
        found = click.Command.shell_complete(self, ctx, incomplete)
        translate = Console(ctx.obj).translate
        said = {name: each for each in self.params for name in each.opts}
        for item in found:
            if isinstance(option := said.get(item.value), Option):
                item.help = option.explanation.render(translate)
        return found

    def after_options(self) -> Message | None:
        """Return what the usage line shows behind options and arguments."""
        return None

    def add_parameters(self, page: HelpPage) -> None:
        """Add what can be written behind the command to its help."""
        page.parameters(self.params)
