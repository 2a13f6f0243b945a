from __future__ import annotations

import pytest

from aidreport.publication.names.cleaned import bare_names, names_of_kin


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("赵小示", ["赵小示"]),
        ("五年级学生赵小示、李小例等", ["赵小示", "李小例"]),
        ("初一（2）班赵小示", ["赵小示"]),
        ("三年级二班赵小示", ["赵小示"]),
        ("高一李小例", ["李小例"]),
        ("高一鸣", ["高一鸣"]),
        ("赵小示（五年级）", ["赵小示"]),
        ("赵小示（化名小红）", ["赵小示", "小红"]),
        ("赵大示（赵小示之父）", ["赵大示", "赵小示"]),
        ("赵小示等3名同学", ["赵小示"]),
        ("赵小示的母亲", ["赵小示"]),
        ("小示同学家", ["小示"]),
        ("留守儿童赵小示", ["赵小示"]),
        ("赵小示2", ["赵小示"]),
        ("章　例", ["章例"]),
        ("赵小示 李小例", ["赵小示", "李小例"]),
        ("欧阳 小示", ["欧阳小示"]),
        ("班长江", ["班长江"]),
        ("阿依古丽·买买提", ["阿依古丽·买买提"]),
        ("Anna Example", ["Anna Example"]),
        *((number, []) for number in ("甲同学", "学生", "受助学生1", "01", "学生甲", "某同学")),
        *((titled, []) for titled in ("黄同学", "薛书记")),
    ],
)
def test_names_are_bare(written: str, names: list[str]) -> None:
    assert list(bare_names(written)) == names


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("赵小示的母亲", ["赵小示"]),
        ("赵大示（赵小示之父）", ["赵小示"]),
        ("赵小示同学家", ["赵小示"]),
        ("赵大示（村民）", []),
    ],
)
def test_a_relative_leads_to_a_child(written: str, names: list[str]) -> None:
    assert list(names_of_kin(written)) == names
