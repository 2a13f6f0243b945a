"""From an edition of a report to where its figures come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aidreport.diagnostics import Position
from aidreport.pipeline.reporting import Edition
from aidreport.sources.garbage import collection_paused
from aidreport.sources.reader import Source
from aidreport.sources.reports import report_path
from aidreport.tracing.fields import Field
from aidreport.tracing.trace import Trace
from aidreport.tracing.trace import trace as traced


def trace(edition: Edition, sources: Iterable[Source]) -> Trace:
    """Return where the figures of a report come from; its templates have no error.

    Of the public edition the fields are told as masked as the report. `sources` are the files
    of the year and of the year before.
    """
    path = report_path(edition.record.year, edition.audience)
    words = edition.public.publication.masked if edition.public else None
    vouchers = frozenset(
        each.place
        for activity in (() if edition.public else edition.record.activities)
        for each in activity.evidence
        if each.is_voucher
    )
    with collection_paused():
        beside = _of_houses(edition)
        text, marked = edition.rendered.text or "", edition.rendered.marked
        return traced(text, marked, sources, path, words, vouchers, beside)


def _of_houses(edition: Edition) -> Mapping[Position, Field]:
    if edition.gathering is None:
        return {}
    from aidreport.tracing.handed_in import fields_of

    return fields_of(edition.gathering)
