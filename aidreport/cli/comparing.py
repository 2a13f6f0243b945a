"""What a redline is compared with: a revision of git, or a file of somebody."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.failures import ExitCode, Failure, failure, refusal
from aidreport.cli.invocation import Invocation
from aidreport.sources.project import Project

if TYPE_CHECKING:
    from aidreport.redlining.earlier import Earlier

_READ = (".docx", ".md")
"""How the files end that can be compared with."""
_OTHERS = (".doc", ".wps", ".odt", ".rtf", ".pdf", ".html", ".htm", ".txt", ".yaml", ".yml")
"""How other files end that somebody may name; no branch is called so."""


def earlier_editions(
    invocation: Invocation,
    project: Project,
    years: Sequence[str],
    compared: str,
    templates: Path | None,
) -> Mapping[str, Earlier]:
    """Return by year the editions that its redline is compared with.

    Raises:
        Refusal: for several years and one file, and for a file that cannot be compared with.
        Failure: where the file or the revision cannot be read, or gives no report.
    """
    path = invocation.path(compared)
    suffix = path.suffix.lower()
    if suffix in _OTHERS or (suffix not in _READ and path.is_file()):
        raise refusal(
            "“{path}” cannot be compared with: name a Word file (.docx) or a Markdown file"
            " (.md) of the report, or a revision of git.",
            path=compared,
        )
    if suffix not in _READ:
        return _of_revision(project, years, compared, templates)
    if len(years) > 1:
        raise refusal("--compare FILE is the report of one year. Name that year alone.")
    return {years[0]: _of_file(path)}


def _of_file(path: Path) -> Earlier:
    from aidreport.redlining.earlier import NotOurs, earlier_markdown, earlier_word
    from aidreport.report_readers import Unreadable

    if not path.is_file():
        raise failure("There is no file “{path}” to compare with. Check the name.", path=path.name)
    read: Callable[[bytes], Earlier]
    read = earlier_word if path.suffix.lower() == _READ[0] else earlier_markdown
    try:
        return read(path.read_bytes())
    except Unreadable as error:
        raise failure(
            "“{path}” cannot be read: {reason}.", path=path.name, reason=error.reason
        ) from error
    except NotOurs as error:
        raise failure(
            "“{path}” holds on line {line} what no report of ours has: {found}. Compare with"
            " the Word file of the report.",
            path=path.name,
            line=str(error.line),
            found=error.message,
        ) from error


def _of_revision(
    project: Project, years: Sequence[str], revision: str, templates: Path | None
) -> Mapping[str, Earlier]:
    from aidreport.redlining.earlier import earlier_word
    from aidreport.revisions.earlier import NoEarlierReport, reports_at
    from aidreport.revisions.repository import NoRevision

    try:
        reports = reports_at(project, years, revision, os.environ, templates)
    except NoRevision as error:
        code = ExitCode.ENVIRONMENT if error.by_system else ExitCode.USAGE
        raise Failure(error.message, code) from error
    except NoEarlierReport as error:
        code = ExitCode.FINDINGS if error.findings else ExitCode.USAGE
        raise Failure(error.message, code, error.findings) from error
    return {year: earlier_word(report) for year, report in reports.items()}
