"""`aidreport stats`: totals by year and over years, and what changed since the year before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode
from aidreport.cli.findings import has_errors, in_order
from aidreport.cli.help import page_width
from aidreport.cli.invocation import Invocation
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.targets import STANDARD_OUTPUT
from aidreport.diagnostics import Translate, message
from aidreport.output import write_whole

if TYPE_CHECKING:
    from aidreport.facts.statistics import Statistics

FORMATS = ("table", "json", "csv")


def stats(
    invocation: Invocation, years: Sequence[str], format_name: str, output: str | None
) -> int:
    """Print the statistics of the years asked for, or write them to a file."""
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.facts.statistics import build, year_before

    project = open_project(invocation)
    available = available_years(project)
    shown = known_years(years, available) or available
    bases = [year for year in map(year_before, shown) if year in available and year not in shown]
    checked = {year: pipeline.check(project, year) for year in [*shown, *bases]}
    findings = [finding for each in checked.values() for finding in each.findings]
    console = Console(invocation)
    for finding in in_order(findings):
        console.finding(finding, err=True)
    if has_errors(findings):
        return ExitCode.FINDINGS
    records = {year: each.record for year, each in checked.items() if each.record}
    statistics = build(
        [records[year] for year in shown], [records[year] for year in dict.fromkeys(bases)]
    )
    content = _presented(statistics, format_name, console.translate)
    if output in (None, STANDARD_OUTPUT):
        console.result(content.encode())
    else:
        path = invocation.path(output)
        write_whole(path, content.encode())
        console.tell(message("Written: {path}", path=path.as_posix()))
    return ExitCode.GOOD


def _presented(statistics: Statistics, format_name: str, translate: Translate) -> str:
    if format_name == "json":
        from aidreport.cli.statistics.structured import as_json

        return as_json(statistics)
    if format_name == "csv":
        from aidreport.cli.statistics.spreadsheet import as_csv

        return as_csv(statistics, translate)
    from aidreport.cli.statistics.table import as_table

    return as_table(statistics, translate, page_width())


command = Command(
    "stats",
    stats,
    text=message(
        "Counts and adds up what the records of the years named, or of all years, hold: "
        "activities by kind, regions, recipients, participants by counting word, cash by status, "
        "goods, honours; and compares each year with the one before, where there are records "
        "of it. Exit code 0: shown; 1: a record has an error; 2: wrong command line, "
        "configuration or missing records; 3: the system failed."
    ),
    parameters=[
        Argument(
            "years",
            message("YEAR"),
            message("A year that has records. Without one: all."),
            nargs=-1,
        ),
        Option(
            ["--format", "format_name"],
            message("table for people, json for programs, csv for spreadsheets."),
            choices=FORMATS,
            default=FORMATS[0],
        ),
        Option(
            ["-o", "--output"],
            message("Write to this file; “-” is the standard output."),
            placeholder=message("PATH"),
        ),
    ],
    examples=[
        (message("All years side by side:"), "aidreport stats"),
        (
            message("The figures of 2009 for Excel or WPS:"),
            "aidreport stats 2009 --format csv -o 2009.csv",
        ),
    ],
)
