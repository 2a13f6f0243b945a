"""One rendering of the reports that were asked for: from the files to what was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.console import Console
from aidreport.cli.differences import differences
from aidreport.cli.failures import ExitCode, failure, refusal
from aidreport.cli.findings import in_order
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import CHINESE, translation
from aidreport.cli.letterheads import letterhead_of
from aidreport.cli.names import listed
from aidreport.cli.projects import available_years, known_years, open_project
from aidreport.cli.targets import (
    STANDARD_OUTPUT,
    also_there,
    by_engine,
    drafts,
    formats_wanted,
    one_file,
    redlines,
    review_copies,
    target_at,
    targets,
)
from aidreport.diagnostics import Diagnostic, Message
from aidreport.frozen import frozen
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.delivery.rendered_reports import RenderedReports
    from aidreport.delivery.safe_writing import Placed
    from aidreport.redlining.earlier import Earlier


@frozen
class Wishes:
    """What was asked for on the command line of `render`, as it was written there."""

    years: Sequence[str]
    all_years: bool
    formats: Sequence[str]
    output: str | None
    check: bool
    force: bool
    templates: str | None
    audience: str | None
    reference_doc: str | None
    pdf_engine: str | None
    review: bool
    draft: bool
    compare: str | None


@frozen
class Rendering:
    """How one rendering went.

    Attributes:
        code: what the program would exit with.
        written: the reports that stand in their places now, as they were asked for.
        photos: the files of the photos that the records name.
    """

    code: ExitCode
    written: tuple[Path, ...] = ()
    photos: frozenset[Path] = frozenset()


def render_once(invocation: Invocation, wishes: Wishes) -> Rendering:
    """Write the reports that are wished, or compare them where that is wished, and say how it went.

    Raises:
        Refusal: for wishes that contradict each other.
        Failure: where the project is not as a report needs it.
        CannotWrite: for whatever the system refuses.
    """
    apart = wishes.review or wishes.compare
    file = one_file(invocation, wishes.output)
    names = () if apart else formats_wanted(wishes.formats, file)
    project = open_project(invocation)
    chosen = _chosen(wishes.years, wishes.all_years, available_years(project))
    edition = Audience(wishes.audience or Audience.INTERNAL)
    if wishes.compare:
        wanted = redlines(project, chosen, wishes.formats, file, wishes.audience, wishes.compare)
    elif wishes.review:
        wanted = review_copies(project, chosen, wishes.formats, file, wishes.audience)
    elif wishes.draft:
        wanted = drafts(project, chosen, wishes.formats, file, wishes.audience)
    else:
        wanted = targets(project, chosen, names, edition)
    wanted = [target_at(invocation, each, wishes.output) for each in wanted]
    if wishes.check and not wishes.formats and wishes.output is None and not wishes.review:
        wanted += also_there(project, wanted, public_too=wishes.audience is None)
    wanted = by_engine(wanted, wishes.pdf_engine)
    folder = _template_folder(invocation, wishes.templates)
    letterhead = letterhead_of(invocation, project, wishes.reference_doc)
    earlier = _earlier(invocation, project, chosen, wishes.compare, folder)
    # Slow to import, and not needed for help.
    from aidreport import pipeline
    from aidreport.cli.progress import Progress
    from aidreport.delivery.rendered_reports import rendered_reports

    builds = pipeline.Builds(project, keep_sources=wishes.review, as_draft=wishes.draft)
    with Progress(Console(invocation, project.root)) as step:
        made = rendered_reports(
            project,
            wanted,
            folder,
            letterhead,
            builds,
            compared=wishes.check,
            earlier=earlier,
            translate=translation(CHINESE) if apart else str,
            step=step,
        )
    photos = frozenset(
        file for year in chosen for file in pipeline.photo_files(project, builds.of(year).record)
    )
    public = edition is Audience.PUBLIC
    hide = pipeline.hiding(project, chosen, builds, made.public) if public else None
    console = Console(invocation, project.root, hide)
    console.findings(made.findings)
    if made.failed:
        return Rendering(ExitCode.FINDINGS, photos=photos)
    if wishes.output == STANDARD_OUTPUT:
        console.result(made.reports[0].plain)
        if made.reports[0].pictures:
            console.inform("The pictures are not written: that takes a file (--output).")
        return Rendering(ExitCode.GOOD, photos=photos)
    if wishes.check:
        return Rendering(compare_reports(console, project, made), photos=photos)
    code = write_reports(console, project, made, wishes.force)
    written = () if code else tuple(report.target.path for report in made.reports)
    return Rendering(code, written, photos)


def _earlier(
    invocation: Invocation,
    project: Project,
    years: Sequence[str],
    compared: str | None,
    templates: Path | None,
) -> Mapping[str, Earlier] | None:
    """Return the editions that redlines are compared with, None where none are wished."""
    if compared is None:
        return None
    from aidreport.cli.comparing import earlier_editions

    return earlier_editions(invocation, project, years, compared, templates)


def write_reports(
    console: Console, project: Project, made: RenderedReports, force: bool
) -> ExitCode:
    """Write reports to their places, tell of each, and return what the program exits with."""
    findings = []
    for placed in _placed(project.root, made, force):
        for said in placed.said:
            console.tell(said)
        findings += [placed.finding] if placed.finding else []
    console.findings(findings)
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


def compare_reports(console: Console, project: Project, made: RenderedReports) -> ExitCode:
    """Tell which reports are not what the records give, and return what the program exits with."""
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
    console.inform("The reports are what the records give.")
    return ExitCode.GOOD


def _chosen(years: Sequence[str], all_years: bool, available: list[str]) -> list[str]:
    if all_years:
        return available
    if not years:
        raise refusal(
            "Which year? There are records of: {available}. Name years, or all with --all.",
            available=listed(available),
        )
    return known_years(years, available)


def _template_folder(invocation: Invocation, templates: str | None) -> Path | None:
    if templates is None:
        return None
    folder = invocation.path(templates)
    if not folder.is_dir():
        raise failure(
            "There is no folder “{path}”. Check what stands behind --templates.",
            path=folder.as_posix(),
        )
    return folder
