"""Who is meant in a cell: recorded, proposed, or in doubt."""

from __future__ import annotations

import pytest

from aidreport.importing.doubt import Doubt
from aidreport.importing.fields import Field
from aidreport.importing.head_words import read_head
from aidreport.importing.parties import Register

GIVERS = (
    "捐赠人 捐赠方 捐赠者 捐赠单位 捐赠人姓名 捐赠单位名称 捐赠主体 捐款人 捐款单位 捐款人姓名 "
    "捐助人 捐助单位 捐资人 捐资单位 赠与人 捐方 爱心单位 爱心企业 来款单位 付款方 交款人 "
    "赞助单位 资助人 捐赠单位（个人） 捐赠单位/个人 捐赠人："
)


def register() -> Register:
    known = {
        "示例公司": "示例公司",
        "示例县乙小学": "乙小学",
        "乙小学": "乙小学",
        "张示例": "张示例",
    }
    return Register(known, frozenset({"示例市甲中学", "我校"}), {"示例公司", "乙小学", "张示例"})


@pytest.mark.parametrize("head", [*GIVERS.split(" "), "捐 赠 单 位", "捐赠\n单位"])
def test_every_head_for_the_giver_is_known(head: str) -> None:
    assert read_head(head).field is Field.GIVER


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("示例县乙小学", ["乙小学"]),
        ("示例公司、张示例", ["示例公司", "张示例"]),
        ("示例公司\n张示例", ["示例公司", "张示例"]),
        ("示例公司和张示例", ["示例公司", "张示例"]),
        ("我校", []),
        ("示例市甲中学、示例公司", ["示例公司"]),
        ("张示例先生", ["张示例"]),
    ],
)
def test_names_that_are_recorded_are_found(text: str, ids: list[str]) -> None:
    found = register()
    assert found.parties(text) == ids
    assert (found.organisations, found.people) == ({}, {})


@pytest.mark.parametrize(
    "name", ["示例县第三小学", "某某示例有限公司", "示例村委会", "匿名", "爱心人士"]
)
def test_name_of_an_organisation_is_proposed_as_one(name: str) -> None:
    found = register()
    assert found.parties(name) == [name]
    assert list(found.organisations) == [name]


@pytest.mark.parametrize("name", ["李示例", "欧阳示例", "王示", "阿依古丽·买买提"])
def test_name_of_a_person_is_proposed_as_one(name: str) -> None:
    found = register()
    assert found.parties(name) == [name]
    assert list(found.people) == [name]


@pytest.mark.parametrize("name", ["王*", "李**", "张某某", "刘某", "陈ＸＸ".replace("Ｘ", "X")])
def test_masked_name_is_a_new_person_each_time(name: str) -> None:
    found = register()
    assert found.parties(name) != found.parties(name)
    assert {fields["name"] for fields in found.people.values()} == {name}


@pytest.mark.parametrize(
    "text",
    ["李示例 王示例", "示例公司等3家", "示例", "红十字会转来李示例捐款", "2009级", "全体师生"],
)
def test_what_may_be_several_or_neither_is_in_doubt(text: str) -> None:
    with pytest.raises(Doubt) as caught:
        register().parties(text)
    assert caught.value.code == "party-in-doubt"
