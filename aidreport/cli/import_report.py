"""`aidreport import` of an old report: its activities become drafts of records."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.file_changes import are_written, nothing_unsafe, refuse_errors
from aidreport.cli.invocation import Invocation
from aidreport.cli.projects import open_project
from aidreport.diagnostics import message
from aidreport.frozen import frozen

if TYPE_CHECKING:
    from aidreport.extraction.lines import Line
    from aidreport.pipeline.old_reports import ReportRead
    from aidreport.sources.project import Project

_NEVER_REPORTS = (".xlsx", ".xls", ".et", ".ods", ".csv", ".tsv")


@frozen
class OldReport:
    """A file that is a report and no list."""

    name: str
    content: bytes


def report_at(path: Path) -> OldReport | None:
    """Return a file if it is a report, None for a list and for what cannot be opened."""
    if path.suffix.lower() in _NEVER_REPORTS:
        return None
    from aidreport.extraction.lines import LARGEST, is_report

    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise failure("There is no file “{path}”. Check the name.", path=path.as_posix()) from error
    return OldReport(path.name, content) if is_report(content, path.name) else None


def import_report(
    invocation: Invocation,
    report: OldReport,
    year: str | None,
    only_for_lists: Sequence[str | None],
    *,
    yes: bool,
    dry_run: bool,
) -> int:
    """Show what a report says, and write what of it is new as drafts once that was confirmed."""
    from aidreport.cli.progress import Progress
    from aidreport.cli.report_page import page, summary
    from aidreport.pipeline import old_reports

    if any(only_for_lists):
        raise refusal(
            "“{file}” is a report: --kind, --date, --map and --fill are for lists. Leave them out.",
            file=report.name,
        )
    project = open_project(invocation)
    console = Console(invocation, project.root)
    with Progress(console) as step:
        step(message("Reading {path}", path=report.name))
        lines = _lines(report)
        read = old_reports.read_report(project, _year(lines, year), lines)
    _refuse_errors(read)
    console.result(page(read, report.name, console.translate))
    console.tell(summary(read))
    if dry_run or not (read.new or read.honours):
        return ExitCode.GOOD
    return _record(console, project, read, report.name, yes=yes)


def _lines(report: OldReport) -> list[Line]:
    """Return the paragraphs of the report.

    Raises:
        Failure: where it cannot be read.
    """
    from aidreport.diagnostics.unreadable import Unreadable
    from aidreport.extraction.lines import lines_of

    try:
        lines = lines_of(report.content, report.name)
    except Unreadable as error:
        raise failure(
            "“{path}” cannot be read: {reason}.", path=report.name, reason=error.reason
        ) from error
    if not lines:
        raise failure("“{path}” holds no text.", path=report.name)
    return lines


def _year(lines: Sequence[Line], year: str | None) -> str:
    """Return the year that a report belongs to, as it was told or as its title says.

    Raises:
        Refusal: where neither says it, or the two contradict each other.
    """
    from aidreport.extraction.report import year_of
    from aidreport.sources.discover import YEAR_NAME

    if year and not YEAR_NAME.fullmatch(year):
        raise refusal("Name the year that the report belongs to, as --year 2010.")
    titled = year_of(lines[0].text)
    if year and titled and year[:4] != titled[:4] and year[-4:] != titled[-4:]:
        raise refusal(
            "The title “{title}” is of {titled}, and --year says {year}: correct one of them.",
            title=lines[0].text,
            titled=titled,
            year=year,
        )
    if not year and not titled:
        raise refusal("Name the year that the report belongs to, as --year 2010.")
    return year or titled


def _refuse_errors(read: ReportRead) -> None:
    refuse_errors(read.findings, read.year)
    if not read.frame and not read.has_year:
        raise failure(
            "There are no records of “{year}”, and neither those of another year nor the foot"
            " of the report say whose report it is. Write “records/{year}.yaml” first,"
            " beginning with “report: {lines}”.",
            year=read.year,
            lines=f"{{period: {read.year}, organisation: …}}",
        )


def _record(console: Console, project: Project, read: ReportRead, file: str, *, yes: bool) -> int:
    from aidreport.extraction.remarks import MARK
    from aidreport.pipeline import old_reports

    with nothing_unsafe():
        chinese = console.language == "zh"
        changes = old_reports.files_for(project, read, file, chinese=chinese)
    question = message("Write these {count} activities as drafts? (y/n) ", count=len(read.new))
    if not changes or not are_written(console, project, read.year, changes, question, yes=yes):
        return ExitCode.GOOD
    console.inform(
        "Drafts are no part of a report. Look at each one beside its sentence (“{sentence}”),"
        " settle what stands under “{mark}”, and delete its line “status”; “aidreport todo"
        " {year}” lists what is left.",
        sentence=old_reports.SENTENCE,
        mark=MARK,
        year=read.year,
    )
    return ExitCode.GOOD
