"""Record files as an import changes them: confirmed, and written unless they changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from aidreport.cli.closed_years import tell_if_closed
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.names import listed
from aidreport.output import write_whole

if TYPE_CHECKING:
    from aidreport.diagnostics import Diagnostic, Message
    from aidreport.importing.writing import FileChange
    from aidreport.sources.project import Project


def refuse_errors(findings: Sequence[Diagnostic], year: str) -> None:
    """Refuse to compare what is imported with records that have errors.

    Raises:
        Failure: where there are any.
    """
    if findings:
        raise failure(
            "The records of “{year}” have errors, so that nothing can be compared with them:"
            " correct them first.",
            ExitCode.FINDINGS,
            findings,
            year=year,
        )


def are_written(
    console: Console,
    project: Project,
    year: str,
    changes: Sequence[FileChange],
    question: Message,
    *,
    yes: bool,
) -> bool:
    """Write the files once that is confirmed, or need not be; return whether they are written."""
    tell_if_closed(console, project, year)
    if not yes and not confirmed(console, question):
        console.inform("Nothing was written.")
        return False
    write_changes(console, project, changes)
    return True


@contextmanager
def nothing_unsafe() -> Iterator[None]:
    """Tell of a file that cannot be changed safely.

    Raises:
        Failure: for that.
    """
    from aidreport.editing.opened import NotEditable

    try:
        yield
    except NotEditable as error:
        raise failure(
            "The records cannot be changed safely: correct them first.",
            ExitCode.FINDINGS,
            error.findings,
        ) from error


def write_changes(console: Console, project: Project, changes: Sequence[FileChange]) -> None:
    """Write the files, unless one of them was changed since it was read.

    Raises:
        Failure: for the first such file.
    """
    for each in changes:
        found = each.path.read_bytes() if each.path.exists() else None
        if found != each.before:
            raise failure(
                "“{path}” was changed meanwhile: import again.",
                ExitCode.FINDINGS,
                path=each.path.as_posix(),
            )
    for each in changes:
        write_whole(each.path, each.content)
    paths = [each.path.relative_to(project.root).as_posix() for each in changes]
    shown = [*paths[:5], *(["……"] if len(paths) > 5 else [])]
    console.inform("Written: {path}", path=listed(shown))


def confirmed(console: Console, question: Message) -> bool:
    """Return whether the user says yes.

    Raises:
        Refusal: where nobody can answer.
    """
    answer = console.ask(question)
    if answer is None:
        raise refusal(
            "There is nobody to ask whether this is right. Add --yes to write it, or --dry-run"
            " to look only."
        )
    return answer
