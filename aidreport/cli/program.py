"""The program: its commands, none of which is imported before it is used."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from aidreport import __version__
from aidreport.cli.command import Command
from aidreport.cli.failures import ExitCode, Refusal
from aidreport.cli.names import NAME, listed, nearest
from aidreport.cli.parameters import Option
from aidreport.cli.streams import write_error, write_out
from aidreport.diagnostics import Message, message

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from aidreport.cli.help import HelpPage


COMMANDS: Mapping[str, Message] = {
    "init": message("Start a folder of records, ready for an editor and git."),
    "render": message("Write the reports of one year or several."),
    "preview": message("See the report in the browser while typing."),
    "brief": message("Write a brief about one activity."),
    "validate": message("Check the records."),
    "new": message("Begin the record of the next year."),
    "add": message("Record one more activity."),
    "todo": message("List what is still to be filled in."),
    "trace": message("Show where the figures of a report come from."),
    "diff": message("Show what somebody changed in a report by hand."),
    "review": message("Tell what changed since a revision of git."),
    "close": message("Close a year whose report has been signed."),
    "stats": message("Add up the records, year by year and over the years."),
    "evidence": message("List the evidence, or hand over its files."),
    "import": message("Record the activities of a list."),
    "export": message("Write the records as tables."),
    "gather": message("Bring together what many houses have handed in."),
    "explain": message("Explain a finding by its code."),
    "schema": message("Print the JSON Schema of a record file."),
    "keys": message("Rewrite the keys of a record in Chinese or in English."),
    "doctor": message("See whether the fonts of the reports are here."),
}
"""The commands in the order in which help shows them, and what each does in one line."""
_MODULES = {"import": "import_list"}
"""Where a command is, if not in the module of its name."""


class Program(Command, click.Group):
    """The group of all commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, the most used first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command of this name, None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = f"aidreport.cli.{_MODULES.get(cmd_name, cmd_name)}"
        command: Command = importlib.import_module(module).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments ask for, or refuse an unknown name."""
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            raise Refusal(_no_such_command(args[0]), ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for; where none was, show the help as a mistake."""
        code = click.Group.invoke(self, ctx)
        if ctx.invoked_subcommand is None:
            write_error(self.get_help(ctx) + "\n")
            return ExitCode.USAGE
        return code

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """Return the commands that a word begins, each with what it does; none is imported."""
        from click.shell_completion import CompletionItem

        from aidreport.cli.console import Console

        translate = Console(ctx.obj).translate
        commands = [
            CompletionItem(name, help=summary.render(translate))
            for name, summary in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*commands, *Command.shell_complete(self, ctx, incomplete)]

    def after_options(self) -> Message:
        """Return how the usage line goes on with a command."""
        return message("COMMAND ...")

    def add_parameters(self, page: HelpPage) -> None:
        """Add the commands to the help, before the options."""
        page.definitions(message("Commands:"), COMMANDS.items())
        page.parameters(self.params)


def _no_such_command(name: str) -> Message:
    near = nearest(name, COMMANDS)
    if near:
        return message("There is no command “{name}”. Did you mean “{near}”?", name=name, near=near)
    return message(
        "There is no command “{name}”. The commands are: {commands}.",
        name=name,
        commands=listed(COMMANDS),
    )


def _show_version(ctx: click.Context, _parameter: click.Parameter, asked: Any) -> None:
    if asked and not ctx.resilient_parsing:
        write_out(f"{NAME} {__version__}\n")
        ctx.exit()


program = Program(
    NAME,
    None,
    "Turns the records of a year's aid work into the formal Chinese annual summary, "
    "as Markdown and as a Word document.",
    parameters=[
        Option(
            ["--version"],
            "Show the version.",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
        )
    ],
    examples=[
        (message("Check the records of all years:"), "aidreport validate"),
        (message("Write the reports of 2009:"), "aidreport render 2009"),
    ],
    invoke_without_command=True,
)
