"""A key that no group knows where it stands: what it is called, or where it belongs, is said."""

from __future__ import annotations

from typing import Any

import pytest

from aidreport.model.base import Record
from aidreport.model.fields.validation import Registry, Validation
from aidreport.model.kinds.donation import DonationActivity
from aidreport.model.kinds.training import Training
from aidreport.model.organisation import Organisation
from aidreport.model.reading.faults import Fault, Faults
from aidreport.model.reading.group import read_record
from aidreport.model.year import RecordFile
from aidreport.sources.reader import read


def unknown(model: type[Record], text: str) -> list[str]:
    """What is said of the unknown keys of a group."""
    root: Any = read(text.encode(), "a.yaml").root
    with pytest.raises(Faults) as raised:
        read_record(model, root, Validation("a.yaml", Registry()))
    found: list[Fault] = raised.value.found
    return [str(fault.message) for fault in found if fault.code == "unknown-key"]


@pytest.mark.parametrize(
    ("model", "text", "said"),
    [
        (Organisation, "名称: 甲中学\n简称: 甲中\n", "“名称” here: did you mean “全称”?"),
        (Organisation, "名称: 甲中学\n", "“名称” here: did you mean “全称”?"),
        (Organisation, "name: 甲\n省: 甲省\n", "“省” here: did you mean “区县”?"),
        (DonationActivity, "捐赠: {捐物: [{名称: 米}]}\n", "“名称” here: did you mean “物品”?"),
        (DonationActivity, "捐款: 500\n", "“捐款” here: write “捐款” within “捐赠”."),
        (DonationActivity, "物资: 书\n", "“物资” here: write “捐物” within “捐赠”."),
        (DonationActivity, "cash: 500\n", "“cash” here: write “cash” within “donation”."),
        (DonationActivity, "物品: 书\n", "“物品” here: write “物品” within “捐赠.捐物”."),
        (DonationActivity, "受助单位: 甲\n", "“受助单位” here: did you mean “受助对象”?"),
        (Training, "人数: 60人次\n", "“人数” here: did you mean “培训对象”?"),
        (DonationActivity, "人数: 60名\n", "“人数” here: did you mean “参加人员”?"),
        (Training, "参加人员: {类别: 教师}\n", "“类别” here: did you mean “身份”?"),
        (Training, "参加人员: {名称: 教师}\n", "“名称” here: did you mean “身份”?"),
        (Training, "参加者: 教师\n", "“参加者” here: did you mean “参加人员”?"),
        (Training, "捐赠人: 甲\n", "“捐赠人” here: did you mean “帮扶方”?"),
        (RecordFile, "媒体报道: 示例日报\n", "“媒体报道” here: write “媒体报道” within “活动”."),
        (RecordFile, "捐赠: 500\n", "“捐赠” here: write “捐赠” within “活动”."),
        (
            RecordFile,
            "recipients: 甲\n",
            "“recipients” here: write “recipients” within “activities”.",
        ),
        (RecordFile, "年度: 2025\n", "“年度” here: write “期间” within “报告”."),
        (RecordFile, "本单位: 甲中学\n", "“本单位” here: write “本单位” within “报告”."),
    ],
)
def test_a_key_is_answered_with_the_field_that_is_meant(
    model: type[Record], text: str, said: str
) -> None:
    assert f"There is no field {said}" in unknown(model, text)


@pytest.mark.parametrize("group", ["捐赠: {捐款: 300}\n", "donation: {cash: 300}\n"])
def test_a_field_that_stands_already_where_it_belongs_is_told(group: str) -> None:
    (said,) = unknown(DonationActivity, f"捐款: 500\n{group}")
    assert said == (
        "There is no field “捐款” here, and “捐赠” holds “捐款” already: keep one of the two, or"
        " write both there."
    )


@pytest.mark.parametrize(
    ("model", "text"),
    [
        *[(DonationActivity, "单位: 甲\n"), (Training, "where: 甲\n"), (Training, "note: 甲\n")],
        *[(RecordFile, "text: 甲\n"), (RecordFile, "名称: 甲\n")],
    ],
)
def test_a_word_that_is_little_alike_is_not_taken_for_a_field(
    model: type[Record], text: str
) -> None:
    assert "did you mean" not in unknown(model, text)[0]


def test_a_word_whose_field_stands_there_already_is_taken_for_no_other_one() -> None:
    (said,) = unknown(DonationActivity, "受助对象: 甲\n受助单位: 甲\n")
    assert "did you mean" not in said


def test_a_field_that_stands_there_already_is_not_meant() -> None:
    (said,) = unknown(Organisation, "全称: 甲中学\n简称: 甲中\n名称: 甲校\n")
    assert "did you mean" not in said


@pytest.mark.parametrize(
    ("model", "text"),
    [(DonationActivity, "本单位: 甲中学\n"), (RecordFile, "报告: {活动: []}\n")],
)
def test_the_name_of_a_field_of_another_group_is_hardly_one_misspelt(
    model: type[Record], text: str
) -> None:
    assert "did you mean" not in "".join(unknown(model, text))


def test_a_word_that_shares_one_character_of_two_is_not_taken_for_a_field() -> None:
    (said,) = unknown(Organisation, "级别: 一级\n")  # 类别 is no other word for it
    assert "did you mean" not in said


def test_where_two_groups_may_be_meant_none_is_named() -> None:
    (said,) = unknown(DonationActivity, "数量: 3\n")  # of goods, or of pennants
    assert "within" not in said


def test_a_line_indented_too_far_is_told() -> None:
    text = "捐赠:\n  捐款: 500\n  带队领导: 甲\n"
    assert unknown(DonationActivity, text)[0].endswith(
        " “带队领导” is a field beside “捐赠”: is the line indented too far?"
    )
    text = "捐赠:\n  捐款:\n    金额: 500\n    带队领导: 甲\n"
    assert unknown(DonationActivity, text)[0].endswith(
        " “带队领导” is a field beside “捐赠”: is the line indented too far?"
    )


def test_nothing_is_said_of_the_indentation_where_the_word_is_known_or_the_place_is_taken() -> None:
    (said,) = unknown(DonationActivity, "捐赠: {捐物: [{品名: 米, 物品: 米}]}\n名称: 甲\n")
    assert "indented" not in said
    (said,) = unknown(DonationActivity, "捐赠:\n  捐款: 500\n  内容: 甲\n内容: 乙\n")
    assert "indented" not in said
