from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked, Reporter
from aidreport.sources.project import Project

FRAME = """\
report: {{period: 2024, organisation: 示例中学, self_reference: 我校}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: {own}, 示例村: {village}}}
activities: [{activity}]
"""
GIFT = "{kind: donation, date: 2024-03-05, recipients: 示例村, donation: {cash: 700}}"


def record(more: str = "", own: str = "", village: str = "", activity: str = GIFT) -> str:
    return FRAME.format(own=own, village=village, activity=activity) + more


def found(checked: Checked) -> list[str]:
    return [
        f"{finding.position.line}:{finding.position.column} {finding.message}"
        for finding in checked.findings
        if finding.code == "recorded-but-not-told"
    ]


NOTHING = (
    "The part “{}” has nothing to tell, so that the report leaves it out: record what belongs"
    " there, or delete the entry."
)
UNSAID = "“{}” is recorded here, but the report cannot say it: {}. Correct it, or delete it."
UNCOMPARED = "there is no exact figure of this period in the same unit to compare it with"
CASES = {
    "measures: {结对: {title: 深化校际结对}}\n": [
        "5:24 Nothing is told below “深化校际结对”, so that the report leaves it out: name it as"
        " the “measure” of activities, add one of its fields, or delete it."
    ],
    "measures: {结对: {title: 结对, focus: 示例村, alongside: 加强管理}}\n": [
        "5:51 “alongside” begins a sentence that nothing follows, so that the report leaves it"
        " out: name the measure as that of activities, or delete the field."
    ],
    "outline:\n  - section: activities\n  - section: honours\n  - {section: plan}\n": [
        f"7:5 {NOTHING.format('honours')}",
        f"8:5 {NOTHING.format('plan')}",
    ],
    "outline: [section: overview, section: overview]\nindicators: {捐款: {value: 700元}}\n": [
        "5:30 The part “overview” stands in the outline already and is told there: delete this"
        " entry, or choose activities for it by “only”."
    ],
    "outline: [{section: overview, only: {kinds: other}}]\nindicators: {捐款: {value: 7元}}\n": [
        "5:11 “only” chooses what the part “overview” does not tell: delete “only”."
    ],
    "outline: [{section: measures, only: {kinds: donation}}]\n": [
        f"5:11 {NOTHING.format('measures')}"
    ],
    "attachments: [donations, indicators, comparison]\n": [
        f"5:{column} There is nothing to put into the attachment “{name}”, so that the report has"
        " none: record what belongs there (for a comparison the year before), or delete it."
        for column, name in ((26, "indicators"), (38, "comparison"))
    ],
    "indicators: {捐款: {value: 7元, reaching: 惠及, target: 3户, last_year: 近10元}}\n": [
        f"5:40 {UNSAID.format('reaching', 'there is no second figure that it could stand before')}",
        f"5:52 {UNSAID.format('target', UNCOMPARED)}",
        f"5:67 {UNSAID.format('last_year', UNCOMPARED)}",
    ],
    "plan: {steps: {action: 建棚, value: 3座, reaching: 惠及}}\n": [
        f"5:49 {UNSAID.format('reaching', 'there is no second figure that it could stand before')}"
    ],
    "balance: {income: 3, closing: 1, last_year_income: 近10}\n": [
        "5:52 "
        + UNSAID.format(
            "last_year_income",
            "neither income nor spending of this period can be compared with it",
        )
    ],
}  # fmt: skip


@pytest.mark.parametrize("more", CASES)
def test_what_the_report_leaves_out_is_reported(
    check_year: Callable[..., Checked], more: str
) -> None:
    assert found(check_year(record(more))) == CASES[more]


def test_all_of_three_attachments_without_anything(check_year: Callable[..., Checked]) -> None:
    text = record("attachments: [donations, indicators, comparison]\n", activity="")
    assert [line.partition(" ")[0] for line in found(check_year(text))] == ["5:15", "5:26", "5:38"]


def test_conditions_are_told_where_the_outline_asks_for_them(
    make_project: Callable[..., Project], check_year: Callable[..., Checked]
) -> None:
    village = "{sort: 村, conditions: [地处山区, 交通不便]}"
    assert found(check_year(record(village=village))) == [
        "3:53 What is recorded of “示例村” here stays out of the report: add the part “profile”"
        " to “outline”, or name it as the “focus” of a measure."
    ]
    text = record("outline: [section: profile]\n", village=village)
    checked = check_year(text)
    assert found(checked) == []
    assert checked.record
    report = Reporter(make_project({"records/2024.yaml": text})).render(checked.record, ["md"])
    assert "基本情况\n\n示例村地处山区，交通不便。" in report.files["md"].decode()


def test_an_outline_of_the_configuration_is_for_years_that_have_less(
    check_year: Callable[..., Checked],
) -> None:
    config = '[report]\noutline = [{section = "honours"}]\nattachments = ["indicators"]\n'
    assert found(check_year(record(), configuration=config)) == []
