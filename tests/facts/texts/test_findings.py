from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.facts.texts.names import names_here
from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
"""
NAMES = (
    "date, place, regions, recipients, participants, cash, cash_arrived, cash_planned, goods,"
    " goods_value, "
)
TOTALS = ", ".join(names_here(of_activity=False))


def lines(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_an_unknown_name_is_reported_where_it_stands_in_the_text(
    check_year: Callable[..., Checked],
) -> None:
    record = "activities:\n  - {kind: donation, date: 2024-03-05, text: 共捐款{{ cahs }}。}\n"
    assert lines(
        check_year(FRAME + record.replace("共捐款{{ cahs }}。", "'共捐款{{ cahs }}。'"))
    ) == [
        "records/2024.yaml:5:50: error: No fact is called “cahs” here. Did you mean “cash”?"
        f" The names are: {NAMES}{TOTALS}. [unknown-fact]"
    ]


def test_around_the_activities_only_totals_have_names(check_year: Callable[..., Checked]) -> None:
    assert lines(check_year(FRAME + "outlook:\n  text: 再捐{{ cash }}\n")) == [
        "records/2024.yaml:5:11: error: No fact is called “cash” here."
        f" The names are: {TOTALS}. [unknown-fact]"
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("现金", "捐款"),
        ("參加人員", "参加人员"),
        ("合计．捐款", "合计.捐款"),
        ("合计.捐资", "合计.捐款"),
        ("totals.捐资", "合计.捐款"),
    ],
)
def test_a_slip_in_a_chinese_name_is_understood(
    check_year: Callable[..., Checked], written: str, meant: str
) -> None:
    visit = "activities:\n  - {kind: volunteering, date: 2024-03-05, text: '共{{ %s }}。'}\n"
    found = "\n".join(lines(check_year(FRAME + visit % written)))
    assert f"No fact is called “{written}” here. Did you mean “{meant}”?" in found


def test_a_file_in_chinese_is_told_the_chinese_names(check_year: Callable[..., Checked]) -> None:
    record = """\
报告: {期间: 2024, 本单位: 示例中学}
落款: {成文日期: 2024-12-31}
单位: {示例中学: }
展望: {补充: '共{{ 嗯 }}，{{ 1 + 1 }}。'}
"""
    found = "\n".join(lines(check_year(record)))
    assert "like {{ 合计.捐款 }}. The names are: 合计.开展活动, 合计.计划开展的活动" in found
    assert "totals." not in found


def test_an_expression_is_refused(check_year: Callable[..., Checked]) -> None:
    record = "outlook:\n  text: 再捐{{ totals.cash_paid.amount * 2 }}\n"
    assert lines(check_year(FRAME + record)) == [
        "records/2024.yaml:5:11: error: “{{ totals.cash_paid.amount * 2 }}” is not understood,"
        " expected the name of a fact in double braces, like {{ totals.cash_paid }}."
        f" The names are: {TOTALS}. [broken-fact]"
    ]


def test_a_fact_that_is_not_recorded_cannot_be_named(check_year: Callable[..., Checked]) -> None:
    record = """\
activities:
  - kind: volunteering
    date: 2024-03-05
    text: >
      活动组织得很好，
      共捐款{{ cash }}，全年共捐{{ totals.cash_paid }}。
"""
    assert lines(check_year(FRAME + record)) == [
        "records/2024.yaml:9:10: error: The text names “cash”, but this activity holds nothing"
        " that can be said for it: record it, exactly if there are several, or take the name out"
        " of the text. [fact-not-recorded]",
        "records/2024.yaml:9:25: error: The text names “totals.cash_paid”, but the year's records"
        " hold no exact figure for it: record one, or take the name out of the text."
        " [fact-not-recorded]",
    ]


def test_totals_of_a_year_that_was_not_read_whole_are_not_missed(
    check_year: Callable[..., Checked],
) -> None:
    record = """\
activities:
  - {kind: donation, date: tomorrow, donation: {cash: 100}}
conclusion: {text: "共捐{{ totals.cash_paid }}。"}
"""
    assert [finding.code for finding in check_year(FRAME + record).findings] == ["bad-date"]


@pytest.mark.parametrize("field", ["outcomes", "aims", "place"])
def test_only_text_can_name_facts(check_year: Callable[..., Checked], field: str) -> None:
    record = f"activities:\n  - kind: donation\n    date: 2024\n    {field}: '{{{{ cash }}}}'\n"
    (line,) = lines(check_year(FRAME + record))
    assert line.endswith(
        f"error: “{field}”: “{{{{ cash }}}}” names a fact, and only a “text” field can: write the"
        " words themselves, or move the sentence to “text”. [misplaced-fact]"
    )
