"""`aidreport export`: what the records of some years say, as a workbook, as CSV, as JSON lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Refusal, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.cli.options import flag, for_whom, one_format, output_to, several_years
from aidreport.cli.parameters import Choice, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.targets import STANDARD_OUTPUT, file_to_write
from aidreport.diagnostics import message
from aidreport.output import write_whole
from aidreport.sources.paths import seen_from
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.spreadsheets.table import Table

FORMATS = ("xlsx", "csv", "jsonl")
PARQUET = "parquet"
"""The format that a dataset alone has: nobody opens it in a spreadsheet and imports it again."""

TABLES: Mapping[str, str] = {
    "activities": "活动",
    "donations": "捐赠",
    "people": "人员",
    "honours": "荣誉",
    "indicators": "指标",
}
"""The tables that there are, and their Chinese names."""
FOLDER = "exports"
_ONE_FORM = message(
    "--for-gathering writes one file of its own form: leave out --table, --format, --dataset and"
    " --audience."
)


def export(
    invocation: Invocation,
    years: Sequence[str],
    format_name: str | None,
    dataset: bool,
    names: Sequence[str],
    audience: str | None,
    output: str | None,
    force: bool,
    for_gathering: bool,
) -> int:
    """Write the tables of the years asked for, or of all; or the dataset of them.

    Raises:
        Refusal: for options of the one that the other does not have.
    """
    if for_gathering:
        if dataset or audience:
            raise Refusal(_ONE_FORM)
        return _hand_in(invocation, years, format_name, names, output, force)
    if dataset or format_name == PARQUET:
        from aidreport.cli.dataset import Wishes, export_dataset

        if names:
            raise refusal("A dataset always holds both of its tables: leave out --table.")
        edition = Audience(audience or Audience.PUBLIC)
        return export_dataset(
            invocation, Wishes(years, format_name or PARQUET, edition, output, force)
        )
    if audience:
        raise refusal("--audience goes with --dataset: the other tables are those of the house.")
    return _export_tables(invocation, years, format_name or FORMATS[0], names, output, force)


def _export_tables(
    invocation: Invocation,
    years: Sequence[str],
    format_name: str,
    names: Sequence[str],
    output: str | None,
    force: bool,
) -> int:
    """Write the tables of the years asked for, or of all."""
    from aidreport.pipeline import exporting

    project = open_project(invocation)
    available = available_years(project)
    wanted = known_years(years, available) or available
    console = Console(invocation, project.root)
    exported = exporting.export(project, wanted, names or tuple(TABLES))
    console.findings(exported.findings)
    if exported.tables is None:
        return ExitCode.FINDINGS
    stem = "_".join(wanted) if len(wanted) < 4 else f"{wanted[0]}_{wanted[-1]}"
    usual = f"{stem}.{format_name}"
    path = file_to_write(invocation, output, project.root / FOLDER / usual)
    files = _files(exported.tables, format_name, None if output == STANDARD_OUTPUT else path)
    if output == STANDARD_OUTPUT:
        console.result(*files.values())
        return ExitCode.GOOD
    _refuse_changed(files, force=force)
    for path, content in files.items():
        write_whole(path, content)
    written = listed(seen_from(project.root, path) for path in files)
    console.inform("Written: {path}", path=written)
    return ExitCode.GOOD


def _hand_in(
    invocation: Invocation,
    years: Sequence[str],
    format_name: str | None,
    names: Sequence[str],
    output: str | None,
    force: bool,
) -> int:
    """Write what is handed in to whoever gathers; it has one format and is no table."""
    from aidreport.cli.handing_in import hand_in

    if names or format_name not in (None, "jsonl"):
        raise Refusal(_ONE_FORM)
    project = open_project(invocation)
    available = available_years(project)
    wanted = known_years(years, available) or available

    def refuse(files: Mapping[Path, bytes]) -> None:
        _refuse_changed(files, force=force)

    return hand_in(invocation, project, wanted, output, project.root / FOLDER, refuse)


def _files(tables: Sequence[Table], format_name: str, path: Path | None) -> Mapping[Path, bytes]:
    """Return what goes into which file; several tables as CSV go into several files.

    Raises:
        Refusal: for several tables as CSV on the standard output.
    """
    from aidreport.cli.tables import as_file

    if format_name != "csv" or len(tables) == 1:
        return {path or Path(): as_file(tables, format_name)}
    if path is None:
        raise refusal(
            "A CSV holds one table: name it with --table, one of {names}.",
            names=listed(Choice(each, (), name) for each, name in TABLES.items()),
        )
    return {
        path.with_name(f"{path.stem}-{table.name}{path.suffix}"): as_file([table], format_name)
        for table in tables
    }


def _refuse_changed(files: Mapping[Path, bytes], *, force: bool) -> None:
    """Refuse to write over a file that holds something else: somebody may have worked in it.

    Raises:
        Failure: for the first such file.
    """
    for path, content in files.items():
        if not force and path.exists() and path.read_bytes() != content:
            raise failure(
                "“{path}” is there already and holds something else: bring in what was changed"
                " there, choose another name with --output, or replace it with --force.",
                ExitCode.FINDINGS,
                path=path.as_posix(),
            )


command = Command(
    "export",
    export,
    "Writes activities, donations, people, honours and indicators of the years named, or of all"
    " years, as tables: a workbook with a sheet for each, CSV files that Excel and WPS open as"
    " they are meant, or JSON lines. The table of activities can be changed and imported"
    " again. A dataset is for calculating alone: two tables of fixed columns in which no sum"
    " counts anything twice, for the public unless told otherwise. Illnesses, the state of"
    " families and names from the private file are left out."
    " Exit code 0: written; 1: a record has an error, or a file was changed by somebody; 2:"
    " wrong command line, configuration or missing records; 3: a library is missing, or the"
    " system failed.",
    parameters=[
        several_years("A year that has records. Without one: all."),
        one_format(
            "xlsx for Excel and WPS (without this option), csv for spreadsheets of all sorts,"
            " jsonl for programs, parquet for a dataset.",
            (*FORMATS, PARQUET),
        ),
        flag(
            ["--dataset"],
            "Write rows of fixed columns for DuckDB, Polars, Spark and Dask into a folder: as"
            " Parquet, or as --format jsonl or csv.",
        ),
        Option(
            ["--table", "names"],
            "Only this table. May be repeated.",
            choices=tuple(TABLES),
            chinese=TABLES,
            multiple=True,
        ),
        for_whom(
            "Of a dataset: public (without this option) masks who is protected and searches all"
            " rows; internal does not.",
        ),
        output_to("Write to this file, or folder; “-” is the standard output."),
        flag(["--force"], "Replace a file that holds something else."),
        flag(
            ["--for-gathering"],
            "Write the activities and figures of a year for whoever gathers those of many"
            " houses, without people's names.",
        ),
    ],
    examples=[
        (message("All of 2009 as a workbook:"), "aidreport export 2009"),
        (
            message("The donations of all years as CSV:"),
            "aidreport export --format csv --table donations -o donations.csv",
        ),
        (
            message("All years as a dataset for DuckDB, Polars, Spark or Dask:"),
            "aidreport export --format parquet",
        ),
        (
            message("What the bureau asks for, without people's names:"),
            "aidreport export 2009 --for-gathering",
        ),
    ],
)
