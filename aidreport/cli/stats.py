"""`aidreport stats`: totals by year and over years, and what changed since the year before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode
from aidreport.cli.help import page_width
from aidreport.cli.invocation import Invocation
from aidreport.cli.layout import table, wrap
from aidreport.cli.options import one_format, output_to, several_years
from aidreport.cli.parameters import Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.diagnostics import Translate, message

if TYPE_CHECKING:
    from aidreport.pipeline import Surveyed

PLACE = "place"
FORMATS = ("table", "json", "jsonl", "csv", "xlsx")


def stats(
    invocation: Invocation,
    years: Sequence[str],
    by: str | None,
    format_name: str,
    output: str | None,
) -> int:
    """Print the statistics of the years asked for, or write them to a file."""
    # Slow to import, and not needed for help.
    from aidreport import pipeline

    project = open_project(invocation)
    available = available_years(project)
    shown = known_years(years, available) or available
    surveyed = pipeline.survey(project, shown, by_place=by == PLACE)
    console = Console(invocation, project.root)
    console.findings(surveyed.findings)
    content = _content(surveyed, format_name, console.translate)
    if content is None:
        return ExitCode.FINDINGS
    console.deliver(content, output, as_text=format_name == FORMATS[0])
    return ExitCode.GOOD


def _content(surveyed: Surveyed, format_name: str, translate: Translate) -> bytes | None:
    """Return the statistics in a format, None where there are none."""
    from aidreport.cli.tables import as_file
    from aidreport.statistics.spreadsheet import as_table
    from aidreport.statistics.structured import as_json
    from aidreport.statistics.tables import remarks, tables

    statistics = surveyed.statistics
    if statistics is None:
        return None
    if format_name == "json":
        return as_json(statistics).encode()
    if format_name != FORMATS[0]:
        return as_file([as_table(statistics, translate)], format_name)
    parts = [table(rows) for rows in tables(statistics, translate)]
    said = [wrap(remark.render(translate), page_width()) for remark in remarks(statistics)]
    parts += ["\n".join(line for lines in said for line in lines)] if said else []
    return ("\n\n".join(parts) + "\n").encode()


command = Command(
    "stats",
    stats,
    "Counts and adds up what the records of the years named, or of all years, hold: "
    "activities by kind, regions, recipients, participants by counting word, cash by status, "
    "goods, honours; and compares each year with the one before, where there are records "
    "of it. Exit code 0: shown; 1: a record has an error; 2: wrong command line, "
    "configuration or missing records; 3: the system failed.",
    parameters=[
        several_years("A year that has records. Without one: all."),
        Option(
            ["--by"],
            "place: the activities in each province, city and county, by today's map.",
            choices=(PLACE,),
        ),
        one_format(
            "table for people, json or jsonl for programs, csv or xlsx for spreadsheets.",
            FORMATS,
            default=FORMATS[0],
        ),
        output_to("Write to this file; “-” is the standard output."),
    ],
    examples=[
        (message("All years side by side:"), "aidreport stats"),
        (message("Where was help given, over all years?"), "aidreport stats --by place"),
        (
            message("The figures of 2009 for Excel or WPS:"),
            "aidreport stats 2009 --format xlsx -o 2009.xlsx",
        ),
    ],
)
