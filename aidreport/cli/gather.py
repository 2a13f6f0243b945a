"""`aidreport gather`: what many houses have handed in, brought together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.completing import files
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import CHINESE, translation
from aidreport.cli.layout import left_table
from aidreport.cli.options import flag
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.progress import Progress
from aidreport.diagnostics import has_errors, message
from aidreport.sources.discover import YEAR_NAME
from aidreport.sources.paths import seen_from

if TYPE_CHECKING:
    from aidreport.collecting.run import Collected
    from aidreport.diagnostics import Diagnostic
    from aidreport.receiving.house_list import HouseList, ListedHouse
    from aidreport.receiving.item import Item

FOLDER = "gathered"
_LISTS = (".yaml", ".yml")
_MOST_TOLD = 30


def gather(
    invocation: Invocation,
    sources: Sequence[str],
    year: str | None,
    output: str | None,
    records: bool,
) -> int:
    """Read what was sent, write what it gives, and print who has handed in what."""
    from aidreport.collecting.reading import Task
    from aidreport.collecting.run import collect
    from aidreport.pipeline.reviewing import processors

    if not year or not YEAR_NAME.fullmatch(year):
        raise refusal("Say which year is gathered: --year 2010.")
    root = _root(invocation)
    folder = invocation.path(output) if output else root / FOLDER / year
    console = Console(invocation, root)
    paths = [_existing(invocation, each) for each in sources]
    houses = _houses(paths)
    with Progress(console) as progress:
        progress(message("Looking what was sent"))
        items = _items(root, paths, houses, folder)

        def told(done: int) -> None:
            progress(message("Reading: {done} of {all}", done=done, all=len(items)))

        found = collect(
            Task(folder, year, records),
            items,
            houses.houses,
            translation(CHINESE),
            told,
            processors=processors(),
        )
    for finding in houses.findings:
        console.finding(finding, err=True)
    _tell(console, found, seen_from(root, folder))
    if not output:
        _tell_of_matters(console, found, year)
    return ExitCode.GOOD if found.whole else ExitCode.FINDINGS


def _root(invocation: Invocation) -> Path:
    """Return the folder of the bureau's own reports, else the folder that one works in."""
    from aidreport.sources.project import ProjectNotFound, find_project

    try:
        return find_project(invocation.directory).root
    except ProjectNotFound:
        return invocation.directory.resolve()


def _existing(invocation: Invocation, name: str) -> Path:
    path = invocation.path(name)
    if not path.exists():
        raise failure("There is no file or folder “{path}”: check the path.", path=name)
    return path.resolve()


def _houses(paths: Sequence[Path]) -> HouseList:
    """Return the houses of the lists that were named.

    Raises:
        Failure: for a list in which something is wrong.
    """
    from aidreport.receiving.house_list import HouseList, read_houses

    houses: list[ListedHouse] = []
    findings: list[Diagnostic] = []
    for path in paths:
        if path.is_file() and path.suffix.lower() in _LISTS:
            found = read_houses(path)
            houses += found.houses
            findings += found.findings
    if has_errors(findings):
        raise failure("The list of houses has to be mended first.", ExitCode.FINDINGS, findings)
    return HouseList(tuple(houses), tuple(findings))


def _items(root: Path, paths: Sequence[Path], houses: HouseList, folder: Path) -> list[Item]:
    """Return what was sent, each thing once: what the list names first."""
    from aidreport.frozen import replace
    from aidreport.receiving.finding_items import items_of

    named = [
        replace(item, house=house.name)
        for house in houses.houses
        if house.source
        for item in items_of(root, [house.source.resolve()], [folder])
    ]
    others = [path for path in paths if not (path.is_file() and path.suffix.lower() in _LISTS)]
    found: dict[tuple[Path, str | None], Item] = {}
    for item in (*named, *items_of(root, others, [folder])):
        found.setdefault((item.path, item.member), item)
    return list(found.values())


def _tell(console: Console, found: Collected, folder: str) -> None:
    from aidreport.collecting.tables import rows_of_text, summary, table
    from aidreport.gathering.index import State

    console.result(left_table(rows_of_text(table(found.entries, console.translate))) + "\n")
    faulty = [each for each in found.houses if each.entry.state is State.FAULTY]
    warned = [each for each in found.houses if each.entry.state is State.HANDED_IN]
    shown = [
        *(each for one in faulty for each in one.findings[:1]),
        *(each for one in warned for each in one.findings if each.code in _OF_GATHERING),
    ]
    for finding in shown[:_MOST_TOLD]:
        console.finding(finding, err=True)
    console.tell(summary(found.entries))
    if not found.workbook:
        console.inform(
            "The workbook was not written, for openpyxl is not installed: run “pip install"
            " aidreport[xlsx]”."
        )
    if not any(each.findings for each in found.entries):
        console.inform("Written: {folder}.", folder=folder)
        return
    said = message(
        "Written: {folder}. What a house has to mend stands there in “findings”, to be sent back.",
        folder=folder,
    )
    console.tell(said)


def _tell_of_matters(console: Console, found: Collected, year: str) -> None:
    """Say who tells what several houses recorded of one matter: that needs all of them at once."""
    from aidreport.gathering.index import State

    if sum(each.state is State.HANDED_IN for each in found.entries) > 1:
        console.inform(
            "What several houses recorded of one matter is not held against each other here:"
            " “aidreport validate {year}” does it, where “records/{year}.yaml” says “gathered”.",
            year=year,
        )


_OF_GATHERING = frozenset(["handed-in-twice", "house-not-listed", "records-handed-in"])


command = Command(
    "gather",
    gather,
    "Brings together what many houses have handed in (aidreport export --for-gathering):"
    " exports, zips and folders of them, and houses.yaml, the list of the houses that are to"
    " hand something in. Prints who has handed in what, and writes it as a workbook and as"
    " Markdown, with what each house has to mend, in Chinese. Nothing that was sent is"
    " trusted, and one broken file does not stop the others. Run again, it reads only what"
    " has changed. Exit code 0: all houses have handed in; 1: one is missing or faulty; 2:"
    " wrong command line; 3: the system failed.",
    parameters=[
        Argument(
            "sources",
            "SOURCE",
            "An export, a zip, a folder of them, or the list of houses (.yaml).",
            nargs=-1,
            required=True,
            shell_complete=files,
        ),
        Option(
            ["--year"],
            "The year that is gathered.",
            placeholder=message("YEAR"),
        ),
        Option(
            ["-o", "--output"],
            "Write into this folder; without it, gathered/YEAR.",
            placeholder=message("DIR"),
            shell_complete=files,
        ),
        flag(
            ["--records"],
            "Read folders with records, too: they may name people; what is written does not.",
        ),
    ],
    examples=[
        (
            message("What came by mail, against the list of houses:"),
            "aidreport gather houses.yaml received/ --year 2010",
        ),
        (
            message("Folders with records of one's own houses:"),
            "aidreport gather schools/ --records --year 2010 -o gathered/2010",
        ),
    ],
)
