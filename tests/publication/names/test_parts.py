from __future__ import annotations

import pytest

from aidreport.publication.names.parts import (
    family_of,
    nicknames_of,
    parts_of,
    without_dots,
)


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("赵小示", "赵"),
        ("趙小示", "趙"),
        ("欧阳小示", "欧阳"),
        ("章例", "章"),
        ("阿依古丽", ""),
        ("古丽示例", ""),
        ("阿示例", ""),
    ],
)
def test_a_family_name_stands_before_two_characters_at_most(name: str, family: str) -> None:
    assert family_of(name) == family


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("赵小示", ["小示"]),
        ("章例", []),
        ("欧阳小示", ["小示"]),
        ("阿依古丽·买买提", ["阿依古丽", "买买提"]),
        ("阿依古丽・买买提", ["阿依古丽", "买买提"]),
        ("扎西示例", ["扎西示", "西示例", "扎西", "示例"]),
        ("Anna Example", ["Anna", "Example"]),
    ],
)
def test_parts_stand_alone(name: str, parts: list[str]) -> None:
    assert list(parts_of(name)) == parts


def test_a_long_name_without_dots_may_divide_anywhere() -> None:
    assert {"阿依古丽", "买买提"} <= set(parts_of("阿依古丽买买提"))


@pytest.mark.parametrize("dot", "·・•‧∙⋅.．･ ")
def test_dots_of_any_sort_are_none(dot: str) -> None:
    assert without_dots(f"阿依古丽{dot}买买提") == "阿依古丽买买提"


@pytest.mark.parametrize(
    ("name", "nicknames"),
    [
        ("章龙", ["龙龙", "小龙", "阿龙"]),
        ("赵小龙", ["小小", "阿小", "龙龙", "阿龙"]),
        ("欧阳例", ["例例", "小例", "阿例"]),
        ("王学", ["学学", "阿学"]),
        ("阿依古丽", []),
    ],
)
def test_a_nickname_is_made_of_a_character_of_the_given_name(
    name: str, nicknames: list[str]
) -> None:
    assert list(nicknames_of(name)) == nicknames
