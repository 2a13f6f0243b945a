"""Each number of a record is changed by one: the report changes where the trace says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aidreport import facts, pipeline
from aidreport.diagnostics import Position
from aidreport.rendering.markdown import Renderer
from aidreport.sources.discover import files_of
from aidreport.sources.load import load
from aidreport.sources.project import Project
from aidreport.tracing.fields import fields_by_place
from aidreport.tracing.trace import Trace, trace

ROOT = Path(__file__).parents[2]
RECORDS = [pytest.param(ROOT / "records" / "2009.yaml", id="2009")]
# Dates may change the order of the activities, so only what is counted or paid is changed.
COUNTED = ("money", "quantity")
# Templates take longer to compile than a report to render.
RENDERER = Renderer([], ROOT)


def traced(project: Project, year: str) -> Trace:
    checked = pipeline.check(project, year)
    assert checked.record, [finding.line(str) for finding in checked.findings]
    rendered = RENDERER.render(facts.build(checked.record))
    assert rendered.text, rendered.findings
    fields = fields_by_place(load(project.root, files_of(project.records, year)).files)
    return trace(rendered.marked, fields, "report")


def pieces(found: Trace) -> tuple[list[str], list[str]]:
    """Return the text between the figures, and the figures."""
    between, before = [], 0
    for figure in found.figures:
        between.append(found.text[before : figure.figure.start])
        before = figure.figure.end
    return [*between, found.text[before:]], [figure.words for figure in found.figures]


def counted_places(found: Trace) -> Iterator[Position]:
    places = {
        field.position
        for figure in found.figures
        if figure.figure.kind in COUNTED
        for field in figure.fields
        if re.match(r"\d", field.value)
    }
    yield from sorted(places)


def changed(text: str, place: Position) -> str:
    """Return a record with the number at a place one larger."""
    lines = text.split("\n")
    line, at = lines[place.line - 1], place.column - 1
    match = re.compile(r"['\"]?(\d+)").match(line, at)
    assert match, line
    number = str(int(match[1]) + 1)
    lines[place.line - 1] = line[: match.start(1)] + number + line[match.end(1) :]
    return "\n".join(lines)


@pytest.mark.parametrize("record", RECORDS)
def test_a_changed_number_changes_the_report_just_where_the_trace_says(
    record: Path, make_project: Callable[..., Project]
) -> None:
    text, year = record.read_text(encoding="utf-8"), record.stem
    name = f"records/{year}.yaml"
    before = traced(make_project({name: text}), year)
    words_before, figures_before = pieces(before)
    places = list(counted_places(before))
    for place in places:
        after = traced(make_project({name: changed(text, place)}), year)
        words, figures = pieces(after)
        assert words == words_before, place
        expected = {
            index
            for index, figure in enumerate(before.figures)
            if place in [field.position for field in figure.fields]
        }
        pairs = zip(figures_before, figures, strict=True)
        assert {index for index, (old, new) in enumerate(pairs) if old != new} == expected, place
    assert len(places) >= 15
