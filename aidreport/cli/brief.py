"""`aidreport brief`: one activity on a page of its own, on the day that it happened."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.letterheads import letterhead_of
from aidreport.cli.options import (
    flag,
    for_whom,
    one_year,
    output_to,
    reference_doc,
    several_formats,
)
from aidreport.cli.parameters import Argument
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.render_once import compare_reports, write_reports
from aidreport.cli.targets import STANDARD_OUTPUT, formats_wanted, one_file, target_at
from aidreport.delivery.target import About, brief
from aidreport.diagnostics import has_errors, message
from aidreport.expressions import expression
from aidreport.sources.publish import Audience

_NO_PART_OF_A_NAME = expression(r"[^\w-]+")


def make_brief(
    invocation: Invocation,
    year: str,
    activity: str,
    formats: Sequence[str],
    output: str | None,
    check: bool,
    force: bool,
    audience: str,
    reference_doc: str | None,
) -> int:
    """Write the brief of an activity, or with `check` only compare it."""
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.delivery.rendered_reports import rendered_reports

    names = formats_wanted(formats, one_file(invocation, output))
    project = open_project(invocation)
    known_years([year], available_years(project))
    edition = Audience(audience)
    builds = pipeline.Builds(project)
    checked = pipeline.check(project, year, builds)
    public = edition is Audience.PUBLIC
    if checked.record is None or has_errors(checked.findings):
        # What is wrong may stand in the very line that must not be read in a log.
        hide = pipeline.hiding(project, [year], builds) if public else None
        console = Console(invocation, project.root, hide)
        console.findings(checked.findings)
        return ExitCode.FINDINGS
    meant = pipeline.activity_meant(checked.record, activity)
    if meant.place is None:
        raise failure(
            "There is no single activity “{wanted}” here. Name one by its number or its “id”:"
            " {activities}.",
            wanted=activity,
            activities="; ".join(meant.offered),
        )
    slug = _NO_PART_OF_A_NAME.sub("-", activity).strip("-")
    about = About(meant.place, activity, slug)
    wanted = [brief(project, year, name, edition, about) for name in names]
    wanted = [target_at(invocation, each, output) for each in wanted]
    letterhead = letterhead_of(invocation, project, reference_doc)
    made = rendered_reports(project, wanted, None, letterhead, builds, compared=check)
    hide = pipeline.hiding(project, [year], builds, made.public) if public else None
    console = Console(invocation, project.root, hide)
    console.findings(made.findings)
    if made.failed:
        return ExitCode.FINDINGS
    if output == STANDARD_OUTPUT:
        console.result(made.reports[0].plain)
        return ExitCode.GOOD
    if check:
        return compare_reports(console, project, made)
    return write_reports(console, project, made, force)


command = Command(
    "brief",
    make_brief,
    "Writes a brief about one activity (简报) to the folder “reports”: a title that says what"
    " happened, the sentences that the report has of it, its photos. An activity is named by"
    " its “id”, by its number in the record, or by its day. Nothing that somebody changed by"
    " hand is lost, as with “render”.",
    parameters=[
        one_year(),
        Argument(
            "activity",
            "ACTIVITY",
            "Its “id”, its number in the record from 1, or its day: 2009-03-25.",
            required=True,
        ),
        several_formats("Format of the brief, may be repeated; without it md and docx."),
        output_to(
            "Write one brief to this file, or the briefs to this folder; “-” is the standard"
            " output."
        ),
        flag(["--check"], "Write nothing; exit with 1 if the brief is not what the records give."),
        flag(["--force"], "Replace a brief that was changed by hand too; a copy of it is kept."),
        reference_doc(),
        for_whom(
            "For whom: “public” masks minors, illnesses and whatever leads to them.",
            default=Audience.INTERNAL.value,
        ),
    ],
    examples=[
        (message("A brief about the third activity of the record:"), "aidreport brief 2009 3"),
        (
            message("One for the web site, about what happened on a day:"),
            "aidreport brief 2009 2009-03-25 --audience public -f html",
        ),
    ],
)
