"""The reports of several years, made before the first of them is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.delivery.target import Target
from aidreport.diagnostics import (
    Diagnostic,
    Message,
    Position,
    Translate,
    has_errors,
    message,
)
from aidreport.fingerprints.pictures import with_pictures_noted
from aidreport.formats import FORMATS
from aidreport.frozen import field, frozen, replace
from aidreport.pipeline import Builds, Edition, Places, Report, Reporter, check
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.pipeline import Letterhead
    from aidreport.pipeline.publishing import PublicYear
    from aidreport.redlining.earlier import Earlier


@frozen
class RenderedReport:
    """A report that was made for its target.

    `plain` is what the writer gave, for a pipe; `content` has the fingerprints of a file as well.
    `pictures` are files to be written beside it.
    """

    target: Target
    plain: bytes
    content: bytes
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@frozen
class RenderedReports:
    """Reports and what was found on the way; no report is of use beside an error.

    `editions` are what the reports were made of.
    """

    reports: tuple[RenderedReport, ...]
    findings: tuple[Diagnostic, ...]
    editions: tuple[Edition, ...] = ()

    @property
    def public(self) -> list[PublicYear]:
        """The years as they may be published, of the editions for everybody."""
        return [each.public for each in self.editions if each.public]

    @property
    def failed(self) -> bool:
        """Whether there is an error among the findings."""
        return has_errors(self.findings)


@frozen
class _Edition:
    """What is rendered once, whatever the formats."""

    year: str
    audience: Audience
    name: str
    review: bool
    about: Position | None
    draft: bool
    compared: str


def rendered_reports(
    project: Project,
    targets: Iterable[Target],
    templates: Path | None = None,
    letterhead: Letterhead | None = None,
    builds: Builds | None = None,
    *,
    compared: bool = False,
    traced: bool = False,
    earlier: Mapping[str, Earlier] | None = None,
    translate: Translate = str,
    step: Callable[[Message], None] = lambda _: None,
) -> RenderedReports:
    """Return the reports wanted, none where a record of any of their years has an error.

    Args:
        project: where the records are.
        targets: of years that have records.
        templates: a folder whose templates come first.
        letterhead: the file whose look Word documents take over.
        builds: the years as they were built, where somebody asks for them afterwards.
        compared: whether the reports are only compared with files, not written: nothing is then
            laid out by another program.
        traced: whether the editions will be asked where their words come from.
        earlier: by year the edition that a redline is compared with.
        translate: gives the notes of review copies the language of the report.
        step: is told what is being done, before it is.
    """
    editions = _editions(targets)
    reviewed = any(key.review for key in editions)
    builds = builds or Builds(project, keep_sources=reviewed)
    checked = {}
    for year in dict.fromkeys(key.year for key in editions):
        step(message("Checking the records of {year}", year=year))
        checked[year] = check(project, year, builds)
    made = RenderedReports((), tuple(each for one in checked.values() for each in one.findings))
    if made.failed:
        return made
    reporter = Reporter(project, templates, letterhead)
    for number, (key, wanted) in enumerate(editions.items(), start=1):
        step(_making(key, number, len(editions)))
        found = checked[key.year]
        if found.record is None:
            raise AssertionError(f"{key.year}: neither a record nor an error")
        asked = Places.ALL if traced or key.review or key.draft else Places.NONE
        edition = reporter.edition(found.record, key.audience, key.name, key.about, places=asked)
        if key.draft and edition.rendered.text is not None:
            from aidreport.pipeline.drafts import drafted

            edition = drafted(edition, builds.unfilled.get(key.year, ()))
        formats = [(FORMATS[each].twin if compared else None) or each for each in wanted]
        notes = None
        if key.review and edition.rendered.text is not None:
            # Knows the pages of all findings: slow to import, and most reports are no such copy.
            from aidreport.pipeline import review_notes

            sources = builds.sources_of(edition.record)
            notes = review_notes(edition, found.findings, sources, translate)
        report = edition.write(formats, notes)
        if key.compared and earlier is not None:
            report = _redlined(report, edition, earlier[key.year], translate)
        made = RenderedReports(
            (
                *made.reports,
                *(_fingerprinted(each, report) for each in wanted.values() if report.files),
            ),
            (*made.findings, *report.findings),
            (*made.editions, edition),
        )
    return made


def _making(key: _Edition, number: int, of: int) -> Message:
    public = key.audience is Audience.PUBLIC
    said = message("Making the report of {year}", year=key.year)
    if public:
        said = message("Making and searching the public report of {year}", year=key.year)
    if of == 1:
        return said
    return message("{step} ({number} of {all})", step=said, number=number, all=of)


def _editions(targets: Iterable[Target]) -> dict[_Edition, dict[str, Target]]:
    """Return the targets by their editions, then by their formats."""
    found: dict[_Edition, dict[str, Target]] = {}
    for each in targets:
        place = each.about.place if each.about else None
        kind = (each.review, place, each.draft, each.compared)
        key = _Edition(each.year, each.audience, each.name, *kind)
        found.setdefault(key, {})[each.format] = each
    return found


def _redlined(report: Report, edition: Edition, earlier: Earlier, translate: Translate) -> Report:
    """Return a report whose changes against an earlier edition are tracked."""
    if not report.files:
        return report
    # Reads Word files: slow to import, and most reports are no redlines.
    from aidreport.redlining.report import redlined

    def titled(title: str) -> str:
        return message("{title} (tracked changes)", title=title).render(translate)

    year = edition.record.frame.report.period.year
    files = {name: redlined(each, earlier, year, titled) for name, each in report.files.items()}
    return replace(report, files=files)


def _fingerprinted(target: Target, report: Report) -> RenderedReport:
    """Return a report with its fingerprints, and nothing but those where only its twin was made."""
    written_in = FORMATS[target.format]
    plain = report.files.get(target.format, b"")
    twin = report.files[written_in.twin] if written_in.twin else b""
    pictures = report.pictures if target.format == "md" else {}
    content = written_in.fingerprinted(with_pictures_noted(plain, pictures), twin)
    return RenderedReport(target, plain, content, pictures)
