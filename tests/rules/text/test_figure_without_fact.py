from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {{period: 2024, organisation: 示例中学, text: "{frame}"}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: , 甲中学: {{conditions: 全校有12个班和360名学生}}}}
honours: [{{award: 爱心单位}}, {{award: 先进集体}}]
activities:
  - kind: volunteering
    date: 2024-03-05
    recipients: 甲中学
    participants: [{{who: 学生, count: 54人}}, {{who: 教师, count: 6名}}]
    donation:
      cash: [700, 299.5]
      goods: [{{items: 大米, quantity: 150斤}}, {{items: 文具, value: 近2万元}}]
    contents: 修缮校舍3间
    extra: {{课时: 16课时}}
    text: "{text}"
  - kind: donation
    date: 2024-05-06
    recipients: 甲中学
    donation: {{cash: 1200}}
"""


def found(checked: Checked) -> list[str]:
    findings = [each for each in checked.findings if each.code == "figure-without-fact"]
    return [finding.line(str) for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        "共60人参加，其中学生54名。",  # heads added up; 人 and 名 alike
        "捐款999.5元，全年捐款2199.5元。",  # the activity's own sum and the year's
        "捐款0.07万元。",
        "送去大米150斤，修缮校舍3间，授课16课时。",
        "甲中学360名学生受益。",
        "全年开展2项活动。",
        "近10万元、约30人、50余人、100多户、1万余元都是约数。",
        "第3届、前3名、3月5日、5年来、3个方面、2次。",
        "捐款{{ cash }}。",
        "三所学校、两台电脑。",
        "慰问60人（家）次，送去54人（户），受益6人/次。",
    ],
)
def test_facts_and_what_is_no_exact_figure_may_be_typed(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME.format(text=text, frame="好。"))) == []


@pytest.mark.parametrize(
    ("text", "figure", "column", "recorded"),
    [
        ("共有64人参加。", "64人", 14, "recorded are 360名, 54人, 6名, 60人"),
        ("参加者54人次。", "54人次", 15, "recorded are 60人次"),
        ("共捐款1,000元。", "1,000元", 15, "recorded are 700元, 299.5元, 999.5元, 2199.5元"),
        ("共捐款1200元。", "1200元", 15, "recorded are 700元, 299.5元, 999.5元, 2199.5元"),
        ("共20户。", "20户", 13, "nothing is recorded in 户"),
        ("共20人（家）次。", "20人（家）次", 13, "nothing is recorded in 人（家）次"),
        ("全年开展3项活动。", "3项", 16, "recorded are 2项"),
    ],
)
def test_a_figure_that_no_fact_is_stands_at_its_place(
    check_year: Callable[..., Checked], text: str, figure: str, column: int, recorded: str
) -> None:
    assert found(check_year(FRAME.format(text=text, frame="好。"))) == [
        f"records/2024.yaml:15:{column}: warning: “{figure}” is typed by hand, and no fact is this"
        f" figure ({recorded}): correct it, name a fact instead, like {{{{ cash }}}}, or record the"
        " figure, under “extra” if no field holds it. [figure-without-fact]"
    ]


def test_the_text_around_the_activities_may_tell_a_fact_of_any(
    check_year: Callable[..., Checked],
) -> None:
    assert found(check_year(FRAME.format(text="好。", frame="最大的一笔为1200元。"))) == []


def test_each_mention_has_its_own_place(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME.format(text="好。", frame="先捐8元，后捐18元，再捐8元。"))
    mentions = [each for each in checked.findings if each.code == "figure-without-fact"]
    assert [str(finding.position) for finding in mentions] == [
        "records/2024.yaml:1:53",
        "records/2024.yaml:1:58",
        "records/2024.yaml:1:64",
    ]
