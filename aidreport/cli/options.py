"""The options that every command knows, and what several commands are asked in the same words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from aidreport.cli.completing import files, folders, years
from aidreport.cli.language import LANGUAGES
from aidreport.cli.parameters import Argument, Option
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
            "Work as if started in this folder.",
            placeholder=message("DIR"),
            shell_complete=folders,
        ),
        flag(["-q", "--quiet"], "Say nothing but results, findings and errors."),
        flag(
            ["-v", "--verbose"],
            "Show more: the source below each finding, the details of a failure.",
        ),
        Option(["--lang"], "Language of the messages: Chinese or English.", choices=LANGUAGES),
        Option(
            ["--color"],
            "Colour in what is printed; by default on a terminal only.",
            choices=("auto", "always", "never"),
        ),
        Option(
            ["--help"],
            "Show this help.",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
        ),
    ]


def flag(names: Sequence[str], explanation: str) -> Option:
    """Return the option that is given or not, and has no value."""
    return Option(names, explanation, is_flag=True)


def one_year() -> Argument:
    """Return the argument that names one year, which has records."""
    return Argument("year", "YEAR", "A year that has records.", required=True, shell_complete=years)


def several_years(explanation: str) -> Argument:
    """Return the argument that names any number of years, none of them too."""
    return Argument("years", "YEAR", explanation, nargs=-1, shell_complete=years)


def output_to(explanation: str) -> Option:
    """Return the option that says where to write."""
    placeholder = message("PATH")
    return Option(["-o", "--output"], explanation, placeholder=placeholder, shell_complete=files)


def one_format(explanation: str, choices: Sequence[str], default: str | None = None) -> Option:
    """Return the option that says the form in which something is shown or written."""
    return Option(["--format", "format_name"], explanation, choices=choices, default=default)


def several_formats(explanation: str) -> Option:
    """Return the option that names any number of formats of a report."""
    # Help of other commands does without it.
    from aidreport.formats import OFFERED

    names = ["-f", "--format", "formats"]
    return Option(names, explanation, choices=tuple(OFFERED), multiple=True)


def reference_doc() -> Option:
    """Return the option that names the Word file that reports take their look from."""
    return Option(
        ["--reference-doc"],
        "Take styles, headers, footers and margins of this Word file (.docx).",
        placeholder=message("FILE"),
        shell_complete=files,
    )


def for_whom(explanation: str, default: str | None = None) -> Option:
    """Return the option that says whose edition is meant: the house's, or the public's."""
    # Help of other commands does without it.
    from aidreport.sources.publish import Audience

    names = [each.value for each in Audience]
    return Option(["--audience"], explanation, choices=names, default=default)
