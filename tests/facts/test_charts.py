from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import facts, pipeline
from aidreport.facts.attachments import AttachmentFacts
from aidreport.sources.project import Project

RECORD = """report: {{period: {year}, organisation: 甲中学}}
charts: {charts}
signature: {{date: {year}-12-31}}
activities:
{activities}
organisations: {{甲中学: }}
"""


def record(year: int, charts: str, *kinds: str) -> str:
    activities = "\n".join(
        f"  - {{kind: {kind}, date: {year}-03-0{number}, name: 活动{number}}}"
        for number, kind in enumerate(kinds, start=1)
    )
    return RECORD.format(year=year, charts=charts, activities=activities)


NOW = ("volunteering", "meeting", "volunteering")
BEFORE = ("volunteering", "other")


@pytest.fixture
def attached(make_project: Callable[..., Project]) -> Callable[..., tuple[AttachmentFacts, ...]]:
    def built(charts: str, before: tuple[str, ...] = ()) -> tuple[AttachmentFacts, ...]:
        files = {"records/2024.yaml": record(2024, charts, *NOW)}
        if before:
            files["records/2023.yaml"] = record(2023, "[]", *before)
        checked = pipeline.check(make_project(files), "2024")
        assert checked.record is not None, [found.line(str) for found in checked.findings]
        return facts.build(checked.record).attachments

    return built


def test_there_is_no_chart_unasked(attached: Callable) -> None:
    assert attached("[]", BEFORE) == ()


def test_activities_are_counted_by_their_kinds(attached: Callable) -> None:
    [[chart]] = [each.charts for each in attached("by-kind")]
    assert (chart.categories, chart.file) == (
        ("志愿服务", "座谈会、联席会议、互访"),
        "chart-by-kind.svg",
    )
    assert [[value.number for value in bars.values] for bars in chart.series] == [[2, 1]]
    places = [[place.line for place in value.origins] for value in chart.series[0].values]
    assert places == [[5, 7], [6]]


def test_the_year_before_comes_first_and_has_the_same_categories(attached: Callable) -> None:
    [[chart]] = [each.charts for each in attached("year-on-year", BEFORE)]
    assert chart.categories == ("志愿服务", "座谈会、联席会议、互访", "其他工作")
    assert [bars.period.year for bars in chart.series] == [2023, 2024]
    assert [[value.number for value in bars.values] for bars in chart.series] == [
        [1, 0, 1],
        [2, 1, 0],
    ]
    assert all(value.origins for bars in chart.series for value in bars.values)


def test_without_the_year_before_there_is_nothing_to_compare(attached: Callable) -> None:
    assert attached("year-on-year") == ()


def test_charts_stand_in_one_attachment_in_the_order_asked_for(attached: Callable) -> None:
    [found] = attached("[year-on-year, by-kind, year-on-year]", BEFORE)
    assert (found.name, found.number) == ("charts", None)
    assert [chart.name for chart in found.charts] == ["year-on-year", "by-kind"]
