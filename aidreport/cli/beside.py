"""The pictures beside a Markdown report: written with it, compared with it, cleared with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from aidreport.cli.projects import shown
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.output import write_whole
from aidreport.pictures.folder import is_ours, picture_folder
from aidreport.sources.project import Project


def write_pictures(report: Path, pictures: Mapping[str, bytes]) -> None:
    """Write the pictures of the Markdown file `report`, before it refers to them.

    Raises:
        CannotWrite: for whatever the system refuses.
    """
    folder = _folder(report)
    if pictures and folder.is_symlink():
        folder.unlink()  # a link is replaced, not followed, as with the report itself
    for name, content in pictures.items():
        path = report.parent / name
        if not path.is_file() or path.read_bytes() != content:
            write_whole(path, content)


def clear_pictures(report: Path, pictures: Mapping[str, bytes]) -> None:
    """Delete the pictures that the Markdown file `report` does not show any more.

    A photo that was taken out of the record is not to lie about in public.
    """
    for path in _left_over(report, pictures):
        path.unlink(missing_ok=True)
    folder = _folder(report)
    if folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir()):
        folder.rmdir()


def stale_pictures(
    report: Path, pictures: Mapping[str, bytes], asked: str, project: Project
) -> Iterator[Diagnostic]:
    """Yield a finding for each picture beside a report that is missing, another, or left over.

    `asked` is the year, with the options that the report is asked for with.
    """
    for name, content in pictures.items():
        path = report.parent / name
        if not path.is_file():
            said = message(
                "This picture of the report has not been written. Write it with"
                " “aidreport render {year}”.",
                year=asked,
            )
            yield _finding("missing-report", path, project, said)
        elif path.read_bytes() != content:
            said = message(
                "This picture is not what the records give. Write it again with"
                " “aidreport render {year}”.",
                year=asked,
            )
            yield _finding("stale-report", path, project, said)
    for path in _left_over(report, pictures):
        said = message(
            "The report does not show this picture any more. Delete it, or run"
            " “aidreport render {year}”.",
            year=asked,
        )
        yield _finding("stale-report", path, project, said)


def _folder(report: Path) -> Path:
    return report.parent / picture_folder(report.stem)


def _left_over(report: Path, pictures: Mapping[str, bytes]) -> list[Path]:
    folder = _folder(report)
    wanted = {(report.parent / name).name for name in pictures}
    found = sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else []
    return [path for path in found if is_ours(path.name) and path.name not in wanted]


def _finding(code: str, path: Path, project: Project, said: Message) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, Position(shown(path, project)), said)
