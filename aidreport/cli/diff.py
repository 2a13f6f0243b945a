"""`aidreport diff`: what somebody changed in a report, and where it belongs in the records."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.completing import files
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import CHINESE, translation
from aidreport.cli.names import listed
from aidreport.cli.options import for_whom, one_format, one_year
from aidreport.cli.parameters import Argument
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.delivery.target import REVIEW, Target, in_its_place, lying_there
from aidreport.diagnostics import Translate, message
from aidreport.formats import FORMATS as ALL
from aidreport.pictures.folder import picture_folder
from aidreport.sources.paths import seen_from
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.comparison import Stale
    from aidreport.comparison.report import ComparedReport
    from aidreport.delivery.rendered_reports import RenderedReport
    from aidreport.fingerprints import FileState
    from aidreport.report_readers.reading import Paragraph
    from aidreport.tracing.trace import Trace

FORMATS = ("text", "json", "html")
READABLE = {name: each for name, each in ALL.items() if each.reader}


def diff(
    invocation: Invocation, year: str, file: str | None, format_name: str, audience: str
) -> int:
    """Print what is different in the reports of a year, or in one file."""
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.delivery.rendered_reports import rendered_reports

    project = open_project(invocation)
    known_years([year], available_years(project))
    targets = _targets(invocation, project, year, file, Audience(audience))
    builds = pipeline.Builds(project, keep_sources=True)
    said_in = translation(CHINESE)
    made = rendered_reports(project, targets, builds=builds, traced=True, translate=said_in)
    public = audience == Audience.PUBLIC
    hide = pipeline.hiding(project, [year], builds, made.public) if public else None
    console = Console(invocation, project.root, hide)
    console.findings(made.findings)
    if made.failed:
        return ExitCode.FINDINGS
    (edition,) = made.editions
    trace = pipeline.trace(edition, builds.sources_of(edition.record))
    compared = [_compared(report, project, trace) for report in made.reports]
    said = _shown(compared, format_name, console.translate)
    formats = [report.target.format for report in made.reports]
    if leaks := edition.leaks({f"{command.name}.{format_name}": said.encode()}, formats):
        console.findings(leaks)
        return ExitCode.FINDINGS
    console.result(said if format_name == "text" else said.encode())
    return ExitCode.FINDINGS if any(each.differs for each in compared) else ExitCode.GOOD


def _targets(
    invocation: Invocation, project: Project, year: str, file: str | None, audience: Audience
) -> list[Target]:
    """Return the files to compare: the one named, or all that are there."""
    if file is not None:
        return [_named(invocation.path(file), year, audience)]
    there = lying_there(project, [year])
    found = [each for each in there if each.audience is audience and each.format in READABLE]
    if not found:
        raise failure(
            "There is no report of {year} yet. Write it with “aidreport {command}”.",
            year=year,
            command=in_its_place(project, year, "md", audience).command,
        )
    return found


def _named(path: Path, year: str, audience: Audience) -> Target:
    """Return the report in a file; a copy that came back under another name, too.

    It still shows the pictures of the report, unless it has a folder of its own for them.
    """
    if not path.is_file():
        raise failure("There is no file “{path}”. Check the name.", path=path.as_posix())
    own = (path.parent / picture_folder(path.stem)).is_dir()
    format_name = _format_of(path)
    review = audience is Audience.INTERNAL and _is_review_copy(path, format_name)
    ending = REVIEW if review else audience.ending
    name = path.stem if own else f"{year}{ending}"
    return Target(year, audience, format_name, path, name, review)


def _is_review_copy(path: Path, format_name: str) -> bool:
    """Return whether a file is a review copy (审签稿), whatever it is called by now."""
    if format_name != "docx":
        return False
    from aidreport.comparison.answers import is_review_copy
    from aidreport.report_readers import Unreadable

    try:
        return is_review_copy(ALL[format_name].read(path.read_bytes()).comments)
    except Unreadable:
        return False


def _format_of(path: Path) -> str:
    name = path.name.lower().removesuffix(".new")
    for format_name, each in READABLE.items():
        if name.endswith(each.suffix):
            return format_name
    raise refusal(
        "“{path}” is no report that can be compared: its name ends in none of {suffixes}.",
        path=path.as_posix(),
        suffixes=listed(each.suffix for each in READABLE.values()),
    )


def _compared(report: RenderedReport, project: Project, trace: Trace) -> ComparedReport:
    from aidreport.comparison import compare
    from aidreport.comparison.own_changes import is_redline
    from aidreport.comparison.report import ComparedReport
    from aidreport.fingerprints import Origin
    from aidreport.report_readers import Unreadable

    path = report.target.path
    found = path.read_bytes()
    written_in = ALL[report.target.format]
    now = written_in.state_of(found, report.content)
    try:
        reading = written_in.read(found)
        comparison = compare(
            written_in.read(report.content),
            reading,
            trace,
            _stale(now, written_in.written_paragraphs(found)),
        )
    except Unreadable as error:
        raise failure(
            "“{path}” cannot be read: {reason}.", path=path.as_posix(), reason=error.reason
        ) from error
    return ComparedReport(
        seen_from(project.root, path),
        report.target.format,
        comparison,
        by_hand=now.origin in (Origin.CHANGED, Origin.FOREIGN),
        settled=now.settled,
        # A redline is never the report byte for byte: what it says accepted is compared.
        unseen=not (now.fresh or comparison.differs or is_redline(reading)),
        saved_again=now.origin is Origin.SAVED_AGAIN,
    )


def _stale(now: FileState, written: Set[bytes]) -> Stale:
    """Return how it is told what in a report is older than the records.

    Args:
        now: what became of the report since it was written.
        written: the fingerprints of its paragraphs then, none where they are not known.
    """
    from aidreport.comparison import by_hand
    from aidreport.fingerprints import Origin
    from aidreport.fingerprints.paragraphs import paragraph_print

    if now.settled or now.origin in (Origin.AS_WRITTEN, Origin.SAVED_AGAIN):
        return lambda found, fresh: True
    if not written:
        return by_hand

    def stale(found: Paragraph | None, fresh: Paragraph | None) -> bool:
        if found is not None:
            return paragraph_print(found) in written
        return fresh is not None and paragraph_print(fresh) not in written

    return stale


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
    "Shows what is different in the reports of a year against the records: sentence by "
    "sentence, tracked changes and comments of Word included, and for each the line of the "
    "records to change so that the next report says so. Exit code 0: no difference; "
    "1: differences, or a record has an error; 2: wrong command line, configuration or "
    "missing files; 3: the system failed.",
    parameters=[
        one_year(),
        Argument(
            "file",
            "FILE",
            "The changed report. Without one: the reports in the folder “reports”.",
            required=False,
            shell_complete=files,
        ),
        one_format(
            "text for people, json for programs, html for a browser.", FORMATS, default=FORMATS[0]
        ),
        for_whom(
            "The edition that was changed: for the office, or for publication.",
            default=Audience.INTERNAL.value,
        ),
    ],
    examples=[
        (message("What did the head change in the Word document?"), "aidreport diff 2009"),
        (
            message("What was answered in the review copy that came back?"),
            "aidreport diff 2009 reports/2009.review.docx",
        ),
        (
            message("A copy that came back by mail, as a page for the browser:"),
            "aidreport diff 2009 returned.docx --format html > changes.html",
        ),
    ],
)
