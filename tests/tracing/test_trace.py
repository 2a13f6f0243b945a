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


SHARES = """\
report: {period: 2024, organisation: 示例中学}
organisations:
  示例中学:
  甲小学:
activities:
  - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 700}}
  - kind: home-visit
    date: 2024-06-01
    recipients: 甲小学
    donation: {cash: {amount: 500, per: 26户}}
  - kind: sponsorship
    date: 2024-09-01
    recipients: 甲小学
    sponsored: [{new: 20名, carried_over: 4名, each: 1000}, {stage: 高中, new: 2名, each: 2000}]
"""


@pytest.mark.parametrize(
    ("figure", "calculation"),
    [
        ("13700元", "700 + 500 × 26 = 13700"),
        ("13000元", "500 × 26 = 13000"),
        ("28000元", "1000 × (20 + 4) + 2000 × 2 = 28000"),
    ],
)
def test_a_sum_that_holds_a_product_is_written_out(
    trace_of: Callable[[str], Trace], figure: str, calculation: str
) -> None:
    found = trace_of(SHARES).matching(figure)
    assert {each.calculation for each in found} == {calculation}


TABLE = """\
report: {period: 2024, organisation: 示例中学}
attachments: [donations]
organisations: {示例中学: null, 甲小学: null}
activities:
  - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 1000}}
  - {kind: donation, date: 2024-04-06, recipients: 甲小学, donation: {cash: 40860.5}}
"""


@pytest.mark.parametrize("asked", ["41860.5", "41860.5元", "41,860.5元", "4.18605万元"])
def test_a_figure_is_found_however_its_unit_is_written(
    trace_of: Callable[[str], Trace], asked: str
) -> None:
    found = trace_of(TABLE).matching(asked)
    assert found
    assert {each.calculation for each in found} == {"1000 + 40860.5 = 41860.5"}


@pytest.mark.parametrize("asked", ["2元", "41860.5册", "5元", "元元", "万"])
def test_a_figure_of_another_unit_is_not_found(
    trace_of: Callable[[str], Trace], asked: str
) -> None:
    assert trace_of(TABLE).matching(asked) == ()


def test_words_are_found_in_the_figures_that_hold_them(trace_of: Callable[[str], Trace]) -> None:
    assert {each.words for each in trace_of(TABLE).matching("项")} == {"2项"}
