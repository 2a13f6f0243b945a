"""Each number of a record is changed by one: the report changes where the trace says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from aidreport import facts, pipeline
from aidreport.diagnostics import Position
from aidreport.facts.houses.checked import gathered_for
from aidreport.gathering.writing import checksum, encoded, figure_columns
from aidreport.model.year import YearRecord
from aidreport.rendering.markdown import Renderer
from aidreport.sources.project import Project
from aidreport.sources.reader import Source
from aidreport.tracing.handed_in import fields_of
from aidreport.tracing.trace import Trace, trace

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
REPORTS = [
    pytest.param(ROOT, "2009", id="2009"),
    *(
        pytest.param(report.parents[1], report.stem, id=f"{report.parents[1].name}-{report.stem}")
        for report in sorted(GOLDEN.glob("*/reports/*.md"))
    ),
]
# Dates may change the order of the activities, so only what is counted or paid is changed.
COUNTED = ("money", "quantity")
# Templates take longer to compile than a report to render.
RENDERER = Renderer([], ROOT)


def traced(project: Project, year: str) -> Trace:
    builds = pipeline.Builds(project, keep_sources=True)
    checked = pipeline.check(project, year, builds)
    assert checked.record, [finding.line(str) for finding in checked.findings]
    rendered = RENDERER.render(facts.build(checked.record))
    assert rendered.text, rendered.findings
    sources = own_sources(builds, checked.record.record)
    gathering = gathered_for(checked.record)
    beside = fields_of(gathering) if gathering else {}
    return trace(rendered.text, rendered.marked, sources, "report", beside=beside)


def own_sources(builds: pipeline.Builds, record: YearRecord) -> list[Source]:
    """Return the files of a year: those of the year before choose words, too (增长, 增加)."""
    before = f"records/{record.before.year}" if record.before else None
    sources = builds.sources_of(record)
    return [each for each in sources if not before or not each.path.startswith(before)]


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
    """Return a record, or what a house handed in, with the number at a place one larger."""
    if place.path.endswith(".jsonl"):
        return changed_export(text, place)
    lines = text.split("\n")
    line, at = lines[place.line - 1], place.column - 1
    match = re.compile(r"['\"]?(\d+)").match(line, at)
    assert match, line
    number = str(int(match[1]) + 1)
    lines[place.line - 1] = line[: match.start(1)] + number + line[match.end(1) :]
    return "\n".join(lines)


def changed_export(text: str, place: Position) -> str:
    """Return an export with one more of a figure; what is counted once stays as it is."""
    head, *lines = text.split("\n")
    at = place.line - 2
    line, columns = json.loads(lines[at]), figure_columns(lines[at])
    figure = line["figures"][columns.index(place.column)]
    if figure["members"] is None:
        figure["exact"] = str(Decimal(figure["exact"]) + 1)
    lines[at] = encoded(line)
    first = {**json.loads(head), "sha256": ""}
    sum_ = checksum("\n".join([encoded(first), *lines]).encode())
    return "\n".join([encoded({**first, "sha256": sum_}), *lines])


def is_rounded(figure: str) -> bool:
    """Return whether one more of many may leave a figure as it is (比上年增长8.9%)."""
    return figure.endswith("%")


def said_once(text: str, place: Position) -> bool:
    """Return whether as many were visited, together, as there are shares: 12户，每户500元.

    Where they differ, both are said, so the words change with the number.
    """
    lines = text.split("\n")
    value = re.match(r"(\d+)([^\W\d]+)", lines[place.line - 1][place.column - 1 :])
    near = "\n".join(lines[max(place.line - 8, 0) : place.line + 7])
    shares = value and re.search(rf"per: (\d+){value[2]}", near)
    if not value or not shares:
        return False
    visited = [int(count) for count in re.findall(rf"count: (\d+){value[2]}", near)]
    return sum(visited) == int(shares[1]) and int(value[1]) in (sum(visited), *visited)


def files_in(folder: Path) -> dict[str, bytes]:
    """Return what a report is made of by its path: records, photos, evidence, what was gathered."""
    patterns = ("records/**/*.yaml", "gathered/**/*.jsonl", "photos/*", "evidence/*/*")
    paths = sorted(path for pattern in patterns for path in folder.glob(pattern))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.parametrize(("folder", "year"), REPORTS)
def test_a_changed_number_changes_the_report_just_where_the_trace_says(
    folder: Path,
    year: str,
    make_project: Callable[..., Project],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Where one part is changed the whole no longer adds up: the report is asked for all the same.
    monkeypatch.setattr("aidreport.rules.RULES", ())
    content = files_in(folder)
    project = make_project(content)
    before = traced(project, year)
    files = {each.path: content[each.path].decode() for each in counted_places(before)}
    words_before, figures_before = pieces(before)
    places = [place for place in counted_places(before) if not said_once(files[place.path], place)]
    for place in places:
        text = changed(files[place.path], place)
        if text == files[place.path]:
            continue
        after = traced(make_project({place.path: text}), year)
        make_project({place.path: files[place.path]})
        words, figures = pieces(after)
        assert words == words_before, place
        expected = {
            index
            for index, figure in enumerate(before.figures)
            if place in [field.position for field in figure.fields]
        }
        pairs = zip(figures_before, figures, strict=True)
        found = {index for index, (old, new) in enumerate(pairs) if old != new}
        assert found <= expected, place
        assert all(is_rounded(figures[index]) for index in expected - found), place
    assert len(places) >= 4
