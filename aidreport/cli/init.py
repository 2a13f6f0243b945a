"""`aidreport init`: a folder of records that validates and renders at once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.schema import schema_of_records
from aidreport.diagnostics import message
from aidreport.output import write_whole
from aidreport.sources.discover import SUFFIX, years
from aidreport.sources.project import RECORDS

_FOUR_DIGITS = 4


def init(invocation: Invocation, named: str, year: str | None) -> int:
    """Write the files that are not there yet; whatever is there stays as it is."""
    from aidreport.starting.folder import PREVIEW, starting_record, surroundings

    folder = invocation.path(named)
    if folder.exists() and not folder.is_dir():
        raise failure("“{path}” is not a folder. Name a folder.", path=named)
    console = Console(invocation)
    chosen = _year(year)
    files = {}
    if not years(folder / RECORDS):
        files[f"{RECORDS}/{chosen}{SUFFIX}"] = starting_record(chosen, console.language)
    schema = schema_of_records(console.language)
    files |= surroundings(chosen, console.language, schema)
    if any((folder / name).exists() for name in PREVIEW.values()):
        # Begun in another language.
        files.pop(PREVIEW[console.language])
    written = [_write(folder, name, content) for name, content in files.items()]
    for name, is_new in zip(files, written, strict=True):
        if is_new:
            console.inform("Written: {path}", path=name)
    _say_what_next(console, chosen, new=any(written))
    return ExitCode.GOOD


def _year(wished: str | None) -> str:
    if wished is None:
        return f"{datetime.now().astimezone().year:04}"
    if len(wished) != _FOUR_DIGITS or not (wished.isascii() and wished.isdigit()):
        raise failure("“{year}” is no year. Write four digits, like 2010.", year=wished)
    return wished


def _write(folder: Path, name: str, content: bytes) -> bool:
    """Write a file and return True, unless something of this name is there."""
    path = folder / name
    if path.exists() or path.is_symlink():
        return False
    write_whole(path, content)
    return True


def _say_what_next(console: Console, year: str, *, new: bool) -> None:
    if not new:
        console.inform("Everything is there already; nothing was changed.")
        return
    console.inform(
        "Now put your own records into “{path}”; “{check}” checks them, “{render}” writes the"
        " report.",
        path=f"{RECORDS}/{year}{SUFFIX}",
        check="aidreport validate",
        render=f"aidreport render {year}",
    )


command = Command(
    "init",
    init,
    "Starts a folder of records: a year with comments, which can be reported at once,"
    " the configuration, what editors need to complete and explain the fields, and what git"
    " and its checks need. Files that are there are never changed.",
    parameters=[
        Argument(
            "named",
            "DIR",
            "The folder, made where there is none. Without one: this folder.",
            required=False,
            default=".",
        ),
        Option(
            ["--year"],
            "The year of the first record. Without one: this year.",
            placeholder=message("YEAR"),
        ),
    ],
    examples=[
        (message("Start in a new folder:"), "aidreport init reports --year 2010"),
        (message("With Chinese keys and comments:"), "aidreport init reports --lang zh"),
    ],
)
