from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.recording.answers import (
    NotUnderstood,
    group_of_lines,
    group_of_settings,
    value_of,
)


def test_settings_make_groups_and_lists() -> None:
    settings = ["日期=2010-05-01", "捐赠.捐款=700", "捐赠.方式=当场", "内容=甲", "内容=乙=丙"]
    assert group_of_settings(settings) == {
        "日期": "2010-05-01",
        "捐赠": {"捐款": "700", "方式": "当场"},
        "内容": ["甲", "乙=丙"],
    }


def test_brackets_are_read_as_in_a_file() -> None:
    assert group_of_settings(["参加人员={身份: 学生, 人数: 12名}", "内容=[甲, 乙]"]) == {
        "参加人员": {"身份": "学生", "人数": "12名"},
        "内容": ["甲", "乙"],
    }


@pytest.mark.parametrize("settings", [["日期"], ["=1"], ["a.=1"], ["a=1", "a.b=2"], ["a=[1"]])
def test_what_is_no_setting_is_refused(settings: list[str]) -> None:
    with pytest.raises(NotUnderstood):
        group_of_settings(settings)


def test_brackets_that_do_not_close_are_told_as_they_were_typed() -> None:
    with pytest.raises(NotUnderstood) as told:
        group_of_settings(["捐赠.捐款={金额: 5"])
    assert told.value.text == "{金额: 5"


@pytest.mark.parametrize("text", ["", "甲", "- 甲\n", "日期：2010\n x: [\n"])
def test_what_is_no_group_of_fields_is_refused(text: str) -> None:
    with pytest.raises(NotUnderstood):
        group_of_lines(text)


@pytest.mark.parametrize("read", [value_of, group_of_lines, lambda text: group_of_settings([text])])
def test_bytes_of_another_encoding_are_not_understood(read: Callable[[str], object]) -> None:
    typed = "日期".encode("gbk").decode("utf-8", "surrogateescape")
    with pytest.raises(NotUnderstood) as caught:
        read(f"{typed}=1")
    assert caught.value.text == "????=1"
