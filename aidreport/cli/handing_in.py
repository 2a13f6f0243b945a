"""`aidreport export --for-gathering`: a year as a house hands it in to whoever gathers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from aidreport import __version__
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.cli.targets import STANDARD_OUTPUT, file_to_write, is_folder
from aidreport.output import write_whole
from aidreport.sources.paths import seen_from
from aidreport.sources.project import Project


def hand_in(
    invocation: Invocation,
    project: Project,
    years: Sequence[str],
    output: str | None,
    folder: Path,
    refuse: Callable[[dict[Path, bytes]], None],
) -> int:
    """Write a file for each year; `refuse` raises for a file that somebody else wrote."""
    from aidreport.gathering.house_year import SUFFIX
    from aidreport.gathering.reading import read_export
    from aidreport.pipeline import handing_in

    if output and len(years) > 1 and not is_folder(invocation, output):
        raise refusal(
            "“{output}” takes one year, and there are several: name the year, or a folder.",
            output=output,
        )
    console = Console(invocation, project.root)
    files: dict[Path, bytes] = {}
    failed = False
    for year in years:
        handed = handing_in.hand_in(project, year, __version__)
        console.findings(handed.findings)
        failed = failed or handed.year is None
        files[file_to_write(invocation, output, folder / f"{year}{SUFFIX}")] = handed.content
    if failed:
        return ExitCode.FINDINGS
    if output == STANDARD_OUTPUT:
        console.result(*files.values())
        return ExitCode.GOOD
    # An earlier file of ours that nobody has changed is replaced without a question.
    others = {
        path: content
        for path, content in files.items()
        if path.is_file() and not read_export(path.read_bytes(), path.name).year
    }
    refuse(others)
    for path, content in files.items():
        write_whole(path, content)
    written = listed(seen_from(project.root, path) for path in files)
    console.inform("Written: {path}", path=written)
    console.inform(
        "Send this file, and nothing else of the folder. It names nobody who is protected: it"
        " was masked and searched like the public edition."
    )
    return ExitCode.GOOD
