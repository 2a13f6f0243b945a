"""What must not be published of a year, and whether it stands in what is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aidreport.diagnostics import Diagnostic
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.pipeline.checking import Builds
from aidreport.pipeline.files import public_reports
from aidreport.publication.leaks import leak_findings, published_findings
from aidreport.publication.masking import Publication, published
from aidreport.publication.photos import agreed
from aidreport.sources.paths import shown_path
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience


@dataclass(frozen=True, slots=True)
class PublicYear:
    """A year as it may be published, and what must not be."""

    publication: Publication

    @property
    def checked(self) -> CheckedYear:
        """The year with what is protected masked, and the photos that were agreed to."""
        return CheckedYear(agreed(self.publication.record))

    def leaks(self, files: Mapping[str, bytes]) -> list[Diagnostic]:
        """Return an error for whatever some files, by their paths, hold that must not be there."""
        return leak_findings(self.publication.leaks(files))


def public_year(project: Project, record: YearRecord) -> PublicYear:
    """Return a checked year as it may be published."""
    return PublicYear(published(record, project.settings.publish))


def published_leaks(project: Project, year: str, builds: Builds) -> list[Diagnostic]:
    """Return a warning for whatever the public reports of a year hold that must not be there.

    Names in Latin letters are not looked for: that takes longer than all other checks, and
    `render --audience public` has done it.
    """
    record = builds.of(year).record
    if record is None:
        return []
    publication = published(builds.compared(record), project.settings.publish)
    found = []
    for file in public_reports(project, year):
        path = shown_path(project.root, file)
        leaks = publication.leaks({path: file.read_bytes()}, with_pinyin=False)
        found += published_findings(path, f"{year} --audience {Audience.PUBLIC}", leaks)
    return found
