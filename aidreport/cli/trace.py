"""`aidreport trace`: from the figures of a report back to the records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.options import for_whom, one_format, one_year, output_to
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.diagnostics import has_errors, message
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.tracing.trace import TracedFigure

TEXT, JSON, XLSX = FORMATS = ("text", "json", "xlsx")
DEPTHS = ("0", "1", "2", "3")
OF_ALL, OF_ONE = 1, 3
"""How deep the trace of a whole report goes, and that of a figure that was asked for."""


def trace(
    invocation: Invocation,
    year: str,
    figure: str | None,
    format_name: str | None,
    depth: str | None,
    output: str | None,
    audience: str,
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
    wished = format_name or _format_of(output)
    # A source map tells of each word; else only figures are shown.
    asked = pipeline.Places.ALL if wished == JSON else pipeline.Places.FIGURES
    edition = None
    if checked.record:
        edition = pipeline.Reporter(project).edition(checked.record, reader, places=asked)
    findings = [*checked.findings, *(edition.rendered.findings if edition else ())]
    console.findings(findings)
    if edition is None or has_errors(findings):
        return ExitCode.FINDINGS
    traced = pipeline.trace(edition, builds.sources_of(edition.record))
    figures = traced.matching(figure) if figure else traced.figures
    if figure and not figures:
        raise failure(
            "The report of {year} holds no figure “{figure}”. Write it as in the report,"
            " or leave it out to see all figures.",
            year=year,
            figure=figure,
        )
    if wished == JSON:
        shown = source_map(traced, pipeline.report_path(year, reader))
    else:
        # A workbook says what the deepest text does, and is searched as such.
        deep = OF_ONE if figure or wished == XLSX else OF_ALL
        lines = trace_lines(figures, console.translate, int(depth) if depth else deep)
        shown = "\n".join([*lines, ""])
    searched = TEXT if wished == XLSX else wished
    if leaks := edition.leaks({f"{command.name}.{searched}": shown.encode()}):
        console.findings(leaks)
        return ExitCode.FINDINGS
    content = _workbook(figures, console) if wished == XLSX else shown.encode()
    console.deliver(content, output, as_text=wished == TEXT)
    return ExitCode.GOOD


def _format_of(output: str | None) -> str:
    """Return the format that the name of a file tells; text where it tells none."""
    suffix = (output or "").rpartition(".")[2].lower()
    return suffix if suffix in (JSON, XLSX) else TEXT


def _workbook(figures: Sequence[TracedFigure], console: Console) -> bytes:
    from aidreport.cli.tables import as_file
    from aidreport.tracing.spreadsheet import as_tables

    return as_file(as_tables(figures, console.translate), XLSX)


command = Command(
    "trace",
    trace,
    "Shows for each figure of a report (sums, counts, dates, document numbers) the fields of "
    "the records that it comes from, with file, line and column; a sum is written out. "
    "A figure that was typed into a template is said to be “not from a record”.",
    parameters=[
        one_year(),
        Argument(
            "figure",
            "FIGURE",
            "A figure as it stands in the report: 14835.5. Without one: all figures.",
            required=False,
        ),
        one_format(
            "text for people; xlsx has a sheet of figures and one of where they come from; json"
            " is a source map of the whole report. Without it: what the name of --output says,"
            " else text.",
            FORMATS,
        ),
        Option(
            ["--depth"],
            "0: the figures; 1: how they add up; 2: what each record gives; 3: every field."
            " Without it: 1 for all figures, 3 for one.",
            choices=DEPTHS,
        ),
        output_to("Write to this file; “-” is the standard output."),
        for_whom(
            "The edition whose figures are shown; “public” masks the fields as well.",
            default=Audience.INTERNAL.value,
        ),
    ],
    examples=[
        (message("Where does the total come from?"), "aidreport trace 2009 14835.5"),
        (message("All figures of the report, and how they add up:"), "aidreport trace 2009"),
        (
            message("All figures with all that is behind them, as a workbook:"),
            "aidreport trace 2009 -o 2009-figures.xlsx",
        ),
    ],
)
