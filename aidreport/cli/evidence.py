"""`aidreport evidence`: the evidence of a year, as a list and as numbered copies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.cli.options import flag, one_year, output_to
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.targets import STANDARD_OUTPUT
from aidreport.diagnostics import message
from aidreport.sources.paths import seen_from

if TYPE_CHECKING:
    from aidreport.exporting.evidence import Piece

_MOST_NAMED = 3


def evidence(invocation: Invocation, year: str, output: str | None, force: bool) -> int:
    """Print the evidence of a year, or write the files by their numbers."""
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.pipeline.evidence import pieces

    project = open_project(invocation)
    known_years([year], available_years(project))
    console = Console(invocation, project.root)
    checked = pipeline.check(project, year)
    console.findings(checked.findings)
    if checked.record is None:
        return ExitCode.FINDINGS
    found = pieces(project, checked.record)
    if not found:
        raise failure(
            "No evidence is recorded for {year}: name the files under “evidence” of the"
            " activities that they prove.",
            ExitCode.FINDINGS,
            year=year,
        )
    if output in (None, STANDARD_OUTPUT):
        console.result(_page(found))
        return ExitCode.GOOD
    missing = [each.evidence.file for each in found if each.size is None]
    if missing:
        raise failure(
            "Nothing was written, for {count} of the files are missing, the first of them"
            " {files}: put them where the record names them, or correct the names.",
            ExitCode.FINDINGS,
            count=len(missing),
            files=listed(missing[:_MOST_NAMED]),
        )
    path = invocation.path(output)
    _refuse_own_place(path, project.root, found)
    return _write(console, project.root, path, found, force=force)


def _refuse_own_place(path: Path, root: Path, found: Sequence[Piece]) -> None:
    """Refuse a place that holds what the copies are made of, or the project.

    Raises:
        Refusal: for such a place.
    """
    place = path.resolve()
    kept = [root.resolve(), *(each.path.resolve() for each in found)]
    if any(each.is_relative_to(place) for each in kept):
        raise refusal(
            "“{path}” holds the evidence itself: name a new folder or a .zip file with --output.",
            path=path.as_posix(),
        )


def _write(console: Console, root: Path, path: Path, found: Sequence[Piece], *, force: bool) -> int:
    from aidreport.delivery.evidence import CannotRead, hand_over
    from aidreport.output.streamed import Differs

    shown = seen_from(root, path)
    try:
        written, kept = hand_over(path, found, partial(_list_file, found), replace=force)
    except CannotRead as error:
        raise Failure(error.message, ExitCode.FINDINGS) from error
    except Differs as error:
        raise failure(
            "“{path}” is there already and holds something else: choose another name with"
            " --output, or replace it with --force (it is kept under a name of its own).",
            ExitCode.FINDINGS,
            path=shown,
        ) from error
    if kept is not None:
        console.inform("Kept: {path}", path=seen_from(root, kept))
    if written:
        console.inform(
            "Written: {path} ({count} files and their list)", path=shown, count=len(found)
        )
    else:
        console.inform("Up to date: {path}", path=shown)
    return ExitCode.GOOD


def _list_file(found: Sequence[Piece], digests: dict[str, str]) -> tuple[str, bytes]:
    """Return the list as a workbook, or as CSV where the library for workbooks is missing.

    Spreadsheets open a CSV with long numbers of invoices rounded, and without leading zeros.
    """
    from aidreport.exporting.evidence import as_table, list_name
    from aidreport.spreadsheets.write_csv import as_csv
    from aidreport.spreadsheets.write_xlsx import as_xlsx

    table = as_table(found, digests)
    try:
        return list_name(len(found), "xlsx"), as_xlsx([table])
    except ImportError:
        return list_name(len(found), "csv"), as_csv(table)


def _page(found: Sequence[Piece]) -> str:
    from aidreport.cli.layout import left_table
    from aidreport.exporting.evidence import sort_name
    from aidreport.exporting.said import words
    from aidreport.names import KINDS

    rows = [
        (
            str(each.number),
            words(each.activity.date),
            KINDS[str(each.activity.kind)],
            sort_name(each.evidence),
            words(each.evidence.amount) if each.evidence.amount else "",
            words(each.evidence.proves or ""),
            each.evidence.file,
        )
        for each in found
    ]
    return f"{left_table(rows)}\n"


command = Command(
    "evidence",
    evidence,
    "Lists the evidence of a year (佐证材料): receipts, signed lists, letters, by the numbers"
    " of the attached list. With --output the files are copied under their numbers, with the"
    " list as a table and the SHA-256 of each: into a new folder, or into a file that ends in"
    " .zip. It is meant for those who check the accounts, never for the public. Exit code 0:"
    " listed or written; 1: a record has an error, a file is missing, or something else is in"
    " the place; 2: wrong command line, configuration or missing records; 3: the system"
    " failed.",
    parameters=[
        one_year(),
        output_to("Copy the files into this folder, or into this .zip file."),
        flag(["--force"], "Replace what is there; it is kept under a name of its own."),
    ],
    examples=[
        (message("The evidence of 2009, to be checked one by one:"), "aidreport evidence 2009"),
        (message("All of it for the auditor:"), "aidreport evidence 2009 -o 2009-evidence.zip"),
    ],
)
