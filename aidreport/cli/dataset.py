"""`aidreport export --dataset`: rows of fixed columns for programs that calculate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.targets import STANDARD_OUTPUT
from aidreport.diagnostics import message
from aidreport.frozen import frozen
from aidreport.output import held
from aidreport.sources.paths import seen_from
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.output.collection import Collection
    from aidreport.pipeline.datasets import Dataset

FORMATS = ("parquet", "jsonl", "csv")
FOLDER = "exports"
_MOST_NAMED = 5


@frozen
class Wishes:
    """What is asked for: which years, in which format, for whom, where."""

    years: Sequence[str]
    format_name: str
    audience: Audience
    output: str | None
    force: bool


def export_dataset(invocation: Invocation, wishes: Wishes) -> int:
    """Write the dataset of the years asked for, or of all.

    Raises:
        Refusal: for a format that no dataset has, or the standard output.
        Failure: where a library is missing, a file was changed, or sums would count twice.
        CannotWrite: for whatever the system refuses.
    """
    _refuse_no_dataset(wishes)
    from aidreport import pipeline
    from aidreport.pipeline.datasets import dataset

    project = open_project(invocation)
    available = available_years(project)
    wanted = known_years(wishes.years, available) or available
    try:
        made = dataset(project, wanted, wishes.format_name, wishes.audience)
    except ImportError as error:
        raise Failure(_MISSING, ExitCode.ENVIRONMENT) from error
    public = wishes.audience is Audience.PUBLIC
    hide = pipeline.hiding(project, wanted, pipeline.Builds(project)) if public else None
    console = Console(invocation, project.root, hide)
    console.findings(made.findings)
    if made.files is None:
        return ExitCode.FINDINGS
    folder = _folder(invocation, wishes, project.root)
    files = _write(folder, made, wishes)
    shown = seen_from(project.root, folder)
    _tell_others(console, folder, shown, files)
    console.inform("Written: {path}", path=shown)
    return ExitCode.GOOD


_MISSING = message(
    "“pyarrow”, which writes Parquet, is not installed: run “pip install aidreport[parquet]”, or"
    " write the dataset with “--dataset --format jsonl”."
)


def _refuse_no_dataset(wishes: Wishes) -> None:
    if wishes.format_name not in FORMATS:
        raise refusal(
            "A dataset has no format “{value}”. Choose one of: {choices}.",
            value=wishes.format_name,
            choices=listed(FORMATS),
        )
    if wishes.output == STANDARD_OUTPUT:
        raise refusal("A dataset is a folder: name one with --output, or leave the option out.")


def _folder(invocation: Invocation, wishes: Wishes, root: Path) -> Path:
    """Return the folder of the dataset; that of the house is another one than the public's."""
    if wishes.output:
        return invocation.path(wishes.output)
    ending = "" if wishes.format_name == FORMATS[0] else f"-{wishes.format_name}"
    house = ".internal" if wishes.audience is Audience.INTERNAL else ""
    return root / FOLDER / f"dataset{ending}{house}"


def _write(folder: Path, made: Dataset, wishes: Wishes) -> Mapping[str, object]:
    """Write the files, and return all files of the dataset.

    Raises:
        Failure: where a file was changed, or what stays there does not go with what is new.
    """
    from aidreport.exporting.dataset.description import NAME
    from aidreport.output.collection import ChangedByHand, replace_collection

    with held(folder, NAME) as place:
        collection = _collection(folder, made, wishes)
        try:
            replace_collection(place, collection, force=wishes.force)
        except ChangedByHand as error:
            raise failure(
                "Files in “{folder}” are not as they were written: {names}. Keep what was"
                " changed elsewhere, choose another folder with --output, or replace them with"
                " --force.",
                ExitCode.FINDINGS,
                folder=folder.as_posix(),
                names=listed(error.paths[:_MOST_NAMED]),
            ) from error
    return {**dict.fromkeys(collection.kept), **collection.files}


def _collection(folder: Path, made: Dataset, wishes: Wishes) -> Collection:
    """Return what the folder is to hold; where years were named the others stay.

    Raises:
        Failure: where what stays is for another audience, or covers the same days.
    """
    from aidreport.exporting.dataset.description import (
        NAME,
        VERSION,
        description,
        known,
        overlapping,
        report_of,
    )
    from aidreport.output.collection import Collection, within

    place = folder / NAME
    before = known(place.read_bytes()) if place.is_file() else None
    if place.exists() and before is None:
        raise failure(
            "“{path}” is there already and holds something else: choose another folder with"
            " --output.",
            ExitCode.FINDINGS,
            path=place.as_posix(),
        )
    ours = {path: sums for path, sums in (before or {}).get("files", {}).items() if within(path)}
    stay = {
        name: (first, last)
        for name, (first, last) in (before or {}).get("reports", {}).items()
        if wishes.years and name not in made.reports and wishes.format_name == FORMATS[0]
    }
    kept = frozenset(path for path in ours if report_of(path) in stay)
    like = {"audience": wishes.audience.value, "version": VERSION, "files_are": FORMATS[0]}
    if kept and before and any(before.get(key) != value for key, value in like.items()):
        raise failure(
            "“{folder}” holds other years as another edition: choose another folder with"
            " --output, or export all years.",
            folder=folder.as_posix(),
        )
    reports = {**stay, **made.reports}
    if twice := overlapping(reports):
        raise failure(
            "The reports {first} and {second} cover the same days, so that sums would count"
            " them twice: name the years that the dataset is to hold.",
            first=twice[0],
            second=twice[1],
        )

    def describe(files: Mapping[str, list[str]], complete: bool) -> bytes:
        return description(
            wishes.format_name, wishes.audience.value, reports, files, complete=complete
        )

    return Collection(NAME, describe, made.files or {}, ours, kept)


def _tell_others(console: Console, folder: Path, shown: str, files: Mapping[str, object]) -> None:
    """Tell of files in the folders of the tables that engines would read with ours."""
    from aidreport.exporting.dataset.columns import SHAPES
    from aidreport.output.collection import others_in

    if others := others_in(folder, SHAPES, ".parquet", files):
        console.inform(
            "In “{folder}” lie files that are not of this dataset, and engines read them with"
            " it: {names}.",
            folder=shown,
            names=listed(others[:_MOST_NAMED]),
        )
