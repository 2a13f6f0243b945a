"""`aidreport new`: the record of the next year, begun with what stays from the year before."""

from __future__ import annotations

from aidreport.cli.command import Command
from aidreport.cli.completing import next_years
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.parameters import Argument
from aidreport.cli.projects import open_project
from aidreport.diagnostics import message
from aidreport.output import write_whole
from aidreport.sources.discover import SUFFIX, YEAR_NAME, unread
from aidreport.sources.project import RECORDS


def new(invocation: Invocation, year: str) -> int:
    """Write the record of a year that has none yet."""
    from aidreport.editing.opened import NotEditable
    from aidreport.recording.next_year import NoYearBefore, next_year

    project = open_project(invocation)
    if not YEAR_NAME.fullmatch(year):
        raise failure("“{year}” is no year. Write four digits, like 2010.", year=year)
    path = project.records / f"{year}{SUFFIX}"
    if path.exists() or (project.records / year).exists():
        said = message("There are records of “{year}” already. Nothing was written.", year=year)
        raise Failure(said)
    try:
        made = next_year(project, year)
    except NoYearBefore as error:
        raise failure(
            "There is no year before “{year}” to begin with. “{command}” starts the first one.",
            findings=unread(project.records),
            year=year,
            command=f"aidreport init --year {year[:4]}",
        ) from error
    except NotEditable as error:
        raise failure(
            "The year before cannot be read: mend it first.", ExitCode.FINDINGS, error.findings
        ) from error
    write_whole(path, made.content)
    console = Console(invocation, project.root)
    console.inform("Written: {path}", path=f"{RECORDS}/{path.name}")
    if made.drafts:
        console.inform(
            "It holds {count} drafts of what recurs each year; “{command}” lists them.",
            count=made.drafts,
            command=f"aidreport todo {year}",
        )
    return ExitCode.GOOD


command = Command(
    "new",
    new,
    "Begins the record of a year with what stays from the year before: organisation, people,"
    " recipients and outline. What was done in two years running, and what goes on by its"
    " nature, becomes a draft, which is no part of the report until it is filled in.",
    parameters=[
        Argument(
            "year",
            "YEAR",
            "The new year, like 2010.",
            required=True,
            shell_complete=next_years,
        )
    ],
    examples=[(message("Begin the record of 2010:"), "aidreport new 2010")],
)
