"""Invented organisations of every kind, from their records to the report they would sign.

A case is a folder with `records/` and `reports/`: a project of its own, here or in
`docs/examples/`. The reports are written by `pytest --rewrite` and reviewed as text.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from reading import flaws
from sentence_shapes import shapes
from traced import traced
from word_text import block_text, word_text

from aidreport import pipeline
from aidreport.document.blocks import Properties
from aidreport.document.reader import read
from aidreport.model.year import CheckedYear
from aidreport.pipeline import Checked, Places, Reporter
from aidreport.sources.project import find_project
from aidreport.tracing.trace import Trace

HERE = Path(__file__).parent
EXAMPLES = HERE.parent.parent / "docs" / "examples"
CASES = [
    pytest.param(
        str(folder.parent.relative_to(root) if root == HERE else folder.parent),
        year,
        id=f"{folder.parent.name}-{year}",
    )
    for root in (HERE, EXAMPLES)
    for folder in sorted(root.glob("*/reports"))
    for year in pipeline.years(find_project(folder.parent))
]
each_report = pytest.mark.parametrize(("case", "year"), CASES)
# The same sentence around other facts: three times is a habit, four times is a form.
OFTEN = 3


@cache
def reporter(case: str) -> Reporter:
    return Reporter(find_project(HERE / case))


@cache
def checked(case: str, year: str) -> Checked:
    return pipeline.check(find_project(HERE / case), year)


def record(case: str, year: str) -> CheckedYear:
    found = checked(case, year)
    assert found.record, [finding.line(str) for finding in found.findings]
    return found.record


@cache
def files(case: str, year: str) -> dict[str, bytes]:
    report = reporter(case).render(record(case, year), ["md", "docx"])
    assert [finding.line(str) for finding in report.findings] == []
    return dict(report.files)


@cache
def trace_of(case: str, year: str) -> Trace:
    return traced(find_project(HERE / case), year)


@each_report
def test_nothing_is_to_be_said_about_the_records(case: str, year: str) -> None:
    assert [finding.line(str) for finding in checked(case, year).findings] == []


@each_report
def test_the_report_is_what_the_records_give(case: str, year: str, rewrite: bool) -> None:
    text = files(case, year)["md"].decode()
    expected = HERE / case / "reports" / f"{year}.md"
    if rewrite:
        expected.write_text(text, encoding="utf-8", newline="\n")
    assert text == expected.read_text(encoding="utf-8")


@each_report
def test_the_report_says_the_same_whatever_places_it_is_asked_for(case: str, year: str) -> None:
    with_places = reporter(case).edition(record(case, year)).rendered
    without = reporter(case).edition(record(case, year), places=Places.NONE).rendered
    assert (without.text, without.title) == (with_places.text, with_places.title)
    assert with_places.marked
    with pytest.raises(AssertionError, match="without places"):
        assert without.marked


@each_report
def test_the_figures_are_the_same_where_only_their_places_are_asked_for(
    case: str, year: str
) -> None:
    alone = traced(find_project(HERE / case), year, places=Places.FIGURES)
    assert alone.figures == trace_of(case, year).figures


@each_report
def test_the_report_reads_without_a_flaw(case: str, year: str) -> None:
    assert flaws(files(case, year)["md"].decode()) == []


@each_report
def test_no_sentence_is_a_form_letter(case: str, year: str) -> None:
    trace = trace_of(case, year)
    found = shapes(trace.text, trace.spans)
    assert {shape: times for shape, times in found.items() if times > OFTEN} == {}


@each_report
def test_every_figure_comes_from_a_field_of_a_record(case: str, year: str) -> None:
    figures = trace_of(case, year).figures
    assert [figure.words for figure in figures if not figure.fields] == []
    assert [
        figure.words for figure in figures if not all(field.shown for field in figure.fields)
    ] == []


@each_report
def test_word_says_what_the_markdown_says(case: str, year: str) -> None:
    report = files(case, year)
    document = read(report["md"].decode(), Properties("示例", "示例", 2024))
    assert word_text(report["docx"]) == block_text(document)
