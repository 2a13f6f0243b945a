"""`aidreport render`: from the records of a year to its report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.differences import differences
from aidreport.cli.failures import ExitCode, Failure, Refusal
from aidreport.cli.findings import in_order
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import CHINESE, translation
from aidreport.cli.letterheads import letterhead_of
from aidreport.cli.names import listed
from aidreport.cli.parameters import Argument, Option
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.targets import (
    STANDARD_OUTPUT,
    also_there,
    by_engine,
    formats_wanted,
    review_copies,
    target_at,
    targets,
)
from aidreport.diagnostics import Diagnostic, Message, message
from aidreport.formats import ENGINES, OFFERED
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.delivery.rendered_reports import RenderedReports
    from aidreport.delivery.safe_writing import Placed


def render(
    invocation: Invocation,
    years: Sequence[str],
    all_years: bool,
    formats: Sequence[str],
    output: str | None,
    check: bool,
    force: bool,
    templates: str | None,
    audience: str | None,
    reference_doc: str | None,
    pdf_engine: str | None,
    review: bool,
) -> int:
    """Write the reports of the years asked for, or with `check` only compare them."""
    names = () if review else formats_wanted(formats, output)
    _refuse_contradictions(years, all_years, output, check=check, force=force)
    project = open_project(invocation)
    chosen = _chosen(years, all_years, available_years(project))
    edition = Audience(audience or Audience.INTERNAL)
    if review:
        wanted = review_copies(project, chosen, formats, output, audience)
    else:
        wanted = targets(project, chosen, names, edition)
    wanted = [target_at(invocation, project, each, output) for each in wanted]
    if check and not formats and output is None and not review:
        wanted += also_there(project, wanted, public_too=audience is None)
    wanted = by_engine(wanted, pdf_engine)
    folder = _template_folder(invocation, templates)
    letterhead = letterhead_of(invocation, project, reference_doc)
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.delivery.rendered_reports import rendered_reports

    builds = pipeline.Builds(project, keep_sources=review)
    made = rendered_reports(
        project,
        wanted,
        folder,
        letterhead,
        builds,
        compared=check,
        translate=translation(CHINESE) if review else str,
    )
    public = edition is Audience.PUBLIC
    hide = pipeline.hiding(project, chosen, builds, made.public) if public else None
    console = Console(invocation, project.root, hide)
    for finding in in_order(made.findings):
        console.finding(finding, err=True)
    if made.failed:
        return ExitCode.FINDINGS
    if output == STANDARD_OUTPUT:
        console.result(made.reports[0].plain)
        if made.reports[0].pictures:
            console.tell(message("The pictures are not written: that takes a file (--output)."))
        return ExitCode.GOOD
    if check:
        return _compare(console, project, made)
    return _write(console, project, made, force)


def _write(console: Console, project: Project, made: RenderedReports, force: bool) -> int:
    findings = []
    for placed in _placed(project.root, made, force):
        for said in placed.said:
            console.tell(said)
        findings += [placed.finding] if placed.finding else []
    for finding in in_order(findings):
        console.finding(finding, err=True)
    return ExitCode.FINDINGS if findings else ExitCode.GOOD


def _placed(root: Path, made: RenderedReports, force: bool) -> Iterator[Placed]:
    """Write the reports, pictures before the Markdown that shows them."""
    from aidreport.delivery.picture_files import PictureFiles
    from aidreport.delivery.safe_writing import fresh_report, place
    from aidreport.output import held

    first = made.reports[0].target.path
    with held(first.parent, first.name) as folder:
        for report in made.reports:
            pictures = PictureFiles(report, root) if report.target.format == "md" else None
            if pictures:
                yield from pictures.write(force=force)
            placed = place(fresh_report(report), folder, root, force=force)
            yield placed
            if pictures and not placed.finding:
                yield from pictures.clear(force=force)


def _compare(console: Console, project: Project, made: RenderedReports) -> int:
    from aidreport.delivery.freshness import not_fresh
    from aidreport.delivery.picture_files import PictureFiles

    findings: list[Diagnostic] = []
    details: dict[Diagnostic, list[Message]] = {}
    for report in made.reports:
        finding = not_fresh(report, project.root)
        if finding:
            findings.append(finding)
            by_hand = finding.code == "edited-report"
            details[finding] = list(differences(report, by_hand=by_hand))
        if report.target.format == "md":
            findings += PictureFiles(report, project.root).not_fresh()
    for finding in in_order(findings):
        console.finding(finding, err=True)
        for detail in details.get(finding, ()):
            console.tell(detail)
    if findings:
        return ExitCode.FINDINGS
    console.tell(message("The reports are what the records give."))
    return ExitCode.GOOD


def _refuse_contradictions(
    years: Sequence[str], all_years: bool, output: str | None, *, check: bool, force: bool
) -> None:
    if years and all_years:
        raise Refusal(message("--all stands for every year. Leave out --all, or the years."))
    if output is not None and (all_years or len(years) > 1):
        raise Refusal(
            message("--output takes the report of one year. Name one year, or leave out --output.")
        )
    if output == STANDARD_OUTPUT and check:
        raise Refusal(
            message("--check compares files. Name a file with --output, or leave out --output.")
        )
    if force and check:
        raise Refusal(message("--check writes nothing, --force does. Leave out one of them."))
    if force and output == STANDARD_OUTPUT:
        raise Refusal(message("--force replaces files. Leave it out where the report goes to “-”."))


def _chosen(years: Sequence[str], all_years: bool, available: list[str]) -> list[str]:
    if all_years:
        return available
    if not years:
        raise Refusal(
            message(
                "Which year? There are records of: {available}. Name years, or all with --all.",
                available=listed(available),
            )
        )
    return known_years(years, available)


def _template_folder(invocation: Invocation, templates: str | None) -> Path | None:
    if templates is None:
        return None
    folder = invocation.path(templates)
    if not folder.is_dir():
        raise Failure(
            message(
                "There is no folder “{path}”. Check what stands behind --templates.",
                path=folder.as_posix(),
            )
        )
    return folder


command = Command(
    "render",
    render,
    text=message(
        "Checks the records of the years named and writes their reports to the folder "
        "“reports”. Where a record has an error, nothing is written. A report that somebody "
        "changed by hand is left alone, and the fresh one written beside it as “.new”. "
        "Exit code 0: written; "
        "1: something to mend; 2: wrong command line, configuration or missing records; "
        "3: the system failed."
    ),
    parameters=[
        Argument("years", message("YEAR"), message("A year that has records."), nargs=-1),
        Option(["--all", "all_years"], message("The reports of all years."), is_flag=True),
        Option(
            ["-f", "--format", "formats"],
            message("Format of the report, may be repeated; without it md and docx."),
            choices=tuple(OFFERED),
            multiple=True,
        ),
        Option(
            ["-o", "--output"],
            message("Write one report to this file; “-” is the standard output."),
            placeholder=message("PATH"),
        ),
        Option(
            ["--check"],
            message(
                "Write nothing; exit with 1 if a report is missing, not up to date or changed "
                "by hand."
            ),
            is_flag=True,
        ),
        Option(
            ["--force"],
            message("Replace reports that were changed by hand too; a copy of each is kept."),
            is_flag=True,
        ),
        Option(
            ["--review"],
            message(
                "Write the review copy for whoever signs: a comment at each figure says where it"
                " comes from, one at each open question whom to ask."
            ),
            is_flag=True,
        ),
        Option(
            ["--templates"],
            message("Look for templates in this folder first."),
            placeholder=message("DIR"),
        ),
        Option(
            ["--reference-doc"],
            message("Take styles, headers, footers and margins of this Word file (.docx)."),
            placeholder=message("FILE"),
        ),
        Option(
            ["--pdf-engine"],
            message(
                "What lays out a PDF: “typst” (as it is without this option), at once and the same"
                " on every machine with its fonts, or “libreoffice”, from the Word document."
            ),
            choices=ENGINES,
        ),
        Option(
            ["--audience"],
            message(
                "For whom: “internal” (as it is without this option) names everybody, “public”"
                " masks minors, illnesses and whatever leads to them."
            ),
            choices=[audience.value for audience in Audience],
        ),
    ],
    examples=[
        (message("Write reports/2009.md and reports/2009.docx:"), "aidreport render 2009"),
        (
            message("Write the Word document only, to a place of your own:"),
            "aidreport render 2009 -o summary.docx",
        ),
        (
            message("Write the edition that may be published, reports/2009.public.docx:"),
            "aidreport render 2009 --audience public",
        ),
        (
            message("Write the copy that is read before signing, reports/2009.review.docx:"),
            "aidreport render 2009 --review",
        ),
        (message("See whether all reports are up to date:"), "aidreport render --all --check"),
    ],
)
