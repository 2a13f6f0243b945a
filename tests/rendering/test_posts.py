"""How people are called where they have several posts, or stand in two places."""

from __future__ import annotations

from typing import Any

import pytest
from activities import YEAR, rendered, year_of

EXCHANGE = {"kind": "teaching-exchange", "date": "2024-05-06", "recipients": "乙小学"}
LESSON = {**EXCHANGE, "contents": "上公开课"}


def told(person: dict[str, Any], activity: dict[str, Any]) -> str:
    people = {**YEAR["people"], "范示例": person}
    return rendered(year_of(activity, people=people)).text or ""


@pytest.mark.parametrize(
    ("posts", "called"),
    [
        ([{"title": "书记", "body": "党组"}, "局长"], "党组书记、局长范示例"),
        (
            [{"title": "书记", "body": "党总支"}, {"title": "主席", "body": "工会"}],
            "党总支书记、工会主席范示例",
        ),
        (["副校长", "教师"], "副校长范示例"),
        (["教师"], "范示例老师"),
        ([{"title": "副校长", "to": "2023-07"}, "校长"], "校长范示例"),
    ],
)
def test_all_posts_of_the_day_are_said(posts: list[Any], called: str) -> None:
    activity = {"kind": "volunteering", "date": "2024-05-06", "leaders": "范示例"}
    assert f"5月6日，{called}带队" in told({"posts": posts}, activity)


@pytest.mark.parametrize(
    ("person", "called"),
    [
        ({"posts": "老教师", "subject": "科学"}, "科学老教师范示例"),
        ({"posts": "教师", "subject": "科学"}, "科学教师范示例"),
        ({"posts": "教研组长", "subject": "科学"}, "教研组长、科学教师范示例"),
        ({"posts": ["教研组长", "特级教师"], "subject": "科学"}, "教研组长、科学特级教师范示例"),
        ({"posts": "老教师"}, "老教师范示例"),
        ({"posts": "教师"}, "选派范示例"),
    ],
)
def test_a_teacher_keeps_title_and_subject(person: dict[str, Any], called: str) -> None:
    assert called in told(person, {**LESSON, "teachers": "范示例"})


def test_a_lecturer_has_a_subject() -> None:
    training = {"kind": "training", "date": "2024-05-06", "lecturers": ["张一", "王三"]}
    text = rendered(year_of({**training, "trainees": {"who": "教师"}})).text or ""
    assert "由校长张一、数学教师王三授课" in text


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (
            {
                "leaders": "王三",
                "teachers": "王三",
                "participants": {"who": "教师", "count": "8名"},
            },
            "5月6日，王三老师带领8名教师到示例县乙小学上公开课。",
        ),
        (
            {"leaders": "王三", "teachers": ["王三", "张一"]},
            "5月6日，王三老师带领校长张一到示例县乙小学上公开课。",
        ),
        (
            {"leaders": "王三", "teachers": "王三"},
            "5月6日，我校选派数学教师王三到示例县乙小学上公开课。",
        ),
    ],
)
def test_a_teacher_who_leads_is_told_once(fields: dict[str, Any], told: str) -> None:
    assert told in (rendered(year_of({**LESSON, **fields})).text or "")


def test_a_person_who_receives_is_named() -> None:
    activity = {**EXCHANGE, "recipients": "范示例", "contents": "指导实验"}
    assert "我校选派教师指导实验，帮助范示例。" in told({"posts": "教师"}, activity)


def test_all_who_help_are_named_whoever_leads() -> None:
    activity = {"kind": "volunteering", "date": "2024-05-06", "helpers": ["丙中学", "乙小学"]}
    text = rendered(year_of({**activity, "leaders": "周校长"})).text or ""
    assert "丙中学和乙小学由" in text.partition("## 一")[2]


@pytest.mark.parametrize(
    ("posts", "called"),
    [
        (["书记"], "薛书记"),
        (["副校长", "工会主席"], "副校长、工会薛主席"),
        (["区委副书记、区长"], "区委副书记、薛区长"),
        (["县委书记"], "县委薛书记"),
        (["驻村第一书记", "队长"], "驻村第一书记、薛队长"),
        (["驻村第一书记"], "驻村第一书记薛书记"),
        (["村委会主任"], "村委会薛主任"),
        (["妇联副主席"], "妇联薛副主席"),
        (["教研室主任"], "教研室薛主任"),
        (["派出所所长"], "派出所薛所长"),
        (["副所长"], "薛副所长"),
    ],
)
def test_a_family_name_alone_stands_before_the_last_title(posts: list[str], called: str) -> None:
    activity = {"kind": "volunteering", "date": "2024-05-06", "leaders": "范示例"}
    assert f"5月6日，{called}带队" in told({"posts": posts, "family_name": "薛"}, activity)


def test_a_teacher_known_by_the_family_name_is_no_bare_name() -> None:
    person = {"posts": "教师", "subject": "科学", "family_name": "薛"}
    assert "选派科学教师薛老师到" in told(person, {**LESSON, "teachers": "范示例"})
