from __future__ import annotations

import pytest

from aidreport.places.today import identity, path_today


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("户县", "西安市鄠邑区"),
        ("周至县", "陕西省西安市周至县"),
        ("北川县", "北川羌族自治县"),
        ("襄樊市", "襄阳市"),
    ],
)
def test_two_names_of_one_place_have_one_identity(one: str, other: str) -> None:
    assert identity(one) == identity(other) != one


@pytest.mark.parametrize(
    "words", ["示例县", "市中区", "崇文区", "西安市周至县九峰镇", "毕节市", "大安市通榆县"]
)
def test_what_may_be_several_or_a_part_is_its_own(words: str) -> None:
    assert identity(words) == words


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("户县甘亭镇", ["陕西省", "西安市", "鄠邑区"]),
        ("崇文区", ["北京市", "东城区"]),
        ("仙桃市", ["湖北省", "仙桃市"]),
        ("合肥市", ["安徽省", "合肥市"]),
        ("巢湖市庐江县", ["安徽省", "合肥市", "庐江县"]),
        ("市中区", []),
        ("示例县", []),
    ],
)
def test_a_place_lies_where_it_lies_today(words: str, path: list[str]) -> None:
    assert [unit.name for unit in path_today(words)] == path
