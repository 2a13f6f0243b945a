"""The options that every command knows."""

from __future__ import annotations

from typing import Any

import click

from aidreport.cli.completing import folders
from aidreport.cli.language import LANGUAGES
from aidreport.cli.parameters import Option
from aidreport.cli.streams import write_out
from aidreport.diagnostics import message


def _show_help(ctx: click.Context, _parameter: click.Parameter, asked: Any) -> None:
    if asked and not ctx.resilient_parsing:
        write_out(ctx.get_help() + "\n")
        ctx.exit()


def shared_options() -> list[click.Parameter]:
    """Return new options of a command: its folder, its loudness, its language, its help."""
    return [
        Option(
            ["-C", "--directory"],
            message("Work as if started in this folder."),
            placeholder=message("DIR"),
            shell_complete=folders,
        ),
        Option(
            ["-q", "--quiet"],
            message("Say nothing but results, findings and errors."),
            is_flag=True,
        ),
        Option(
            ["-v", "--verbose"],
            message("Show more: the source below each finding, the details of a failure."),
            is_flag=True,
        ),
        Option(
            ["--lang"],
            message("Language of the messages: Chinese or English."),
            choices=LANGUAGES,
        ),
        Option(
            ["--color"],
            message("Colour in what is printed; by default on a terminal only."),
            choices=("auto", "always", "never"),
        ),
        Option(
            ["--help"],
            message("Show this help."),
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
        ),
    ]
