from __future__ import annotations

import pytest

from aidreport.wording.names import family_name, told_apart, unsaid, without_title


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("张示例", "张"),
        ("李明", "李"),
        ("欧阳示例", "欧阳"),
        ("欧阳", "欧"),
        ("黄同学", "黄"),
        ("黄某某", "黄"),
        ("阿依·示例", "阿"),
        ("Example", "E"),
        ("薛", "薛"),
    ],
)
def test_a_name_begins_with_the_family_name(name: str, family: str) -> None:
    assert family_name(name) == family


def test_a_title_is_no_part_of_a_name() -> None:
    assert [without_title(name) for name in ("黄同学", "同学", "张示例小朋友")] == [
        "黄",
        "同学",
        "张示例",
    ]


def test_the_given_name_is_left_unsaid() -> None:
    assert unsaid("张") == "张某某"


def test_those_who_are_called_alike_are_told_apart() -> None:
    assert told_apart(["张某某", "李某某", "张某某"]) == ["张某某（甲）", "李某某", "张某某（乙）"]
    many = told_apart(["张某某"] * 12)
    assert many[9:] == ["张某某（癸）", "张某某（甲甲）", "张某某（甲乙）"]
    assert len(set(many)) == 12
