"""What click finds wrong with a command line, in our own words.

The class of an error and its attributes decide, never its English text.
"""

from __future__ import annotations

import click

from aidreport.cli.failures import Refusal
from aidreport.cli.names import nearest
from aidreport.cli.parameters import Argument
from aidreport.diagnostics import Message, message


def explanation(error: click.ClickException) -> Message:
    """Return what is wrong with the command line and how to mend it."""
    if isinstance(error, Refusal):
        return error.explanation
    if isinstance(error, click.NoSuchOption):
        return _no_such_option(error)
    if isinstance(error, click.BadOptionUsage):
        return _option_misused(error)
    if isinstance(error, click.MissingParameter):
        return message("“{parameter}” is missing. Add it.", parameter=_parameter(error))
    if isinstance(error, click.BadParameter):
        return message(
            "The value of “{parameter}” cannot be used: {cause}",
            parameter=_parameter(error),
            cause=error.message,
        )
    if isinstance(error, click.FileError):
        return message("Cannot open “{path}”: {cause}", path=error.ui_filename, cause=error.message)
    return message("The command line cannot be understood: {cause}", cause=error.message)


def hint(error: click.ClickException) -> list[Message]:
    """Return the line that names the help of the command, where there was a command."""
    ctx = getattr(error, "ctx", None)
    if ctx is None:
        return []
    return [message("For help: {command} --help", command=ctx.command_path)]


def _no_such_option(error: click.NoSuchOption) -> Message:
    # click 8.1 has looked for similar names already, click 8.2 and later too.
    near = next(iter(error.possibilities or ()), None) or nearest(
        error.option_name, _option_names(error.ctx)
    )
    if near:
        return message(
            "There is no option “{option}”. Did you mean “{near}”?",
            option=error.option_name,
            near=near,
        )
    return message(
        "There is no option “{option}”. Leave it out, or see the help for the options there are.",
        option=error.option_name,
    )


def _option_misused(error: click.BadOptionUsage) -> Message:
    parameters = error.ctx.command.params if error.ctx else []
    flags = {
        name
        for each in parameters
        if isinstance(each, click.Option) and each.is_flag
        for name in each.opts
    }
    if error.option_name in flags:
        return message(
            "The option “{option}” takes no value. Leave out what stands behind the “=”.",
            option=error.option_name,
        )
    return message(
        "The option “{option}” needs a value. Write it behind the option.",
        option=error.option_name,
    )


def _option_names(ctx: click.Context | None) -> list[str]:
    return [name for each in (ctx.command.params if ctx else []) for name in each.opts]


def _parameter(error: click.BadParameter) -> str | Message:
    """Return the parameter as the help of the command writes it."""
    if isinstance(error.param, Argument):
        return error.param.placeholder
    return error.param.opts[-1] if error.param else str(error.param_hint or "?")
