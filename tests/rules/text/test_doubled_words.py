from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.rules.text.doubled_words import _CHARACTERS

CODE = "doubled-words"


@pytest.mark.parametrize(
    "text",
    [
        "达到了目的的同时，的的确确有效。",
        "为了了解情况，不了了之。",
        "现在在校生存在在读情况。",
        "总和和平均数，和和美美。",
        "以及及时，涉及及格率，涉及及其家属。",
        "于是是非分明。",
        "活动活动室，工作工作组，教师教师节。",
        "讨论讨论，研究研究，小学小学生。",
        "在大会上在王校长带领下。",
        "实事求是是我们的作风，保险标的的损失，卿卿我我。",
        "在安置地点所在地的政府组织下。",
        "在我校在校生的支持下。",
        "现在在王校长领导下。",
    ],
)
def test_doublings_of_chinese_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("丰富的的活动。", [3]),
        ("完成了了任务。", [3]),
        ("为了了加强，甲以及及乙。", [2, 9]),
        ("本人及及其家属。", [3]),
        ("我校在在农村开展。", [3]),
        ("教师和和学生。", [3]),
        ("教师以及以及学生。", [3]),
        ("积极开展开展活动。", [3]),
        ("开展活动活动。", [3]),
        ("今年3月份，在我校在甲校长、乙书记的带领下，赴丙中学。", [7]),
    ],
)
def test_a_word_said_twice_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("丰富的的活动。", ["3: warning: “的的” says the same twice in a row: delete one."]),
        (
            "在我校在甲校长带领下。",
            [
                (
                    "1: warning: “在” opens a phrase twice in “在我校在甲校长带领下”:"
                    " delete one of the two."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said


@pytest.mark.parametrize(
    "word",
    [f"{end}{each}{each}" for each, ends, _ in _CHARACTERS for end in ends]
    + [f"甲{each}{each}{goes_on}" for each, _, following in _CHARACTERS for goes_on in following],
)
def test_a_character_that_belongs_to_another_word_is_not_doubled(
    said_of_text: Callable[[str, str], list[str]], word: str
) -> None:
    assert said_of_text(CODE, f"{word}乙。") == []


@pytest.mark.parametrize("character", [each for each, _, _ in _CHARACTERS])
def test_each_character_is_found_between_others(
    said_of_text: Callable[[str, str], list[str]], character: str
) -> None:
    assert len(said_of_text(CODE, f"甲{character}{character}乙。")) == 1
