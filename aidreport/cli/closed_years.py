"""What is said to whoever changes the records of a year that is signed and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aidreport.cli.console import Console
    from aidreport.sources.project import Project


def tell_if_closed(console: Console, project: Project, year: str) -> None:
    """Say that a change of a closed year is a correction; nothing for any other year."""
    from aidreport.pipeline.files import lock_file

    if lock_file(project, year).exists():
        console.inform(
            "“{year}” is signed and closed: whatever changes in it now needs an entry under"
            " “corrections”, and is signed again. See “aidreport close --help”.",
            year=year,
        )
