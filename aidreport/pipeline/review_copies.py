"""From an edition of a report to what is noted beside the text of its review copy (审签稿)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.annotations.review_copy import Reviewing, reviewing
from aidreport.diagnostics import Diagnostic, Translate
from aidreport.pipeline.reporting import Edition
from aidreport.pipeline.tracing import trace
from aidreport.rendering.marks import spans
from aidreport.sources.reader import Source


def review_notes(
    edition: Edition,
    findings: Sequence[Diagnostic],
    sources: Iterable[Source],
    translate: Translate,
) -> Reviewing:
    """Return what is to be noted about a report; its templates have no error.

    Args:
        edition: the report, for the house.
        findings: about its records.
        sources: the files of the year and of the year before.
        translate: gives messages in the language of the notes.
    """
    files = list(sources)
    percent = edition.reporter.project.settings.review_change
    marked = spans(edition.rendered.marked)
    traced = trace(edition, files)
    return reviewing(edition.record, traced, marked, findings, files, percent, translate)
