"""How reports begin, and how those whom they name are called."""

from __future__ import annotations

from typing import Any

import pytest
from activities import YEAR, rendered, told, year_of

ORGANISATIONS = {
    **YEAR["organisations"],
    "甲部": None,
    "乙办": None,
    "丁校": {"name": "示例县丁小学", "short_name": "丁小学", "hereafter": "true"},
}
PEOPLE = {
    **YEAR["people"],
    "赵七": {"posts": "会长", "organisation": "甲部"},
    "王一": {"posts": [{"title": "书记", "body": "党组"}, "局长"], "organisation": "甲部"},
}


def report(*activities: dict[str, Any], **frame: Any) -> str:
    own = {**YEAR["report"], **frame}
    text = year_of(*activities, report=own, organisations=ORGANISATIONS, people=PEOPLE)
    return rendered(text).text or ""


def opening(**frame: Any) -> str:
    return report(**frame).split("\n\n")[1]


@pytest.mark.parametrize(
    ("grounds", "said"),
    [
        ([{"issuer": ["甲部", "乙办"]}], "我校根据甲部、乙办有关文件精神，"),
        (
            [{"issuer": ["甲部", "乙办"], "subject": "对口支援工作"}],
            "我校根据甲部、乙办有关对口支援工作的文件精神，",
        ),
        ([{"issuer": "甲部"}], "我校根据甲部的要求，"),
        (
            [{"issuer": ["甲部", "乙办"], "title": "帮扶办法"}],
            "我校根据甲部、乙办《帮扶办法》，",
        ),
        (
            [{"title": "甲"}, {"title": "乙"}, {"title": "丙"}],
            "我校按照《甲》《乙》《丙》要求，",
        ),
    ],
)
def test_a_ground_may_have_several_issuers(grounds: list[dict[str, Any]], said: str) -> None:
    assert opening(grounds=grounds).startswith(said)


def test_an_opening_need_not_end_with_the_formula() -> None:
    assert opening().endswith("现将我校2024年对口支援工作总结如下：")
    said = opening(lead_in="false", text="各项工作稳步推进。")
    assert said.endswith("开展对口支援工作。各项工作稳步推进。")


def test_the_opening_may_have_a_heading_without_a_number() -> None:
    text = report({"kind": "volunteering", "date": "2024-03"}, opening_title="前言")
    assert [line for line in text.split("\n") if line.startswith("## ")] == [
        "## 前言",
        "## 一、开展的主要活动",
    ]


def test_what_an_organisation_is_called_from_now_on_is_said_once() -> None:
    visit = {"kind": "volunteering", "recipients": "丁校"}
    first, second = told(
        report({**visit, "date": "2024-03"}, {**visit, "date": "2024-05"}),
    )
    assert "示例县丁小学（以下简称“丁小学”）" in first
    assert "丁小学" in second
    assert "示例县丁小学" not in second


def test_people_who_come_to_help_have_their_posts() -> None:
    gift = {"kind": "donation", "date": "2024-03", "recipients": "乙小学"}
    (said,) = [
        line
        for line in report({**gift, "helpers": ["赵七", "王一"], "donation": {"cash": "3"}}).split(
            "\n"
        )
        if line.startswith("3月份")
    ]
    assert said.startswith("3月份，甲部会长赵七和甲部党组书记、局长王一向示例县乙小学")


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        ({"work": "款物收支情况"}, "现将我校2024年款物收支情况总结如下："),
        (
            {"work": "款物收支情况", "grounds": [{"title": "章程"}]},
            "按照《章程》，现将我校2024年款物收支情况总结如下：",
        ),
        (
            {"work": "款物收支情况", "grounds": [{"title": "章程"}], "text": "账目清楚。"},
            "账目清楚。按照《章程》，现将我校2024年款物收支情况总结如下：",
        ),
        ({"work": "对口支援工作"}, "一年来，我校开展对口支援工作。现将"),
    ],
)
def test_what_is_no_work_is_not_carried_out(frame: dict[str, Any], said: str) -> None:
    assert opening(**frame).startswith(said)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2024", True),
        ("2023—2024学年度", True),
        ("2024年上半年", False),
        ("2022至2024", False),
    ],
)
def test_the_work_of_a_year_came_to_something(period: str, said: bool) -> None:
    visit = {"kind": "volunteering", "date": "2024-03"}
    assert ("取得了一定的成绩" in report(visit, period=period)) is said
    assert "取得了一定的成绩" not in report(visit, period=period, speaker="张一")
    assert "取得了一定的成绩" not in report(period=period)


def test_nothing_is_called_work_twice() -> None:
    for work in ("款物收支情况", "对口支援工作", "爱心行动"):
        text = report({"kind": "volunteering", "date": "2024-03"}, work=work, help_word=work)
        assert "工作工作" not in text
        assert "情况工作" not in text


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        ({}, "一年来，示例市甲中学（以下简称“我校”）开展对口支援工作。现将我校2024年"),
        ({"grounds": [{"title": "章程"}]}, "示例市甲中学（以下简称“我校”）按照《章程》，一年来"),
        ({"work": "款物收支情况"}, "现将示例市甲中学（以下简称“我校”）2024年款物收支情况"),
    ],
)
def test_the_report_may_say_what_it_calls_itself(frame: dict[str, Any], said: str) -> None:
    organisations = {**ORGANISATIONS, "示例市甲中学": {"hereafter": "true"}}
    own = {**YEAR["report"], **frame}
    text = rendered(year_of(report=own, organisations=organisations)).text or ""
    assert text.split("\n\n")[1].startswith(said)
    assert text.count("以下简称") == 1
