from collections.abc import Callable
from pathlib import Path

import pytest
from traced import traced

from aidreport.sources.project import Project, find_project
from aidreport.tracing.trace import Trace

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations:
  示例中学:
  甲小学:
activities:
  - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 700}}
  - {kind: donation, date: 2024-04-06, recipients: 甲小学, donation: {cash: 1.5万元}}
honours:
  - {award: 第3届先进集体, period: 2023, document: 示教发〔2024〕5号}
"""


@pytest.fixture
def trace_of(make_project: Callable[..., Project]) -> Callable[[str], Trace]:
    def make(text: str) -> Trace:
        return traced(make_project({"records/2024.yaml": text}), "2024")

    return make


def test_a_sum_is_written_out_with_the_places_of_its_terms(
    trace_of: Callable[[str], Trace],
) -> None:
    (total,) = trace_of(RECORD).matching("15700")
    assert total.words == "15700元"
    assert total.calculation == "700 + 15000 = 15700"
    assert [(str(field.position), field.path, field.value) for field in total.fields] == [
        ("records/2024.yaml:6:74", "activities[1].donation.cash", "700"),
        ("records/2024.yaml:7:74", "activities[2].donation.cash", "1.5万元"),
    ]


def test_a_count_names_what_was_counted(trace_of: Callable[[str], Trace]) -> None:
    figures = trace_of(RECORD).matching("2项")
    assert {figure.calculation for figure in figures} == {"1 + 1 = 2"}
    assert [field.path for field in figures[0].fields] == ["activities[1]", "activities[2]"]


def test_digits_inside_a_recorded_text_lead_to_that_text(
    trace_of: Callable[[str], Trace],
) -> None:
    trace = trace_of(RECORD)
    (award,) = trace.matching("3")
    (document,) = trace.matching("〔2024〕5号")
    assert [field.path for field in award.fields] == ["honours[1].award"]
    assert [field.path for field in document.fields] == ["honours[1].document"]


def test_the_numbers_of_headings_and_lists_are_no_figures(
    trace_of: Callable[[str], Trace],
) -> None:
    trace = trace_of(RECORD)
    words = [figure.words for figure in trace.figures]
    assert "1" not in words
    assert all(figure.fields for figure in trace.figures)


def test_every_figure_of_2009_is_explained() -> None:
    trace = traced(find_project(Path(__file__).parents[2]), "2009")
    assert [figure.words for figure in trace.figures if not figure.fields] == []
    assert [
        field.path for figure in trace.figures for field in figure.fields if not field.path
    ] == []


def test_a_figure_typed_into_a_template_has_no_field(
    make_project: Callable[..., Project],
) -> None:
    project = make_project(
        {
            "records/2024.yaml": RECORD,
            "templates/sections/closing.md.j2": "今后捐款100元。",
        }
    )
    trace = traced(project, "2024")
    assert [figure.words for figure in trace.figures if not figure.fields] == ["100"]
