"""From the report of a year to its draft, which says what it lacks."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Position
from aidreport.frozen import replace
from aidreport.model.unfilled import Unfilled
from aidreport.pipeline.reporting import Edition
from aidreport.rendering.draft import as_draft


def drafted(edition: Edition, unfilled: Sequence[Unfilled]) -> Edition:
    """Return an edition of the house as a draft; its templates have no error."""
    lacking: dict[Position, list[str]] = {}
    for each in unfilled:
        if each.activity is not None:
            lacking.setdefault(each.activity, []).append(each.field)
    rendered = edition.rendered
    text = as_draft(rendered.text or "", rendered.marked, lacking, len(unfilled))
    return replace(edition, rendered=replace(rendered, text=text, with_marks=text))
