"""A year as it is told now, whole: its text, its figures, whom it knows, what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aidreport.diagnostics import Diagnostic, has_errors
from aidreport.facts.statistics import Statistics
from aidreport.facts.statistics import build as build_statistics
from aidreport.frozen import frozen
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.pipeline.publishing import PublicYear, hiding
from aidreport.pipeline.reporting import Edition, Reporter
from aidreport.publication.publication import published
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

_MARKDOWN = "md"


@frozen
class Snapshot:
    """A year of a project at one time, without what its private file adds.

    Attributes:
        year: its name.
        audience: for whom it is told.
        findings: all that is said of its records and templates.
        edition: its report, None where its records or templates have an error, or where the
            public edition may hold a name.
        statistics: its figures, None where the edition is.
        record: whom and what it knows, None where it cannot be read; not masked.
        public: what the public must not read of it; None for the edition of the house, or where
            nobody can say that, for not all of the record can be read.
        hide: takes out of a line whatever the audience must not read.
    """

    year: str
    audience: Audience
    findings: tuple[Diagnostic, ...]
    edition: Edition | None
    statistics: Statistics | None
    record: YearRecord | None
    public: PublicYear | None
    hide: Callable[[str], str]

    @property
    def text(self) -> str:
        """The Markdown of the report; empty where there is none."""
        return (self.edition.rendered.text if self.edition else None) or ""

    @property
    def failed(self) -> bool:
        """Whether there is an error among the findings."""
        return has_errors(self.findings)

    @property
    def unsafe(self) -> bool:
        """Whether nobody can say what of its findings the public must not read."""
        return self.audience is Audience.PUBLIC and self.public is None

    def masked(self, text: str) -> str:
        """Return any words as the report of this audience would say them."""
        return self.public.publication.masked(text) if self.public else text

    def leaks(self, files: Mapping[str, bytes]) -> list[Diagnostic]:
        """Return an error for whatever some files hold that the audience must not read."""
        if self.edition:
            return self.edition.leaks(files, [_MARKDOWN])
        return self.public.leaks(files) if self.public else []


def snapshot(project: Project, year: str, audience: Audience) -> Snapshot:
    """Return a year that has records, for an audience; never raises for its content."""
    builds = Builds(project)
    checked = check(project, year, builds)
    edition = _edition(project, checked.record, audience) if checked.record else None
    findings = checked.findings
    public = edition.public if edition else None
    if edition:
        doubts = public.doubts if public else ()
        findings = (*findings, *edition.rendered.findings, *doubts)
        edition = None if doubts or edition.rendered.text is None else edition
    built = builds.of(year).record
    record = builds.compared(built).as_committed if built else None
    # What could not be read may name somebody whom nobody knows to be protected.
    whole = record is not None and record.complete and record.whole_frame
    if record and whole and public is None and audience is Audience.PUBLIC:
        public = PublicYear(published(record, project.settings.publish))
    return Snapshot(
        year,
        audience,
        findings,
        edition,
        build_statistics([CheckedYear(edition.record)]) if edition else None,
        record,
        public,
        hiding(project, [year], builds, [public]) if public else str,
    )


def _edition(project: Project, checked: CheckedYear, audience: Audience) -> Edition:
    committed = CheckedYear(checked.record.as_committed)
    return Reporter(project).edition(committed, audience)
