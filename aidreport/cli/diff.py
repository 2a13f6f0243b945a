"""`aidreport diff`: what somebody changed in a report, and where it belongs in the records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, Refusal
from aidreport.cli.findings import has_errors, in_order
from aidreport.cli.freshness import on_the_disk
from aidreport.cli.invocation import Invocation
from aidreport.cli.made import MadeReport, make
from aidreport.cli.names import listed
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project, shown
from aidreport.cli.targets import Targets
from aidreport.diagnostics import Translate, message
from aidreport.formats import FORMATS as ALL
from aidreport.pictures.folder import picture_folder
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.comparison.report import ComparedReport
    from aidreport.tracing.trace import Trace

FORMATS = ("text", "json", "html")


def diff(
    invocation: Invocation, year: str, file: str | None, format_name: str, audience: str
) -> int:
    """Print what is different in the reports of a year, or in one file."""
    project = open_project(invocation)
    known_years([year], available_years(project))
    wanted = Audience(audience)
    files = _files(invocation, project, year, file, wanted)
    # Slow to import, and not needed for help.
    from aidreport import pipeline

    builds = pipeline.Builds(project, keep_sources=True)
    named = _named(files.get("md"), wanted)
    made = make(project, [year], list(files), None, wanted, named, builds=builds)
    console = Console(invocation, project.root)
    for finding in in_order(made.findings):
        console.finding(finding, err=True)
    if has_errors(made.findings):
        return ExitCode.FINDINGS
    (edition,) = made.editions
    trace = pipeline.trace(edition, builds.sources_of(edition.record))
    compared = [_compared(report, files[report.format], project, trace) for report in made.reports]
    console.result(_shown(compared, format_name, console.translate))
    return ExitCode.FINDINGS if any(each.differs for each in compared) else ExitCode.GOOD


def _files(
    invocation: Invocation, project: Project, year: str, file: str | None, audience: Audience
) -> dict[str, Path]:
    """Return the files to compare by their formats: the one named, or all that are there."""
    if file is not None:
        path = invocation.path(file)
        if on_the_disk(path) is None:
            raise Failure(
                message("There is no file “{path}”. Check the name.", path=path.as_posix())
            )
        return {_format_of(path): path}
    targets = Targets((), None, audience)
    paths = {name: targets.path(invocation, project, year, name) for name in _readable()}
    found = {name: path for name, path in paths.items() if on_the_disk(path) is not None}
    if not found:
        raise Failure(
            message(
                "There is no report of {year} yet. Write it with “aidreport render {year}”.",
                year=targets.asked(year),
            )
        )
    return found


def _named(markdown: Path | None, audience: Audience) -> Callable[[str], str]:
    """Return what the fresh Markdown is called: its pictures are in a folder of that name.

    A copy that came back under another name still shows the pictures of the report.
    """
    if markdown and (markdown.parent / picture_folder(markdown.stem)).is_dir():
        stem = markdown.stem
        return lambda year: stem
    return lambda year: f"{year}{audience.ending}"


def _readable() -> Iterator[str]:
    return (name for name, each in ALL.items() if each.reader)


def _format_of(path: Path) -> str:
    name = path.name.lower().removesuffix(".new")
    for format_name in _readable():
        if name.endswith(ALL[format_name].suffix):
            return format_name
    raise Refusal(
        message(
            "“{path}” is no report that can be compared: its name ends in none of {suffixes}.",
            path=path.as_posix(),
            suffixes=listed(ALL[name].suffix for name in _readable()),
        )
    )


def _compared(report: MadeReport, path: Path, project: Project, trace: Trace) -> ComparedReport:
    from aidreport.comparison import compare
    from aidreport.comparison.report import ComparedReport
    from aidreport.readback import Unreadable
    from aidreport.seals import Origin

    found = on_the_disk(path) or b""
    written_in = ALL[report.format]
    try:
        comparison = compare(written_in.read(report.content), written_in.read(found), trace)
    except Unreadable as error:
        raise Failure(
            message(
                "“{path}” cannot be read: it is damaged, or no {format} file. Open it in the "
                "program that wrote it, and save it as {format}.",
                path=path.as_posix(),
                format=report.format,
            )
        ) from error
    now = written_in.standing(found, report.content)
    return ComparedReport(
        shown(path, project),
        report.format,
        comparison,
        by_hand=now.origin in (Origin.CHANGED, Origin.FOREIGN),
        unseen=not now.fresh and not comparison.differs,
    )


def _shown(compared: Sequence[ComparedReport], format_name: str, translate: Translate) -> str:
    if format_name == "json":
        from aidreport.comparison.structured import structured

        return structured(compared)
    if format_name == "html":
        from aidreport.comparison.page import page

        return page(compared, translate)
    from aidreport.comparison.printed import printed

    return printed(compared, translate)


command = Command(
    "diff",
    diff,
    text=message(
        "Shows what is different in the reports of a year against the records: sentence by "
        "sentence, tracked changes and comments of Word included, and for each the line of the "
        "records to change so that the next report says so. Exit code 0: no difference; "
        "1: differences, or a record has an error; 2: wrong command line, configuration or "
        "missing files; 3: the system failed."
    ),
    parameters=[
        Argument("year", message("YEAR"), message("A year that has records."), required=True),
        Argument(
            "file",
            message("FILE"),
            message("The changed report. Without one: the reports in the folder “reports”."),
            required=False,
        ),
        Option(
            ["--format", "format_name"],
            message("text for people, json for programs, html for a browser."),
            choices=FORMATS,
            default=FORMATS[0],
        ),
        Option(
            ["--audience"],
            message("The edition that was changed: for the office, or for publication."),
            choices=[each.value for each in Audience],
            default=Audience.INTERNAL.value,
        ),
    ],
    examples=[
        (message("What did the head change in the Word document?"), "aidreport diff 2009"),
        (
            message("A copy that came back by mail, as a page for the browser:"),
            "aidreport diff 2009 returned.docx --format html > changes.html",
        ),
    ],
)
