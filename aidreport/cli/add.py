"""`aidreport add`: one more activity, asked for field by field, or given by options or a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from aidreport.cli.closed_years import tell_if_closed
from aidreport.cli.command import Command
from aidreport.cli.completing import fields, kinds
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.cli.options import flag, one_year
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.diagnostics import has_errors, message
from aidreport.output import write_whole

if TYPE_CHECKING:
    from aidreport.recording.activity import RecordChange
    from aidreport.sources.project import Project


def add(
    invocation: Invocation, year: str, kind_name: str, settings: Sequence[str], sure: bool
) -> int:
    """Ask for an activity, show the sentence that it makes, and write it into the year's file."""
    # Slow to import, and not needed for help.
    from aidreport.recording.trial import tried

    project = open_project(invocation)
    (known,) = known_years([year], available_years(project))
    kind = _kind(kind_name)
    console = Console(invocation, project.root)
    asked = not settings and sys.stdin.isatty()
    values = {"kind": kind, **_values(console, project, known, kind, settings, asked=asked)}
    change = _change(project, known, values)
    trial = tried(project, known, change.path, change.content)
    console.findings(trial.findings)
    if has_errors(trial.findings):
        raise failure("Nothing was written. Correct what is said above.", ExitCode.FINDINGS)
    for sentence in trial.sentences:
        console.result(f"{sentence}\n")
    if asked:
        tell_if_closed(console, project, known)
    if asked and not sure and not _is_wished(console, change):
        console.inform("Nothing was written.")
        return ExitCode.GOOD
    write_whole(project.root / change.path, change.content)
    console.inform("Written: {path}", path=change.path)
    tell_if_closed(console, project, known)
    return ExitCode.GOOD


def _is_wished(console: Console, change: RecordChange) -> bool:
    question = message("Write this into “{path}”?", path=change.path)
    return click.confirm(question.render(console.translate), default=True, err=True)


def _kind(name: str) -> str:
    from aidreport.names import KINDS
    from aidreport.recording.questions import kind_named

    found = kind_named(name)
    if found is None:
        raise failure(
            "“{name}” is no kind of activity. Choose one of: {kinds}.",
            name=name,
            kinds=listed(KINDS.values()),
        )
    return found


def _values(
    console: Console,
    project: Project,
    year: str,
    kind: str,
    settings: Sequence[str],
    *,
    asked: bool,
) -> dict[str, Any]:
    from aidreport.recording.answers import NotUnderstood, group_of_lines, group_of_settings

    if asked:
        from aidreport.cli.asking import Asking

        return Asking(console, project, year, kind).values()
    try:
        if settings:
            return group_of_settings(settings)
        return group_of_lines(_piped())
    except NotUnderstood as error:
        raise failure(
            "“{text}” is not understood, expected a field and its value, like “{option}” or"
            " “{line}”.",
            text=error.text,
            option="--set 日期=2010-05-01",
            line="日期: 2010-05-01",
        ) from error


def _piped() -> str:
    """Return the lines of the activity that come through a pipe.

    Raises:
        Failure: where none come.
    """
    text = sys.stdin.read()
    if not text.strip():
        raise failure(
            "Nothing came through the pipe, expected the fields of the activity line by line,"
            " like “{line}”. Or give them by “{option}”, or run this at a terminal to be"
            " asked.",
            line="日期: 2010-05-01",
            option="--set 日期=2010-05-01",
        )
    return text


def _change(project: Project, year: str, values: dict[str, Any]) -> RecordChange:
    from aidreport.editing.opened import NotEditable
    from aidreport.recording.activity import added

    try:
        return added(project.records, year, values)
    except NotEditable as error:
        raise failure(
            "The file of “{year}” cannot be changed safely: mend it first.",
            ExitCode.FINDINGS,
            error.findings,
            year=year,
        ) from error


command = Command(
    "add",
    add,
    "Records one more activity: asks for its fields one by one, checks each answer, shows the"
    " sentence of the report and writes the activity into the file of its year; nothing else"
    " in the file changes. People and organisations may be called by the first letters of"
    " their pinyin. With --set, or lines like those of a file on standard input, nothing is"
    " asked.",
    parameters=[
        one_year(),
        Argument(
            "kind_name",
            "KIND",
            "The kind of activity, like 捐赠.",
            required=True,
            shell_complete=kinds,
        ),
        Option(
            ["--set", "settings"],
            "The value of a field; may be given several times.",
            placeholder=message("FIELD=VALUE"),
            multiple=True,
            shell_complete=fields,
        ),
        flag(["--yes", "sure"], "Write without asking."),
    ],
    examples=[
        (message("Be asked about a donation:"), "aidreport add 2010 捐赠"),
        (
            message("Record one without being asked:"),
            "aidreport add 2010 捐赠 --set 日期=2010-05-01 --set 受助对象=示例县乙小学"
            " --set 捐赠.捐款=700",
        ),
    ],
)
