from __future__ import annotations

from typing import Any

import pytest

from aidreport.extraction.people import attending, participants, sent, trained, visited


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("我校64名学生志愿者赴乙小学", [{"who": "学生志愿者", "count": "64名"}]),
        ("校长张示例一行6人赴乙小学", [{"count": "6人"}]),
        ("一行十多人又一次赴乙小学", [{"count": "十多人"}]),
        ("我校师生60人赴乙小学", [{"who": "师生", "count": "60人"}]),
        (
            "带领30名学生和5名教师到乙小学",
            [{"who": "学生", "count": "30名"}, {"who": "教师", "count": "5名"}],
        ),
    ],
)
def test_who_took_part_is_read_with_their_number(text: str, groups: list[dict[str, Any]]) -> None:
    assert participants(text) == (groups, True)


@pytest.mark.parametrize(
    "text", ["培训教师86名", "资助学生35名，", "惠及26户农户", "走访慰问困难家庭18户"]
)
def test_those_who_were_helped_took_no_part(text: str) -> None:
    assert participants(text)[0] == []


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("走访慰问困难户约60户。", [{"who": "困难户", "count": "约60户"}]),
        ("走访慰问困难户60户左右。", [{"who": "困难户", "count": "60户左右"}]),
        ("培训农民至少120人次。", [{"who": "农民", "count": "至少120人次"}]),
        ("培训农民120人次以上。", [{"who": "农民", "count": "120人次以上"}]),
        ("组织不少于30名志愿者到柳湾村", [{"who": "志愿者", "count": "不少于30名"}]),
    ],
)
def test_a_word_beside_a_number_that_makes_it_a_round_one_is_kept(
    text: str, groups: list[dict[str, Any]]
) -> None:
    assert [*visited(text), *trained(text), *participants(text)[0]] == groups


def test_a_number_without_a_journey_is_a_guess() -> None:
    assert participants("该村的30名老人，都很高兴")[1] is False
    assert participants("全校师生积极捐款") == ([{"who": "全校师生"}], False)


def test_others_are_counted_apart() -> None:
    assert sent("接收乙小学选派的4名中层干部跟岗锻炼") == ("4名", "中层干部")
    assert trained("培训青年教师40名和校长6名，") == [
        {"who": "青年教师", "count": "40名"},
        {"who": "校长", "count": "6名"},
    ]
    assert visited("走访慰问困难家庭18户和老党员5名，每户") == [
        {"who": "困难家庭", "count": "18户"},
        {"who": "老党员", "count": "5名"},
    ]
    assert attending("召开座谈会，30名企业代表参加，") == [{"who": "企业代表", "count": "30名"}]
