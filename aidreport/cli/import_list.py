"""`aidreport import`: a list that an office keeps, or an old report, becomes activities."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure, refusal
from aidreport.cli.file_changes import are_written, nothing_unsafe, refuse_errors
from aidreport.cli.import_options import PARAMETERS, options_told, pairs, refuse_unknown_heads
from aidreport.cli.import_report import import_report, report_at
from aidreport.cli.invocation import Invocation
from aidreport.cli.projects import open_project
from aidreport.diagnostics import message
from aidreport.output import write_whole

if TYPE_CHECKING:
    from aidreport.pipeline.lists import Known, ListRead
    from aidreport.sources.project import Project
    from aidreport.spreadsheets.sheet import Workbook


def import_list(
    invocation: Invocation,
    file: str,
    year: str | None,
    kind: str | None,
    date: str | None,
    fields: Sequence[str],
    filled: Sequence[str],
    template: bool,
    yes: bool,
    dry_run: bool,
) -> int:
    """Show what a list says, and record what of it is new once that was confirmed."""
    # Slow to import, and not needed for help.
    from aidreport.cli.list_page import page, summary
    from aidreport.cli.progress import Progress
    from aidreport.pipeline import lists

    if template:
        return _write_template(invocation, file)
    if old_report := report_at(invocation.path(file)):
        only_for_lists = [kind, date, *fields, *filled]
        return import_report(invocation, old_report, year, only_for_lists, yes=yes, dry_run=dry_run)
    project = open_project(invocation)
    console = Console(invocation, project.root)
    options = options_told(project, year, kind, date, fields, filled)
    with Progress(console) as step:
        step(message("Reading {path}", path=file))
        book = _opened(invocation.path(file))
        step(message("Comparing {path} with the records", path=file))
        before = _known(project, options.year)
        read = lists.read_list(book, options, before)
    for remark in book.remarks:
        console.tell(remark)
    refuse_unknown_heads(read.understood.lists, fields, filled)
    console.result(page(book, read, console.translate))
    console.findings(read.findings)
    console.tell(summary(read))
    if read.has_errors:
        console.complain(message("Nothing was written: settle what is in doubt above."))
        return ExitCode.FINDINGS
    if not read.new or dry_run:
        return ExitCode.GOOD
    code = _record(console, project, options.year, read, before, yes=yes)
    if code == ExitCode.GOOD:
        _keep(console, project, fields)
    return code


def _record(
    console: Console, project: Project, year: str, read: ListRead, before: Known, *, yes: bool
) -> int:
    """Write the new activities, once that is confirmed."""
    from aidreport.pipeline import lists

    with nothing_unsafe():
        chinese = console.language == "zh"
        changes = lists.files_for(project, year, read, before, chinese=chinese)
    question = message("Record these {count} activities? (y/n) ", count=len(read.new))
    if are_written(console, project, year, changes, question, yes=yes):
        console.inform("Look through them with “aidreport validate {year}”.", year=year)
    return ExitCode.GOOD


def _keep(console: Console, project: Project, fields: Sequence[str]) -> None:
    """Keep in the configuration what columns mean, so that it need not be told again."""
    from aidreport.sources.kept_columns import with_columns
    from aidreport.sources.project import OWN_FILE, is_configured_elsewhere

    told = pairs(fields)
    if not told or is_configured_elsewhere(project.root):
        return
    path = project.root / OWN_FILE
    text = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    changed = with_columns(text, told)
    if changed is not None:
        write_whole(path, changed.encode())
        console.inform("Kept in {path} what the columns mean.", path=OWN_FILE)


def _opened(path: Path) -> Workbook:
    """Return the file as a workbook.

    Raises:
        Failure: where it is missing, no spreadsheet, or the library for it is missing.
    """
    from aidreport.diagnostics.unreadable import Unreadable
    from aidreport.spreadsheets.limits import LARGEST_FILE
    from aidreport.spreadsheets.opening import ReaderMissing, read_workbook

    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
        return read_workbook(content, path.name)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise failure("There is no file “{path}”. Check the name.", path=path.as_posix()) from error
    except Unreadable as error:
        raise failure(
            "“{path}” cannot be read: {reason}.", path=path.name, reason=error.reason
        ) from error
    except ReaderMissing as error:
        raise Failure(error.message, ExitCode.ENVIRONMENT) from error


def _known(project: Project, year: str) -> Known:
    from aidreport.pipeline import lists

    known = lists.known(project, year)
    refuse_errors(known.findings, year)
    if not known.activities and not known.own:
        raise failure(
            "There are no records of “{year}”, and none of an earlier year that say whose"
            " report it is. Write “records/{year}.yaml” first, beginning with"
            " “report: {lines}”.",
            year=year,
            lines=f"{{period: {year}, organisation: …}}",
        )
    return known


def _write_template(invocation: Invocation, file: str) -> int:
    """Write the example list to a file that is not there yet."""
    from aidreport.cli.tables import as_file
    from aidreport.importing.template import template

    path = invocation.path(file)
    format_name = path.suffix.lower().removeprefix(".")
    if format_name not in ("xlsx", "csv"):
        raise refusal("End the name of the example list in .xlsx or .csv.")
    if path.exists():
        raise failure(
            "“{path}” is there already, and is not changed: choose another name.",
            path=path.as_posix(),
        )
    write_whole(path, as_file([template()], format_name))
    Console(invocation).inform("Written: {path}", path=path.as_posix())
    return ExitCode.GOOD


command = Command(
    "import",
    import_list,
    "Reads a list that an office keeps (.xlsx, .xls, .et, .ods, .csv), shows what it"
    " understood of each column and each row, and records what is new once you have said yes."
    " What is shown in the cells counts. What may mean several things is not guessed, but told"
    " at its cell, and nothing is written then. A list that is imported again adds what is new"
    " and tells what changed. An old report (.docx, .md, .txt) becomes drafts, each with its"
    " sentence and with a mark at what is a guess. Exit code 0: recorded, or nothing to"
    " record; 1: something is in doubt; 2: wrong command line, or the file cannot be read; 3: a"
    " library is missing, or the system failed.",
    parameters=PARAMETERS,
    examples=[
        (message("Bring in the gifts of 2010:"), "aidreport import 捐赠登记.xlsx --year 2010"),
        (
            message("A list without a column for the kind, in a script:"),
            "aidreport import list.csv --year 2010 --kind 捐赠 --yes",
        ),
        (
            message("Say what a column means:"),
            "aidreport import list.xlsx --year 2010 --map 爱心款=捐款",
        ),
        (message("Bring in the report of 2008:"), "aidreport import 2008.docx"),
        (message("An example list to fill in:"), "aidreport import --template 活动登记.xlsx"),
    ],
)
