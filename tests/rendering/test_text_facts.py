from __future__ import annotations

from collections.abc import Callable

import pytest
from traced import traced

from aidreport import pipeline
from aidreport.sources.project import Project

RECORD = """\
report: {{period: 2024, organisation: 示例中学, self_reference: 我校}}
signature: {{date: 2024-12-31}}
organisations:
  示例中学:
  甲中学: {{name: 示例县甲中学, short_name: 甲中学, region: 示例县}}
people: {{张示例: {{organisation: 甲中学}}}}
measures:
  物资支持: {{title: 提供物资支持, text: "全年捐物价值{{{{ totals.goods_value }}}}。"}}
activities:
  - kind: volunteering
    date: 2024-03-05
    place: 甲村
    recipients: [甲中学, 张示例]
    participants: [{{who: 学生, count: 54人}}, {{who: 教师, count: 6名}}]
    donation:
      cash: [700, 299.5, {{amount: 2000, status: planned}}]
      goods: [{{items: 大米, quantity: 150斤}}, {{items: 文具, value: 3000}}]
    text: "{text}"
conclusion: {{text: "全年共捐款{{{{ totals.cash_paid }}}}。"}}
"""


@pytest.fixture
def project(make_project: Callable[..., Project]) -> Callable[[str], Project]:
    return lambda text: make_project({"records/2024.yaml": RECORD.format(text=text)})


def report(project: Project) -> str:
    checked = pipeline.check(project, "2024")
    assert checked.record, [finding.line(str) for finding in checked.findings]
    rendered = pipeline.Reporter(project).render(checked.record, ["md"])
    assert rendered.findings == ()
    return rendered.files["md"].decode()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("date", "3月5日"),
        ("place", "甲村"),
        ("regions", "示例县"),
        ("recipients", "甲中学和张示例"),
        ("participants", "60人"),
        ("cash", "999.5元"),
        ("cash_planned", "2000元"),
        ("goods", "大米150斤和价值3000元的文具"),
        ("goods_value", "3000元"),
        ("totals.activities", "1项"),
        ("totals.cash_paid", "999.5元"),
        ("totals.cash_planned", "2000元"),
        ("totals.goods_value", "3000元"),
        ("totals.goods_unvalued", "1批"),
        ("totals.volunteers", "60人次"),
    ],
)
def test_a_name_is_said_as_the_report_says_the_fact(
    project: Callable[[str], Project], name: str, words: str
) -> None:
    assert f"也就是说，{words}，如此而已。" in report(
        project("也就是说， {{ " + name + " }} ，如此而已")
    )


def test_texts_around_the_activities_say_totals(project: Callable[[str], Project]) -> None:
    text = report(project("记录完整。"))
    assert "全年捐物价值3000元。" in text
    assert "全年共捐款999.5元。" in text


def test_a_total_in_a_text_says_what_it_leaves_out(
    make_project: Callable[..., Project],
) -> None:
    record = RECORD.format(text="合计{{ totals.volunteers }}。").replace("6名", "十余名")
    assert "合计54人次（未计入约数）。" in report(make_project({"records/2024.yaml": record}))


def test_a_figure_in_a_text_is_traced_to_the_fields_of_the_fact(
    project: Callable[[str], Project],
) -> None:
    trace = traced(project("这{{ cash }}来之不易。"), "2024")
    figure = next(figure for figure in reversed(trace.figures) if figure.words == "999.5元")
    assert figure.calculation == "700 + 299.5 = 999.5"
    assert [str(field.position) for field in figure.fields] == [
        "records/2024.yaml:16:14",
        "records/2024.yaml:16:19",
    ]


def test_the_checked_record_keeps_the_text_as_it_was_written(
    project: Callable[[str], Project],
) -> None:
    made = project("这{{ cash }}来之不易。")
    checked = pipeline.check(made, "2024")
    assert checked.record
    pipeline.Reporter(made).render(checked.record, ["md"])
    assert checked.record.record.activities[0].text == "这{{ cash }}来之不易。"
