"""`aidreport validate`: all findings of all files in one run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from aidreport.cli.command import Command
from aidreport.cli.completing import files, years_and_files
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure
from aidreport.cli.findings import explained_by, in_order, summary
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.cli.options import flag, one_format
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, no_such_year, open_project
from aidreport.cli.repository import folder_in_repository
from aidreport.diagnostics import Diagnostic, Message, Severity, message
from aidreport.reporters.formats import REPORTERS, reporter
from aidreport.reporters.reporter import Review
from aidreport.sources.discover import unread
from aidreport.sources.project import Project

TEXT = "text"
FILES_OF_ALL_YEARS = ("registry", "private")


def validate(
    invocation: Invocation,
    records: Sequence[str],
    format_name: str,
    strict: bool,
    exit_zero: bool,
    baseline: str | None,
    update_baseline: bool,
) -> int:
    """Print the findings of the years asked for and return 1 if any of them counts."""
    if update_baseline and baseline is None:
        raise failure("--update-baseline needs the file: write --baseline FILE too.")
    try:
        project = open_project(invocation)
        review = _review(invocation, project, records)
        if baseline is not None:
            review = _beyond(baseline, invocation, project, review, write=update_baseline)
    except Failure as error:
        if format_name == TEXT or not error.findings:
            raise
        # Whoever reads the format has to learn why there is nothing else.
        _report(Console(invocation), Review(findings=in_order(error.findings)), format_name)
        raise Failure(error.message, error.exit_code) from error
    console = Console(invocation, project.root)
    _report(console, review, format_name, folder_in_repository(project.root))
    console.tell(
        summary(len(review.years), review.findings, len(review.ignored), len(review.known))
    )
    if review.findings and console.is_for_people and format_name == TEXT:
        console.tell(explained_by(review.findings[0]))
    counted = _counts(review.findings, strict) and not exit_zero
    return ExitCode.FINDINGS if counted else ExitCode.GOOD


def _beyond(
    name: str, invocation: Invocation, project: Project, review: Review, *, write: bool
) -> Review:
    """Return what a baseline does not know, after it was written anew where that is wished."""
    # Nothing that most runs need.
    from aidreport.cli.baseline import update, without_known

    file = invocation.path(name)
    whole = set(review.years) == set(available_years(project))
    if write:
        tell = Console(invocation, project.root).tell
        update(review, file, project.root, whole=whole, tell=tell)
    return without_known(review, file, project.root, whole=whole)


def _report(console: Console, review: Review, format_name: str, folder: str = "") -> None:
    reader = console.reader(err=False, folder=folder)
    said = reporter(format_name)(review, reader)
    console.result(said if format_name == TEXT else said.encode(), colored=reader.colored)


def _review(invocation: Invocation, project: Project, records: Sequence[str]) -> Review:
    # Slow to import, and not needed for help.
    from aidreport import pipeline

    available = available_years(project)
    wanted = [
        year for name in records for year in _years_meant(name, invocation, project, available)
    ]
    years = list(dict.fromkeys(wanted)) or available
    reviewed = pipeline.review(project, years)
    findings = [finding for each in reviewed for finding in each.findings]
    # Slow to import, and most projects have none.
    if project.own_templates.is_dir():
        findings += pipeline.template_findings(project)
    if years == available:
        findings += unread(project.records)
        findings += pipeline.of_all_years(project, reviewed)
    files = dict.fromkeys(file for year in years for file in pipeline.files(project, year))
    ignored = dict.fromkeys(each for year in reviewed for each in year.ignored)
    return Review(years, list(files), in_order(findings), list(ignored))


def _counts(findings: Iterable[Diagnostic], strict: bool) -> bool:
    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(finding.severity in counted for finding in findings)


def _years_meant(
    name: str, invocation: Invocation, project: Project, available: list[str]
) -> list[str]:
    """Return the years that a year's name, or a path in the records' folder, stands for."""
    if name in available:
        return [name]
    path = invocation.path(name)
    if not path.exists():
        raise Failure(_unknown(name, available))
    try:
        inside = path.resolve().relative_to(project.records.resolve())
    except ValueError:
        raise failure(
            "“{path}” is not in the folder of the records, “{folder}”. "
            "Name a year, or a file of that folder.",
            path=name,
            folder=project.records.as_posix(),
        ) from None
    year = Path(inside.parts[0]).stem if inside.parts else ""
    if not year or year in FILES_OF_ALL_YEARS:
        return available
    if year not in available:
        raise Failure(no_such_year(year, available))
    return [year]


def _unknown(name: str, available: list[str]) -> Message:
    if name == Path(name).stem:
        return no_such_year(name, available)
    return message(
        "There is no file “{path}”. Check the path, or name a year: {available}.",
        path=name,
        available=listed(available),
    )


command = Command(
    "validate",
    validate,
    "Checks the records of the years named, or of all years, and prints one line for each "
    "finding. Exit code 0: nothing wrong; 1: something to mend; 2: wrong command line, "
    "configuration or missing records; 3: the system failed.",
    parameters=[
        Argument(
            "records",
            "YEAR|PATH",
            "A year, or a file of its records. Without one: all years.",
            nargs=-1,
            shell_complete=years_and_files,
        ),
        one_format(
            "text for people, json for programs, github for annotations of a pull request, "
            "sarif for code scanning.",
            tuple(REPORTERS),
            default=TEXT,
        ),
        flag(["--strict"], "Let warnings count like errors."),
        flag(["--exit-zero"], "Exit with 0 whatever is found."),
        Option(
            ["--baseline"],
            "Tell and count only what is not known from this file.",
            placeholder=message("FILE"),
            shell_complete=files,
        ),
        flag(
            ["--update-baseline"], "Write all that is found into the file of --baseline, as known."
        ),
    ],
    examples=[
        (message("Check the records of 2009, warnings too:"), "aidreport validate --strict 2009"),
        (
            message("Show the findings beside the lines of a pull request:"),
            "aidreport validate --format github",
        ),
        (
            message("Begin with many old years, and hear only of what is new from then on:"),
            "aidreport validate --baseline baseline.txt --update-baseline",
        ),
        (message("Check one file:"), "aidreport validate records/2009.yaml"),
    ],
)
