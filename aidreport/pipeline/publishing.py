"""What the public reports on the disk hold that must not be published."""

from __future__ import annotations

from aidreport.diagnostics import Diagnostic
from aidreport.pipeline.checking import Builds
from aidreport.pipeline.files import REPORTS
from aidreport.sources.paths import leads_out, shown_path
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience


def published_leaks(project: Project, year: str, builds: Builds) -> list[Diagnostic]:
    """Return a warning for whatever the public reports of a year hold that must not be there.

    Names in Latin letters are not looked for: that takes longer than all other checks, and
    `render --audience public` has done it.
    """
    folder = project.root / REPORTS
    files = [
        file
        for file in sorted(folder.glob(f"{year}{Audience.PUBLIC.ending}.*"))
        if file.is_file() and not leads_out(project.root, file)
    ]
    record = builds.of(year).record
    if not files or record is None:
        return []
    from aidreport.publication.leaks import published_findings
    from aidreport.publication.masking import published

    publication = published(builds.compared(record), project.settings.publish)
    found = []
    for file in files:
        path = shown_path(project.root, file)
        leaks = publication.leaks({path: file.read_bytes()}, with_pinyin=False)
        found += published_findings(path, f"{year} --audience {Audience.PUBLIC}", leaks)
    return found
