"""`aidreport trace`: from the figures of a report back to the records."""

from __future__ import annotations

from aidreport.cli.command import Command
from aidreport.cli.completing import years
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure
from aidreport.cli.findings import has_errors, in_order
from aidreport.cli.invocation import Invocation
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.diagnostics import message
from aidreport.sources.publish import Audience

FORMATS = ("text", "json")


def trace(
    invocation: Invocation, year: str, figure: str | None, format_name: str, audience: str
) -> int:
    """Print where the figures of a year's report come from, or just those asked for."""
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.tracing.presentation import source_map, trace_lines

    project = open_project(invocation)
    known_years([year], available_years(project))
    reader = Audience(audience)
    builds = pipeline.Builds(project, keep_sources=True)
    public = reader is Audience.PUBLIC
    hide = pipeline.hiding(project, [year], builds) if public else None
    console = Console(invocation, project.root, hide)
    checked = pipeline.check(project, year, builds)
    edition = pipeline.Reporter(project).edition(checked.record, reader) if checked.record else None
    findings = [*checked.findings, *(edition.rendered.findings if edition else ())]
    for finding in in_order(findings):
        console.finding(finding, err=True)
    if edition is None or has_errors(findings):
        return ExitCode.FINDINGS
    traced = pipeline.trace(edition, builds.sources_of(edition.record))
    figures = traced.matching(figure) if figure else traced.figures
    if figure and not figures:
        raise Failure(
            message(
                "The report of {year} holds no figure “{figure}”. Write it as in the report,"
                " or leave it out to see all figures.",
                year=year,
                figure=figure,
            )
        )
    if format_name == "json":
        shown = source_map(traced, pipeline.report_path(year, reader))
    else:
        shown = "".join(f"{line}\n" for line in trace_lines(figures, console.translate))
    if leaks := edition.leaks({f"{command.name}.{format_name}": shown.encode()}):
        for finding in in_order(leaks):
            console.finding(finding, err=True)
        return ExitCode.FINDINGS
    console.result(shown.encode() if format_name == "json" else shown)
    return ExitCode.GOOD


command = Command(
    "trace",
    trace,
    text=message(
        "Shows for each figure of a report (sums, counts, dates, document numbers) the fields of "
        "the records that it comes from, with file, line and column; a sum is written out. "
        "A figure that was typed into a template is said to be “not from a record”."
    ),
    parameters=[
        Argument(
            "year",
            message("YEAR"),
            message("A year that has records."),
            required=True,
            shell_complete=years,
        ),
        Argument(
            "figure",
            message("FIGURE"),
            message("A figure as it stands in the report: 14835.5. Without one: all figures."),
            required=False,
        ),
        Option(
            ["--format", "format_name"],
            message("text for people; json is a source map of the whole report."),
            choices=FORMATS,
            default=FORMATS[0],
        ),
        Option(
            ["--audience"],
            message("The edition whose figures are shown; “public” masks the fields as well."),
            choices=[audience.value for audience in Audience],
            default=Audience.INTERNAL.value,
        ),
    ],
    examples=[
        (message("Where does the total come from?"), "aidreport trace 2009 14835.5"),
        (message("All figures of the report:"), "aidreport trace 2009"),
    ],
)
