from __future__ import annotations

import re

import pytest

from aidreport.publication.spellings import closed_up, digits_of, latin, number_in, pinyin_patterns


@pytest.mark.parametrize(
    "text",
    ["章 小 示", "章\u200b小\n示", "章**小**示", "章·小-示", "章\u00ad小\ufe0f示", "`章`小\\示"],
)
def test_nothing_between_the_letters_hides_a_name(text: str) -> None:
    assert closed_up(text) == "章小示"


def test_paragraphs_and_marks_of_a_sentence_stay_apart() -> None:
    assert "章小" not in closed_up("……文章\n\n小示")
    assert "章小" not in closed_up("文章，小示")


@pytest.mark.parametrize(
    "text",
    [
        "138 0013-8000",
        "\uff11\uff13\uff18００１３\uff18０００",
        "一三八〇〇一三八零零零",
        "（138）00138000",
    ],
)
def test_digits_are_the_same_in_any_form(text: str) -> None:
    assert digits_of(text) == "13800138000"


def test_short_numbers_are_no_secret() -> None:
    assert (number_in("12号"), number_in("029-12345678")) == ("", "02912345678")


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
    patterns = list(pinyin_patterns(name, family))
    assert any(re.search(pattern, latin(text)) for pattern in patterns)


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
    assert not any(re.search(each, latin(text)) for each in pinyin_patterns(name, family))
