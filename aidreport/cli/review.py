"""`aidreport review`: what changed in the records and the report since a revision of git."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.options import for_whom, output_to, several_years
from aidreport.cli.parameters import Option
from aidreport.cli.projects import available_years, no_such_year, open_project
from aidreport.cli.targets import STANDARD_OUTPUT
from aidreport.diagnostics import message
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

_SHORT = 7
"""Digits of a commit's number that git shows."""


def review(
    invocation: Invocation, years: Sequence[str], base: str, audience: str, output: str | None
) -> int:
    """Print what became of the years asked for, or of all, since a revision."""
    # Slow to import, and not needed for help.
    from aidreport.revisions.repository import NoRevision, Repository

    project = open_project(invocation)
    with TemporaryDirectory(prefix="aidreport-") as folder:
        try:
            repository = Repository(project.root, os.environ)
            commit = repository.commit(base)
            repository.write_files(commit, Path(folder))
        except NoRevision as error:
            code = ExitCode.ENVIRONMENT if error.by_system else ExitCode.USAGE
            raise Failure(error.message, code) from error
        before = _project_in(Path(folder), base)
        named = base if commit.startswith(base) else f"{base} ({commit[:_SHORT]})"
        return _told(invocation, before, project, years, named, Audience(audience), output)


def _told(
    invocation: Invocation,
    before: Project,
    now: Project,
    years: Sequence[str],
    revision: str,
    audience: Audience,
    output: str | None,
) -> int:
    from aidreport.revisions.markdown import as_markdown
    from aidreport.revisions.review import leaks
    from aidreport.revisions.years import changed_years, reviewed_year

    _refuse_unknown(before, now, years)
    console = Console(invocation, now.root)
    changed, same = changed_years(before, now, list(dict.fromkeys(years)))
    reviews = [reviewed_year(before, now, year, audience) for year in changed]
    content = as_markdown(reviews, same, revision, console.translate).encode()
    name = Path(output).name if output and output != STANDARD_OUTPUT else "review.md"
    if found := leaks(reviews, {name: content}):
        console.findings(found)
        return ExitCode.FINDINGS
    console.deliver(content, output or None)
    failed = any(each.now.failed for each in reviews if each.now)
    return ExitCode.FINDINGS if failed else ExitCode.GOOD


def _project_in(folder: Path, base: str) -> Project:
    """Return the project as it was.

    Raises:
        Failure: where its configuration could not be used then.
    """
    from aidreport.sources.project import project_in
    from aidreport.sources.settings import ConfigurationError

    try:
        return project_in(folder)
    except ConfigurationError as error:
        raise failure(
            "The configuration at {revision} cannot be used, see above: nothing can be"
            " compared with it. Choose a later revision.",
            findings=error.findings,
            revision=base,
        ) from error


def _refuse_unknown(before: Project, now: Project, years: Sequence[str]) -> None:
    """Refuse a year that neither of both projects has records of.

    Raises:
        Failure: for the first such year, or where there are no records at all.
    """
    from aidreport import pipeline

    known = sorted({*pipeline.years(before), *pipeline.years(now)}) or available_years(now)
    for year in years:
        if year not in known:
            raise Failure(no_such_year(year, known))


command = Command(
    "review",
    review,
    "Tells what changed in the records since a revision of git, for whoever reviews it: the"
    " sentences of the report that are new, changed or gone, the totals before and after, new"
    " people and organisations, what is still to be filled in, and new findings, as Markdown"
    " for a pull request. What only the private file says is left out. Exit code 0: told; 1: a"
    " record has an error now, or something protected would be told; 2: wrong command line or"
    " configuration, no such revision, or no repository; 3: git is missing, or the system"
    " failed.",
    parameters=[
        several_years("A year that has records, now or then. Without one: all."),
        Option(
            ["--base"],
            "The revision to compare with: a branch, a tag, a commit, HEAD~1.",
            placeholder=message("REV"),
            required=True,
        ),
        for_whom(
            "For whom: “internal” (as it is without this option) names everybody, “public”"
            " masks minors, illnesses and whatever leads to them.",
            default=Audience.INTERNAL.value,
        ),
        output_to("Write to this file; “-” is the standard output."),
    ],
    examples=[
        (message("What would be merged into “main”?"), "aidreport review --base main"),
        (
            message("A text for a pull request that anybody may read:"),
            "aidreport review 2009 --base main --audience public -o review.md",
        ),
    ],
)
