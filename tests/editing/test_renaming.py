from __future__ import annotations

import json
from pathlib import Path

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schema_values import Values

from aidreport.editing.renaming import CHINESE, ENGLISH, renamed, same_but_for_names
from aidreport.model.named import is_chinese
from aidreport.model.names_in_file import names_in
from aidreport.model.schema import record_schema
from aidreport.sources.reader import read

ROOT = Path(__file__).parents[2]
RECORDS = sorted([*ROOT.glob("records/**/*.yaml"), *ROOT.glob("tests/golden/*/records/*.yaml")])
SCHEMA = record_schema()
IDS = {
    "people 中的代号": ["张示例"],
    "organisations 中的代号": ["甲校"],
    "people 或 organisations 中的代号": ["张示例", "甲校"],
}
PARTS = Values(SCHEMA, IDS)
NAME_IN = {CHINESE: "chinese", ENGLISH: "english"}
RECORD = """\
report: {period: 2024, "organisation": 甲校} # report: stays
organisations:
  date: {name: 日期小学}   # an id that is called like a field
people: {kind: , 甲: {posts: [{title: 校长, from: 2020}]}}
activities:
- kind: donation
  'date': {from: 2024-03-01, to: 2024-03-05}
  extra: {date: 1, kind: other}
  again: true
  text: |
    date: 2024
  donation: {cash: {amount: 100, status: planned}}
- {kind: meeting, date: 2024, direction: sent}
indicators: {value: {value: 5人}}
"""
IN_CHINESE = """\
报告: {期间: 2024, "本单位": 甲校} # report: stays
单位:
  date: {全称: 日期小学}   # an id that is called like a field
人员: {kind: , 甲: {职务: [{名称: 校长, 起: 2020}]}}
活动:
- 种类: donation
  '日期': {起: 2024-03-01, 止: 2024-03-05}
  留存: {date: 1, kind: other}
  再次前往: true
  补充: |
    date: 2024
  捐赠: {捐款: {金额: 100, 状态: planned}}
- {种类: meeting, 日期: 2024, 方向: sent}
指标: {value: {数值: 5人}}
"""


def turned(text: str, language: str, *, values: bool = False) -> str:
    return renamed(text, read(text.encode(), "r.yaml").root, language, values=values)


def test_keys_change_and_nothing_else() -> None:
    assert turned(RECORD, CHINESE) == IN_CHINESE


def test_kinds_and_fixed_values_change_where_that_is_asked() -> None:
    changed = {"donation\n": "捐赠\n", "true": "是", "planned": "计划", "sent": "前往"}
    expected = IN_CHINESE.replace("种类: meeting", "种类: 座谈互访")
    for english, chinese in changed.items():
        expected = expected.replace(f": {english}", f": {chinese}")
    assert turned(RECORD, CHINESE, values=True) == expected


def test_an_exchange_has_other_words_than_a_visit() -> None:
    exchange = "kind: staff-exchange\ndirection: sent\n"
    assert turned(exchange, CHINESE, values=True) == "种类: 人员交流\n方向: 派出\n"


def test_a_mark_of_carriage_returns_and_blanks_stay() -> None:
    assert turned("kind :   other\r\n\r\ndate:\t2024\r\n", CHINESE) == (
        "种类 :   other\r\n\r\n日期:\t2024\r\n"
    )


def test_a_file_that_mixes_the_names_has_one_language_then() -> None:
    mixed = "报告: {period: 2024}\nactivities:\n- {种类: other, date: 2024}\n"
    assert turned(mixed, ENGLISH) == (
        "report: {period: 2024}\nactivities:\n- {kind: other, date: 2024}\n"
    )
    assert turned(mixed, CHINESE) == "报告: {期间: 2024}\n活动:\n- {种类: other, 日期: 2024}\n"


@pytest.mark.parametrize("file", RECORDS, ids=lambda path: path.relative_to(ROOT).as_posix())
@pytest.mark.parametrize("values", [False, True])
def test_a_record_comes_back_from_the_other_language_byte_for_byte(
    file: Path, values: bool
) -> None:
    text = file.read_text(encoding="utf-8")
    there, back = CHINESE, ENGLISH
    if is_chinese(read(text.encode(), "r.yaml").root):
        there, back = ENGLISH, CHINESE
    other = turned(text, there, values=values)
    names = names_in(read(other.encode(), "r.yaml").root)
    left = [each for each in names if each.text != getattr(each, NAME_IN[there])]
    assert not left or not values
    assert turned(other, back, values=values) == text


@given(
    st.sampled_from(SCHEMA["definitions"]["activity"]["anyOf"]).flatmap(PARTS.of),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=examples(100), suppress_health_check=list(HealthCheck), deadline=None)
def test_any_activity_comes_back_from_chinese(
    activity: object, values: bool, indented: bool
) -> None:
    text = json.dumps(
        {"activities": [activity]}, ensure_ascii=False, indent=2 if indented else None
    )
    chinese = turned(text, CHINESE, values=values)
    before, after = (read(each.encode(), "r.yaml").root for each in (text, chinese))
    assert same_but_for_names(before, after)
    assert turned(chinese, ENGLISH, values=values) == text


def test_other_contents_are_not_the_same() -> None:
    before, after = (
        read(text.encode(), "r.yaml").root for text in ("kind: other\n", "种类: donation\n")
    )
    assert not same_but_for_names(before, after)
