from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "unknown-measure-word"
RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
activities:
  - {kind: volunteering, date: 2024-03-05, participants: {count: COUNT}}
"""
ALONE = (
    "“{}” is no measure word: after the number stands “{}” alone, and what is counted in a field"
    " of its own."
)
UNKNOWN = (
    "“{}” is no measure word that is known: correct it, or say in a comment that it is one"
    " (# aidreport: ignore[unknown-measure-word] …)."
)
MONEY = (
    "“元” is money, and here stands how many of something: record it in a field for money, as one"
    " of “indicators”, or in the text."
)


@pytest.fixture
def said(check_year: Callable[..., Checked]) -> Callable[[str], list[str]]:
    def said(count: str) -> list[str]:
        findings = check_year(RECORD.replace("COUNT", count)).findings
        return [str(each.message) for each in findings if each.code == CODE]

    return said


@pytest.mark.parametrize(
    "count", ["54名", "12", "若干", "十余户次", "30人左右", "1234人（家）次", "7盒次"]
)
def test_the_measure_words_of_the_field_are_right(
    said: Callable[[str], list[str]], count: str
) -> None:
    assert said(count) == []


@pytest.mark.parametrize(
    ("count", "message"),
    [
        ("150公斤教师", ALONE.format("公斤教师", "公斤")),
        ("54名人", ALONE.format("名人", "名")),
        ("20名学生志愿者", ALONE.format("名学生志愿者", "名")),
        ("三四十名人", ALONE.format("名人", "名")),
        ("54师生", UNKNOWN.format("师生")),
        ("500元", MONEY),
    ],
)
def test_any_other_word_is_reported(
    said: Callable[[str], list[str]], count: str, message: str
) -> None:
    assert said(count) == [message]


def test_a_comment_says_that_another_word_is_right(said: Callable[[str], list[str]]) -> None:
    assert said("30闸}}  # aidreport: ignore[unknown-measure-word] 当地的量词\n#") == []


def test_a_share_has_no_measure_word(check_year: Callable[..., Checked]) -> None:
    record = "indicators: {到课率: {value: [98%, 3万元, 2.5万人次]}}\n"
    findings = check_year(RECORD.partition("activities")[0] + record).findings
    assert [each.code for each in findings if each.code == CODE] == []


@pytest.mark.parametrize(
    "fields",
    [
        "kind: volunteering, participants: {count: 150公斤}",
        "kind: training, trainees: {who: 教师, count: 十余公斤}",
        "kind: home-visit, visited: {who: 困难户, count: 150公斤}",
        "kind: sponsorship, sponsored: {new: 150公斤}",
        "kind: sponsorship, sponsored: {carried_over: 150公斤}",
        "kind: staff-exchange, direction: sent, count: 150公斤",
    ],
)
def test_people_have_no_weight(check_year: Callable[..., Checked], fields: str) -> None:
    record = RECORD.replace("kind: volunteering, ", "").replace("participants: {count: COUNT}", "")
    activity = f"{{date: 2024-03-05, {fields}}}"
    findings = check_year(record.replace("{date: 2024-03-05, }", activity)).findings
    assert [str(each.message) for each in findings if each.code == CODE] == [
        "“公斤” counts no people: write 人 or 名 after the number, or correct the field."
    ]


@pytest.mark.parametrize(
    "fields",
    [
        "kind: donation, donation: {goods: {items: 图书, quantity: 200人}}",
        "kind: volunteering, service_hours: 200人",
    ],
)
def test_goods_and_hours_are_no_people(check_year: Callable[..., Checked], fields: str) -> None:
    record = RECORD.replace("kind: volunteering, ", "").replace("participants: {count: COUNT}", "")
    activity = f"{{date: 2024-03-05, {fields}}}"
    findings = check_year(record.replace("{date: 2024-03-05, }", activity)).findings
    assert [str(each.message) for each in findings if each.code == CODE] == [
        "“人” counts people, and here are goods or hours: correct the measure word, or the field."
    ]
