"""Record files as an import changes them: confirmed, and written unless they changed meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.names import listed
from aidreport.diagnostics import message
from aidreport.output import write_whole

if TYPE_CHECKING:
    from aidreport.diagnostics import Message
    from aidreport.importing.writing import FileChange
    from aidreport.sources.project import Project


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
    console.tell(message("Written: {path}", path=listed(shown)))


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
