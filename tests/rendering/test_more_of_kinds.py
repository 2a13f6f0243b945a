"""What single kinds of activity can say besides: verbs, how often, how long, when in the day."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest
from activities import YEAR, rendered, year_of


def sentence(**activity: Any) -> str:
    text = rendered(year_of({"recipients": "乙小学", **activity})).text or ""
    return text.split("## 一、")[1].split("\n\n")[1]


STATIONS = [{"item": "泵站", "quantities": "12座"}, {"item": "泵站", "quantities": "30座"}]
BUILT, MENDED = {**STATIONS[0], "verb": "新建"}, {**STATIONS[1], "verb": "维修"}


@pytest.mark.parametrize(
    ("activity", "said"),
    [
        ({"works": [BUILT, MENDED]}, "为示例县乙小学新建泵站12座、维修泵站30座"),
        ({"works": [BUILT, STATIONS[1]]}, "为示例县乙小学新建泵站12座、泵站30座"),
        ({"works": STATIONS[0], "verb": "改造"}, "为示例县乙小学改造泵站12座"),
        ({"works": STATIONS, "verb": "改造"}, "为示例县乙小学改造泵站12座、泵站30座"),
        (
            {"works": [BUILT, STATIONS[1]], "verb": "改造"},
            "为示例县乙小学新建泵站12座、改造泵站30座",
        ),
        (
            {"works": [STATIONS[0], MENDED, STATIONS[0]], "verb": "改造"},
            "为示例县乙小学改造泵站12座、维修泵站30座、改造泵站12座",
        ),
        ({"works": BUILT, "stage": "planned"}, "新建泵站12座"),
    ],
)
def test_each_line_of_works_has_its_own_verb(activity: dict[str, Any], said: str) -> None:
    assert said in sentence(kind="works", date="2024-03", **activity)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ({"teachers": "赵六"}, "选派教师赵六到"),
        ({"teachers": ["赵六", "孙七"]}, "选派教师赵六、孙七到"),
        ({"teachers": "王三"}, "选派数学教师王三到"),
        ({"teachers": "李二"}, "选派党总支书记李二到"),
        ({"teachers": "王三", "rank": "骨干教师"}, "选派骨干教师王三到"),
        ({}, "选派教师到"),
    ],
)
def test_who_is_sent_to_teach_is_called_what_they_are(who: dict[str, Any], said: str) -> None:
    people = {**YEAR["people"], "赵六": None, "孙七": {"posts": "教师"}}
    sent = {"kind": "teaching-placement", "date": "2024-03", "recipients": "乙小学", **who}
    assert said in (rendered(year_of(sent, people=people)).text or "")


@pytest.mark.parametrize(
    ("staff", "said"),
    [("赵六", "选派干部教师赵六到"), ("王三", "选派王三老师到"), ("李二", "选派党总支书记李二到")],
)
def test_staff_of_whom_no_post_is_known_are_called_what_they_are(staff: str, said: str) -> None:
    people = {**YEAR["people"], "赵六": None}
    sent = {"kind": "staff-exchange", "direction": "sent", "date": "2024-03", "staff": staff}
    text = rendered(year_of({**sent, "recipients": "乙小学"}, people=people)).text or ""
    assert said in text


@pytest.mark.parametrize(
    ("direction", "said"),
    [
        ({}, "座谈会12次。"),
        ({"direction": "sent"}, "座谈会12次。"),
        ({"direction": "received"}, "座谈会12次。"),
    ],
)
def test_how_often_people_met_is_said(direction: dict[str, str], said: str) -> None:
    assert sentence(kind="meeting", date="2024-03", times="12次", **direction).endswith(said)


@pytest.mark.parametrize(
    ("kind", "duration", "said"),
    [
        ("teaching-exchange", "一周", "，为期一周。"),
        ("training", "3天", "，为期3天。"),
    ],
)
def test_how_long_it_took_is_said(kind: str, duration: str, said: str) -> None:
    assert sentence(kind=kind, date="2024-03", duration=duration).endswith(said)


def test_whose_money_paid_for_an_exchange_is_said_where_leaders_begin_the_sentence() -> None:
    said = sentence(
        kind="teaching-exchange",
        date="2024-03-05",
        rank="骨干教师",
        leaders=["张一"],
        funded_by=["示例市教育局"],
    )
    assert said.startswith("3月5日，示例市教育局由校长张一带队，选派骨干教师")


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2024-03-05下午", "3月5日下午"),
        ("2024年3月5日上午9时", "3月5日上午9时"),
        ("2024-03-05 晚", "3月5日晚"),
        ("2024年底", "年底"),
        ("2023年年底", "2023年底"),
        ("2023年初", "2023年初"),
        ("2024年3月上旬", "3月上旬"),
        ("2024年3月初", "3月初"),
        ("2023年2月底", "2023年2月底"),
        ("2023年12月下旬", "2023年12月下旬"),
        ("2022至2024", "2022年至2024年"),
    ],
)
def test_a_date_is_said_as_it_is_known(date: str, said: str) -> None:
    told = sentence(kind="donation", date=date, donation={"cash": "3"})
    assert told.startswith((f"{said}，", f"我校于{said}"))


MET: dict[str, Any] = {
    "guests": "周校长",
    "visitors": {"who": "教师", "count": "3人"},
    "leaders": "张一",
    "participants": {"who": "教师", "count": "5人"},
    "name": "友谊",
    "organiser": "教务处",
    "topics": "结对",
    "place": "市文化馆",
}


@pytest.mark.parametrize("direction", [{}, {"direction": "sent"}, {"direction": "received"}])
@pytest.mark.parametrize("met", ["丙中学", ["丙中学", "乙小学"]])
def test_both_sides_of_a_meeting_are_named_once(direction: dict[str, str], met: Any) -> None:
    for few in combinations(MET, 2):
        known = {name: MET[name] for name in few}
        said = sentence(kind="meeting", date="2024-03", recipients=met, **direction, **known)
        assert len(re.findall("双方|各方", said)) <= 1, said


@pytest.mark.parametrize(
    ("name", "sort", "head"),
    [
        ("示例市甲中学", "学校", "干部教师交流、跟岗培训"),
        ("示例市丁医院", "医院", "医务人员交流、跟岗培训"),
        ("示例市戊局", "", "干部交流、跟岗培训"),
    ],
)
def test_the_head_of_exchanges_says_whom_the_house_exchanges(
    name: str, sort: str, head: str
) -> None:
    sent = {"kind": "staff-exchange", "date": "2024-03", "direction": "sent", "count": "2名"}
    organisations = {**YEAR["organisations"], name: {"sort": sort} if sort else None}
    year = year_of(
        sent,
        {"kind": "donation", "date": "2024-05", "donation": {"cash": "3"}},
        report={**YEAR["report"], "organisation": name},
        organisations=organisations,
        people={},
        outline=[{"section": "activities", "group": "kind"}],
    )
    assert f"（一）{head}**" in (rendered(year).text or "")


def test_who_is_stationed_in_a_village_does_not_go_there() -> None:
    name = "示例公司驻丁村工作队"
    visits = [
        {"kind": kind, "date": f"2024-0{month}", "recipients": "丁村"}
        | {"participants": {"who": "队员", "count": "3名"}}
        for month, kind in enumerate(("volunteering", "home-visit", "other"), start=3)
    ]
    elsewhere = {"kind": "volunteering", "date": "2024-09", "recipients": "戊村"} | {
        "participants": {"who": "队员", "count": "3名"}
    }
    year = year_of(
        *visits,
        elsewhere,
        report={**YEAR["report"], "organisation": name, "self_reference": "我队"},
        organisations={**YEAR["organisations"], name: None, "丁村": None, "戊村": None},
        people={},
    )
    *there, away = re.findall(r"（[一二三四]）.+", rendered(year).text or "")
    assert all("在丁村" in said for said in there)
    assert not any(word in said for said in there for word in ("赴", "前往", "到丁村", "再次"))
    assert re.search("(?:赴|到|前往)戊村", away)
