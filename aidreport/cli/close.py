"""`aidreport close`: a year is signed; from now on a change of its records is a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aidreport import __version__
from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure
from aidreport.cli.findings import in_order
from aidreport.cli.invocation import Invocation
from aidreport.cli.letterheads import letterhead_of
from aidreport.cli.names import NAME
from aidreport.cli.options import flag, one_year
from aidreport.cli.parameters import Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.render_once import compare_reports
from aidreport.delivery.target import Target, lying_there
from aidreport.diagnostics import Message, Severity, has_errors, message
from aidreport.output import write_whole
from aidreport.sources.paths import shown_path
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.pipeline.closing import Closable


def close(invocation: Invocation, year: str, signed: str | None, check: bool) -> int:
    """Write the lock of a year, or only say whether it is closed as its records are."""
    # Slow to import, and not needed for help.
    from aidreport.pipeline import closing
    from aidreport.pipeline.files import lock_file

    project = open_project(invocation)
    (known,) = known_years([year], available_years(project))
    console = Console(invocation, project.root)
    closable = _closable(console, project, known, signed)
    reports = [
        closing.SignedFile(each.path, each.format, each.audience is Audience.PUBLIC)
        for each in _signed_reports(console, invocation, project, known)
    ]
    lock = closing.made(project, closable, f"{NAME} {__version__}", reports)
    path = lock_file(project, known)
    shown = shown_path(project.root, path)
    if lock is None:
        console.inform(
            "“{year}” is closed, and nothing has changed since ({path}).",
            year=known,
            path=shown,
        )
        return ExitCode.GOOD
    if check:
        console.inform(
            "“{year}” is not closed as its records and reports are now. Close it with"
            " “aidreport close {year}” once it is signed.",
            year=known,
        )
        return ExitCode.FINDINGS
    write_whole(path, lock.content)
    console.inform(
        "Written: {path}. “{year}” is closed, signed on {signed}. Commit it together with the"
        " records and the reports.",
        path=shown,
        year=known,
        signed=lock.signed,
    )
    if lock.left_out:
        console.inform(
            "Not among what was closed, for names are kept out of the records: {reports}.",
            reports=", ".join(lock.left_out),
        )
    return ExitCode.GOOD


def _closable(console: Console, project: Project, year: str, signed: str | None) -> Closable:
    """Return a year that may be closed.

    Raises:
        Failure: where it may not, after all that stands against it is said.
    """
    from aidreport.pipeline import closing
    from aidreport.recording.todo import left_open

    found = closing.closable(project, year, signed)
    open_ = [] if has_errors(found.findings) else left_open(project, year)
    for finding in in_order([*found.findings, *open_]):
        if finding.severity is not Severity.NOTE:
            console.finding(finding, err=True)
    if has_errors(found.findings):
        raise Failure(_errors(), ExitCode.FINDINGS)
    if open_:
        raise failure(
            "The year is not closed: fill in what is still open above first.", ExitCode.FINDINGS
        )
    if found.refusal:
        raise Failure(found.refusal, ExitCode.FINDINGS)
    return found


def _errors() -> Message:
    return message("The year is not closed: correct the errors above first.")


def _signed_reports(
    console: Console, invocation: Invocation, project: Project, year: str
) -> list[Target]:
    """Return the reports of a year, all of which are what the records give.

    Raises:
        Failure: where there is none, or one is stale or was changed by hand.
    """
    from aidreport.delivery.rendered_reports import rendered_reports

    wanted = list(lying_there(project, [year]))
    if not wanted:
        raise failure(
            "There is no report of “{year}” that could have been signed. Write it with"
            " “aidreport render {year}”, have it signed, then close the year.",
            ExitCode.FINDINGS,
            year=year,
        )
    letterhead = letterhead_of(invocation, project, None)
    made = rendered_reports(project, wanted, None, letterhead, compared=True)
    if made.failed:
        console.findings(made.findings)
        raise Failure(_errors(), ExitCode.FINDINGS)
    if compare_reports(console, project, made) != ExitCode.GOOD:
        raise failure(
            "The year is not closed: what was signed must be what the records give. Bring"
            " changes by hand into the records (“aidreport diff {year}”), write the reports"
            " again with “aidreport render {year}”, and have them signed.",
            ExitCode.FINDINGS,
            year=year,
        )
    return wanted


command = Command(
    "close",
    close,
    "Closes a year after its report is signed: writes down in records/YEAR.lock which figures,"
    " records and reports were signed, on which day and by which version. From then on"
    " “validate” tells every change of its records that no entry under “corrections” explains,"
    " the report of the next year compares with what was signed, and names the corrections."
    " After a correction is signed, close the year again; deleting the lock opens it, which"
    " everybody sees in git.",
    parameters=[
        one_year(),
        Option(
            ["--signed"],
            "The day of signing; without it that of the newest correction, else the date under"
            " “signature”.",
            placeholder=message("DATE"),
        ),
        flag(
            ["--check"], "Write nothing; exit with 1 if the year cannot be closed, or would change."
        ),
    ],
    examples=[
        (message("Close 2009 after the head has signed:"), "aidreport close 2009"),
        (
            message("Close it again after a correction was signed:"),
            "aidreport close 2009 --signed 2010-05-12",
        ),
    ],
)
