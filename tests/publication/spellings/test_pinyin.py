from __future__ import annotations

import re

import pytest

from aidreport.publication.spellings.pinyin import latin, pinyin_pattern, readings_of


def pattern(name: str, family: str) -> str:
    return pinyin_pattern(name, family, readings_of(name))


@pytest.mark.parametrize(
    ("name", "family", "text"),
    [
        ("章小示", "章", "Zhang Xiaoshi"),
        ("章小示", "章", "ZHANGXIAOSHI"),
        ("章小示", "章", "xiaoshi zhang"),
        ("章小示", "章", "Zhāng Xiǎo-shì"),
        ("章小示", "章", "zhang1_xiao3_shi4"),
        ("单示例", "单", "Shan Shili"),
        ("吕示例", "吕", "Lü Shili"),
        ("吕示例", "吕", "lv shili"),
        ("吕示例", "吕", "Lyu Shili"),
        ("小示", "", "xiaoshi"),
        ("李讷", "李", "Li Ne"),
    ],
)
def test_pinyin_is_a_spelling_of_a_name(name: str, family: str, text: str) -> None:
    assert re.search(pattern(name, family), latin(text))


@pytest.mark.parametrize(
    ("name", "family", "text"),
    [
        ("李讷", "李", "line"),
        ("安娜", "", "anna"),
        ("章小示", "章", "zhangxiaoshiming"),
        ("Example", "E", "example"),
    ],
)
def test_other_words_are_no_pinyin(name: str, family: str, text: str) -> None:
    found = pattern(name, family)
    assert not found or not re.search(found, latin(text))
