from __future__ import annotations

import pytest

from aidreport.extraction.details import (
    counted_of,
    duration_of,
    feast_of,
    flag_of,
    hours_of,
    lasting_of,
    name_of,
    press_of,
    season_of,
    sessions_of,
    subjects_of,
)


def test_names_occasions_and_times_are_read() -> None:
    assert name_of("我校举办了“走进乡村”社会实践活动") == "走进乡村"
    assert name_of("秉承“奉献、友爱”的精神") == ""
    assert feast_of("在第19个“助残日”来临之际，") == {"name": "助残日", "ordinal": "19"}
    assert feast_of("10月11日重阳节当天，") == {"name": "重阳节"}
    assert feast_of("2月2日春节前，") is None
    assert season_of("2月2日春节前，") == "春节前"
    assert duration_of("到乙小学支教一年，") == "一年"
    assert lasting_of("开展交流，为期一周，") == "一周"
    assert sessions_of("举办培训班2期，") == "2期"
    assert hours_of("共24课时，") == "24课时"
    assert subjects_of("内容涵盖班级建设、家校沟通和心理健康，") == [
        "班级建设",
        "家校沟通",
        "心理健康",
    ]


def test_what_was_done_is_counted() -> None:
    assert counted_of("完成手术12例、教学查房20次。") == [
        {"item": "手术", "quantity": "12例"},
        {"item": "教学查房", "quantity": "20次"},
    ]
    assert counted_of("共计1000盒，折价800元") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "赠送一面题有“情系乡村”的锦旗",
            {"item": "锦旗", "quantity": "1面", "inscription": "情系乡村"},
        ),
        ("颁发了题为“共建共享”的锦旗", {"item": "锦旗", "inscription": "共建共享"}),
    ],
)
def test_banners_are_read_with_their_words(text: str, said: dict[str, str]) -> None:
    assert flag_of(text) == said


def test_the_press_is_named_where_it_reported() -> None:
    assert press_of("示例县电视台对活动作了报道。") == "示例县电视台"
    assert press_of("《示例日报》作了报道。") == "《示例日报》"
    assert press_of("我校向示例县电视台捐款。") == ""
