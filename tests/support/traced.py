"""Where the figures of a year's report come from."""

from __future__ import annotations

from aidreport import pipeline
from aidreport.pipeline import Places
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience
from aidreport.tracing.trace import Trace


def traced(
    project: Project,
    year: str,
    audience: Audience = Audience.INTERNAL,
    places: Places = Places.ALL,
) -> Trace:
    """Return the trace of a year that has no error."""
    builds = pipeline.Builds(project, keep_sources=True)
    checked = pipeline.check(project, year, builds)
    assert checked.record, [finding.line(str) for finding in checked.findings]
    edition = pipeline.Reporter(project).edition(checked.record, audience, places=places)
    assert edition.rendered.text, edition.rendered.findings
    return pipeline.trace(edition, builds.sources_of(edition.record))
